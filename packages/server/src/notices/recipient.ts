import { actingAs, may } from '@luoshi/domain';
import { type ChannelRow, type DeskOwner, listAccountlessUnits, listChannels, listPersons, type PersonRow } from '@luoshi/store';
import { deskOwnerOf } from '../desk/desk-owner.js';
import type { Context } from '../operation.js';

/** Whom reminders are made for: a person with an account, a unit without any, or a group behind a channel. */
export type Recipient = { readonly key: string; readonly name: string; readonly owner: DeskOwner } & (
  | { readonly kind: 'person'; readonly userId: string }
  | { readonly kind: 'accountless' }
  | { readonly kind: 'channel'; readonly channel: ChannelRow }
);

/** Everyone who is to be reminded today. */
export const listRecipients = async (ctx: Context, dueBy: string): Promise<readonly Recipient[]> => {
  const persons: Recipient[] = [];
  for (const row of await listPersons(ctx.tx, ctx.now())) {
    const owner = await ownerOf(ctx, row);
    if (owner !== null) persons.push({ kind: 'person', key: `user:${row.userId}`, name: row.displayName, userId: row.userId, owner });
  }
  const units = await listAccountlessUnits(ctx.tx, dueBy, ctx.now());
  const channels = (await listChannels(ctx.tx)).filter(({ kind, isOn }) => kind !== 'mail' && isOn);
  return [
    ...persons,
    ...units.map(({ unitId, name, person }): Recipient => {
      return { kind: 'accountless', key: `unit:${unitId}`, name: person === null ? name : `${name} ${person}`, owner: unitDesk(unitId) };
    }),
    ...channels.map((channel): Recipient => {
      const owner = channel.unitId === null ? officeDesk : unitDesk(channel.unitId);
      return { kind: 'channel', key: `channel:${channel.channelId}`, name: channel.unitName ?? channel.name, owner, channel };
    }),
  ];
};

/** The desk of an account as it stands today, or null where it owes nothing by its roles. */
export const ownerOf = async (
  { tx, now, actor }: Context,
  { userId, roles, unitId, officialName, posts }: PersonRow,
): Promise<DeskOwner | null> => {
  const person = actingAs({ userId, jurisdictionId: actor.jurisdictionId, roles, unitId, official: officialName }, posts);
  return may(person, 'desk.read') ? deskOwnerOf({ tx, now, actor: person }) : null;
};

const unitDesk = (unitId: string): DeskOwner => ({ unitId, isApprover: true, isSupervisor: false, isChecker: false, officialIds: [] });
const officeDesk: DeskOwner = { unitId: null, isApprover: false, isSupervisor: true, isChecker: true, officialIds: [] };
