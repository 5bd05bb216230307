import type { ChannelKind } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** What may be shown of a channel. Mail: the server and who it is from; endpoints: the host alone, their whole address is a key. */
export type ChannelSettings = Readonly<Record<string, string | number | boolean>>;

/** What is kept and never shown: passwords, signing keys, addresses. */
export type ChannelSecret = Readonly<Record<string, string>>;

/** A way out. */
export type ChannelRow = {
  readonly channelId: string;
  readonly kind: ChannelKind;
  readonly name: string;
  /** Whose duties an endpoint is told of; null: the supervision office's. */
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly settings: ChannelSettings;
  readonly secret: ChannelSecret;
  readonly isOn: boolean;
  readonly madeAt: Date;
};

/** Every channel, mail first. */
export const listChannels = async (tx: Tx): Promise<readonly ChannelRow[]> => {
  const { rows } = await sql<ChannelRow>`
    select c.channel_id as "channelId", c.kind, c.name, c.unit_id as "unitId", u.name as "unitName", c.settings, c.secret, c.is_on as "isOn",
      c.made_at as "madeAt"
    from notice_channel c left join unit u on u.jurisdiction_id = c.jurisdiction_id and u.unit_id = c.unit_id
    where c.jurisdiction_id = ${tx.scope.jurisdictionId} order by c.kind <> 'mail', c.name, c.channel_id`.execute(tx.db);
  return rows;
};

/** Makes or changes a channel; false where a second mail server would come to be. */
export const putChannel = async (tx: Tx, channel: Omit<ChannelRow, 'unitName'>): Promise<boolean> => {
  const { channelId, kind, name, unitId, settings, secret, isOn, madeAt } = channel;
  const { numAffectedRows } = await sql`
    insert into notice_channel (jurisdiction_id, channel_id, kind, name, unit_id, settings, secret, is_on, made_at)
    select ${tx.scope.jurisdictionId}, ${channelId}::uuid, ${kind}, ${name}, ${unitId}, ${JSON.stringify(settings)}::text::jsonb,
      ${JSON.stringify(secret)}::text::jsonb, ${isOn}, ${madeAt}
    where ${kind} <> 'mail' or not exists (select 1 from notice_channel o where o.jurisdiction_id = ${tx.scope.jurisdictionId} and o.kind = 'mail'
      and o.channel_id <> ${channelId}::uuid)
    on conflict (jurisdiction_id, channel_id) do update set name = excluded.name, unit_id = excluded.unit_id, settings = excluded.settings,
      secret = excluded.secret, is_on = excluded.is_on`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** Removes a channel; what went out of it stays known. */
export const deleteChannel = async (tx: Tx, channelId: string): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    delete from notice_channel where jurisdiction_id = ${tx.scope.jurisdictionId} and channel_id = ${channelId}::uuid`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};
