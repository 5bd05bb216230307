import { type ChannelKind, channelKinds, type DeliveryState, deliveryMachine } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Id, Instant, Nullable, OneOf, pageQuery } from '../../http/schemas.js';

const states = Object.keys(deliveryMachine.states) as DeliveryState[];
const kinds = Object.keys(channelKinds) as ChannelKind[];

const DeliveryView = Type.Object({
  deliveryId: Id,
  purpose: OneOf(['digest', 'test']),
  channel: Type.String(),
  channelName: Type.String(),
  recipientName: Type.String(),
  day: CalendarDate,
  state: OneOf(states),
  stateName: Type.String(),
  /** Why it was not sent, with what the other side said. */
  reason: Nullable(Type.String()),
  detail: Nullable(Type.String()),
  attempts: Type.Integer(),
  /** How many reminders it tells of. */
  lines: Type.Integer(),
  madeAt: Instant,
  /** Of the next attempt, while it waits. */
  nextAt: Nullable(Instant),
  /** It was on its way when the server stopped or the line broke. */
  mayHaveArrived: Type.Boolean(),
  sentAt: Nullable(Instant),
  mayResend: Type.Boolean(),
});

export const listDeliveries = contract({
  operationId: 'listDeliveries',
  method: 'GET',
  url: '/api/deliveries',
  permission: 'delivery.read',
  summary: 'What was sent, what failed and why, the newest first',
  query: Type.Object({
    ...pageQuery,
    state: Type.Optional(OneOf(states)),
    channel: Type.Optional(OneOf([...kinds, 'in-app'])),
    day: Type.Optional(CalendarDate),
    q: Type.Optional(Type.String({ maxLength: 60 })),
  }),
  response: Type.Object({
    items: Type.Array(DeliveryView),
    nextCursor: Nullable(Type.String()),
    /** Over all that the other filters leave. */
    counts: Type.Array(Type.Object({ state: OneOf(states), stateName: Type.String(), count: Type.Integer() })),
    /** What the server does by itself, and how it went last. */
    jobs: Type.Array(Type.Object({ name: Type.String(), beganAt: Instant, endedAt: Nullable(Instant), fault: Nullable(Type.String()) })),
  }),
});

export const resendDelivery = contract({
  operationId: 'resendDelivery',
  method: 'POST',
  url: '/api/deliveries/:deliveryId/resend',
  permission: 'delivery.resend',
  summary: 'Send now what waits, failed or found nobody; what was sent is never sent again',
  params: Type.Object({ deliveryId: Id }),
  response: DeliveryView,
});

const Time = Type.String({ maxLength: 5 });
const Rules = Type.Object({
  beforeDays: Type.Array(Type.Integer({ minimum: 1, maximum: 60 }), { maxItems: 6 }),
  overdueEvery: Type.Integer({ minimum: 1, maximum: 90 }),
  digestAt: Time,
  quietFrom: Time,
  quietTo: Time,
  giveUpAfterHours: Type.Integer({ minimum: 24, maximum: 720 }),
  privateTargets: Type.Boolean(),
  publicUrl: Type.String({ maxLength: 200 }),
});

export const readRules = contract({
  operationId: 'readNoticeRules',
  method: 'GET',
  url: '/api/notice-rules',
  permission: 'delivery.read',
  summary: 'How the office reminds',
  response: Rules,
});

export const putRules = contract({
  operationId: 'putNoticeRules',
  method: 'PUT',
  url: '/api/notice-rules',
  permission: 'channel.write',
  summary: 'Set how the office reminds',
  body: Rules,
  response: Rules,
});

const Mail = Type.Object({
  host: Type.String({ minLength: 1, maxLength: 200 }),
  port: Type.Integer({ minimum: 1, maximum: 65_535 }),
  security: OneOf(['tls', 'starttls', 'none']),
  user: Type.String({ maxLength: 200 }),
  from: Type.String({ minLength: 3, maxLength: 200 }),
});

const channelFields = {
  name: Type.String({ minLength: 1, maxLength: 60 }),
  isOn: Type.Boolean(),
  /** Whose duties an endpoint is told of; null: the supervision office's. */
  unitId: Nullable(Type.String({ maxLength: 60 })),
  mail: Nullable(Mail),
  /** Written only; null keeps the one there is. */
  password: Nullable(Type.String({ maxLength: 500 })),
  url: Nullable(Type.String({ maxLength: 1000 })),
  key: Nullable(Type.String({ maxLength: 500 })),
};
const ChannelOrder = Type.Object(channelFields);

const ChannelView = Type.Object({
  channelId: Id,
  kind: OneOf(kinds),
  kindName: Type.String(),
  name: Type.String(),
  isOn: Type.Boolean(),
  unitId: Nullable(Type.String()),
  unitName: Nullable(Type.String()),
  mail: Nullable(Mail),
  /** Of an endpoint; the rest of the address is a key. */
  host: Nullable(Type.String()),
  hasPassword: Type.Boolean(),
  hasKey: Type.Boolean(),
});

export const listChannels = contract({
  operationId: 'listNoticeChannels',
  method: 'GET',
  url: '/api/notice-channels',
  permission: 'delivery.read',
  summary: 'The ways out that are set up, without their secrets',
  response: Type.Object({ channels: Type.Array(ChannelView) }),
});

export const addChannel = contract({
  operationId: 'addNoticeChannel',
  method: 'POST',
  url: '/api/notice-channels',
  permission: 'channel.write',
  summary: 'Set up a way out: the mail server, a group’s robot, a program',
  body: Type.Object({ kind: OneOf(kinds), ...channelFields }),
  response: ChannelView,
});

export const putChannel = contract({
  operationId: 'putNoticeChannel',
  method: 'PUT',
  url: '/api/notice-channels/:channelId',
  permission: 'channel.write',
  summary: 'Change a way out',
  params: Type.Object({ channelId: Id }),
  body: ChannelOrder,
  response: ChannelView,
});

export const removeChannel = contract({
  operationId: 'removeNoticeChannel',
  method: 'DELETE',
  url: '/api/notice-channels/:channelId',
  permission: 'channel.write',
  summary: 'Remove a way out; what went through it stays known',
  params: Type.Object({ channelId: Id }),
});

export const testChannel = contract({
  operationId: 'testNoticeChannel',
  method: 'POST',
  url: '/api/notice-channels/:channelId/test',
  permission: 'channel.write',
  summary: 'Put a test message into the outbox; how it went is read from the deliveries',
  params: Type.Object({ channelId: Id }),
  body: Type.Object({ /** Of mail. */ address: Nullable(Type.String({ maxLength: 200 })) }),
  response: Type.Object({ deliveryId: Id }),
});

export type DeliveryList = Static<typeof listDeliveries.response>;
export type ChannelAnswer = Static<typeof ChannelView>;
export type ChannelWish = Static<typeof ChannelOrder>;
