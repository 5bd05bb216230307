import { isIP } from 'node:net';
import { type ChannelKind, channelKinds, granted, isMailAddress, type Result, refused, shippedNoticeRules } from '@luoshi/domain';
import {
  type ChannelRow,
  type ChannelSecret,
  type ChannelSettings,
  deleteChannel,
  insertDelivery,
  listChannels as listRows,
  putChannel as putRow,
  readNoticeRules,
  readUnit,
} from '@luoshi/store';
import { record } from '../../audit/record.js';
import { dayOf } from '../../calendar/day-of.js';
import { isPrivateAddress } from '../../notices/channels/private-address.js';
import type { Context } from '../../operation.js';
import { channelView } from './channel-view.js';
import type { ChannelAnswer, ChannelWish } from './contract.js';

/** The ways out, without their secrets. */
export const listChannels = async ({ tx, lang }: Context): Promise<Result<{ channels: ChannelAnswer[] }>> =>
  granted({ channels: (await listRows(tx)).map((row) => channelView(row, lang)) });

/** Sets up a way out. */
export const addChannel = async (
  ctx: Context,
  { kind, ...wish }: ChannelWish & { readonly kind: ChannelKind },
): Promise<Result<ChannelAnswer>> => {
  const before = { channelId: ctx.newId(), kind, secret: {}, madeAt: ctx.now() };
  return keep(ctx, before, wish, 'channel.added');
};

/** Changes a way out; a secret that is not given stays. */
export const putChannel = async (
  ctx: Context,
  { channelId, ...wish }: ChannelWish & { readonly channelId: string },
): Promise<Result<ChannelAnswer>> => {
  const before = await find(ctx, channelId);
  return before === null ? refused('not-found') : keep(ctx, before, wish, 'channel.changed');
};

/** Removes a way out. What waits for it will say so. */
export const removeChannel = async (ctx: Context, channelId: string): Promise<Result<undefined>> => {
  const before = await find(ctx, channelId);
  if (before === null || !(await deleteChannel(ctx.tx, channelId))) return refused('not-found');
  await record(ctx, { action: 'channel.removed', thingKind: 'ledger', thingId: channelId, data: { name: before.name, kind: before.kind } });
  return granted(undefined);
};

const testWords = { zh: '落实：测试消息', en: 'Luoshi: test message' } as const;
const testText = {
  zh: '这是一条测试消息，收到即说明渠道可用。',
  en: 'This is a test message; that it came means the channel works.',
} as const;

/** Puts a test message into the outbox: it goes the same way as any other. */
export const testChannel = async (
  ctx: Context,
  { channelId, address }: { readonly channelId: string; readonly address: string | null },
): Promise<Result<{ deliveryId: string }>> => {
  const channel = await find(ctx, channelId);
  if (channel === null) return refused('not-found');
  const isMail = channel.kind === 'mail';
  if (isMail && (address === null || !isMailAddress(address))) return refused('address-invalid', { address: address ?? '' });
  const deliveryId = ctx.newId();
  const { lang } = ctx;
  await insertDelivery(
    ctx.tx,
    {
      deliveryId,
      purpose: 'test',
      channel: channel.kind,
      channelId,
      recipient: `test:${deliveryId}`,
      recipientName: isMail ? (address ?? '') : channel.name,
      userId: null,
      day: dayOf(ctx.now()),
      state: 'pending',
      reason: null,
      lines: 0,
      body: { subject: testWords[lang], text: testText[lang], ...(isMail && address !== null ? { address } : {}) },
      nextAt: ctx.now(),
    },
    [],
    ctx.now(),
  );
  await record(ctx, { action: 'channel.tested', thingKind: 'ledger', thingId: channelId, data: { name: channel.name } });
  return granted({ deliveryId });
};

const find = async ({ tx }: Context, channelId: string): Promise<ChannelRow | null> =>
  (await listRows(tx)).find((one) => one.channelId === channelId) ?? null;

const keep = async (
  ctx: Context,
  { channelId, kind, secret: kept, madeAt }: Pick<ChannelRow, 'channelId' | 'kind' | 'secret' | 'madeAt'>,
  wish: ChannelWish,
  action: 'channel.added' | 'channel.changed',
): Promise<Result<ChannelAnswer>> => {
  const unitId = kind === 'mail' ? null : wish.unitId;
  if (unitId !== null && (await readUnit(ctx.tx, unitId)) === null) return refused('not-found');
  const secret = { ...kept, ...given({ password: wish.password, url: wish.url, key: wish.key }) };
  const settings = await settingsOf(ctx, kind, wish, secret);
  if (!settings.ok) return settings;
  const row = { channelId, kind, name: wish.name.trim(), unitId, isOn: wish.isOn, settings: settings.value, secret, madeAt };
  if (!(await putRow(ctx.tx, row))) return refused('mail-set-already');
  const after = await find(ctx, channelId);
  if (after === null) return refused('not-found');
  await record(ctx, {
    action,
    thingKind: 'ledger',
    thingId: channelId,
    data: { name: row.name, kind, to: String(settings.value['host'] ?? ''), on: row.isOn ? 'on' : 'off' },
  });
  return granted(channelView(after, ctx.lang));
};

const given = (secrets: Readonly<Record<string, string | null>>): ChannelSecret =>
  Object.fromEntries(Object.entries(secrets).flatMap(([name, value]) => (value === null ? [] : [[name, value.trim()] as const])));

const settingsOf = async (
  ctx: Context,
  kind: ChannelKind,
  { mail }: ChannelWish,
  { url = '', key = '' }: ChannelSecret,
): Promise<Result<ChannelSettings>> => {
  if (kind === 'mail') {
    if (mail === null) return refused('secret-missing', { field: channelKinds.mail[ctx.lang] });
    return isMailAddress(mail.from) ? granted(mail) : refused('address-invalid', { address: mail.from });
  }
  if (kind === 'webhook' && key === '') return refused('secret-missing', { field: ctx.lang === 'zh' ? '签名密钥' : 'the signing key' });
  return targetOf(ctx, url);
};

const targetOf = async ({ tx }: Context, url: string): Promise<Result<ChannelSettings>> => {
  const target = URL.canParse(url) ? new URL(url) : null;
  if (target === null || !['http:', 'https:'].includes(target.protocol))
    return refused('target-invalid', { target: target?.host ?? url.slice(0, 40) });
  const { privateTargets } = (await readNoticeRules(tx)) ?? shippedNoticeRules;
  const host = target.hostname.replace(/^\[|\]$/g, '');
  // A name is asked again whenever something is sent: what it stands for may change.
  const isInside = host === 'localhost' || (isIP(host) !== 0 && isPrivateAddress(host));
  return isInside && !privateTargets ? refused('target-private', { target: target.host }) : granted({ host: target.host });
};
