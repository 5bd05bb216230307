import { type RequestEvent, requestKinds, requestMachine } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Id, Instant, Nullable, OneOf, Page, pageQuery, Reference } from '../../http/schemas.js';
import { CommitmentBody } from '../../shares/commitment-schema.js';

const states = Object.keys(requestMachine.states) as (keyof typeof requestMachine.states)[];
const events = Object.keys(requestMachine.events) as RequestEvent[];
const Kind = OneOf(requestKinds);

const Proposal = Type.Union([
  Type.Object({ kind: Type.Literal('extension'), ends: CalendarDate }),
  Type.Object({ kind: Type.Literal('adjustment'), commitment: CommitmentBody }),
  Type.Object({ kind: Type.Literal('hand-over'), toUnitId: Type.String({ minLength: 1, maxLength: 200 }) }),
  Type.Object({ kind: Type.Literal('stop') }),
]);

export const RequestLine = Type.Object({
  requestId: Id,
  taskId: Id,
  planId: Id,
  no: Nullable(Type.Integer()),
  /** The task, as corrected. */
  text: Type.String(),
  unitId: Type.String(),
  unitName: Type.String(),
  kind: Kind,
  /** Its name in the caller's language. */
  kindName: Type.String(),
  state: OneOf(states),
  stateName: Type.String(),
  /** What it asks for in a few words: 完成时限由2024-09-30延至2024-12-31. Null: not said yet. */
  change: Nullable(Type.String()),
  reason: Type.String(),
  createdAt: Instant,
  submittedAt: Nullable(Instant),
  decidedAt: Nullable(Instant),
  decidedBy: Nullable(Type.String()),
});
export type RequestLineView = Static<typeof RequestLine>;

const Version = Type.Object({ version: Type.Integer(), body: CommitmentBody });

export const RequestDetail = Type.Object({
  ...RequestLine.properties,
  /** Grows with every save; handed back with the next one. */
  edit: Type.Integer(),
  legalBasis: Type.String(),
  proposal: Nullable(Proposal),
  /** The receiving unit of a hand-over. */
  toUnit: Nullable(Reference),
  /** The first promise that was approved; null where nothing was promised. */
  baseline: Nullable(Version),
  /** The promise in force when the request was begun. */
  before: Nullable(Version),
  /** The promise as it would be, or has become; null where the request does not change its words. */
  after: Nullable(CommitmentBody),
  /** Who leads the task in the government: asked where the chain needs it. */
  officials: Type.Array(Type.String()),
  /** The text that founds the chain. */
  chainSource: Type.String(),
  steps: Type.Array(
    Type.Object({ event: OneOf(events), eventName: Type.String(), at: Instant, by: Type.String(), note: Nullable(Type.String()) }),
  ),
  /** What the caller may do now. */
  acts: Type.Array(OneOf(events)),
});
export type RequestDetailView = Static<typeof RequestDetail>;

const RequestPath = Type.Object({ requestId: Id });
const edit = Type.Integer({ minimum: 1 });

export const listRequests = contract({
  operationId: 'listRequests',
  method: 'GET',
  url: '/api/requests',
  permission: 'request.read',
  summary: 'Change requests within what the caller may see, the newest first',
  query: Type.Object({
    plan: Type.Optional(Id),
    task: Type.Optional(Id),
    unit: Type.Optional(Type.String()),
    kind: Type.Optional(Type.Array(Kind, { maxItems: requestKinds.length })),
    state: Type.Optional(Type.Array(OneOf(states), { maxItems: states.length })),
    ...pageQuery,
  }),
  response: Page(RequestLine),
});

export const readRequest = contract({
  operationId: 'readRequest',
  method: 'GET',
  url: '/api/requests/:requestId',
  permission: 'request.read',
  summary: 'A change request with baseline, present promise and proposal side by side, its way so far, and what can be done',
  params: RequestPath,
  response: RequestDetail,
});

export const beginRequest = contract({
  operationId: 'beginRequest',
  method: 'POST',
  url: '/api/requests',
  permission: 'request.write',
  summary: 'Begin a change request for a share: extension, adjustment, hand-over or stop. One share has one open request at a time',
  body: Type.Object({
    taskId: Id,
    kind: Kind,
    /** Of a unit without accounts, for which the supervisor writes; else the caller's own. */
    unitId: Type.Optional(Type.String()),
  }),
  response: RequestDetail,
});

export const saveRequest = contract({
  operationId: 'saveRequest',
  method: 'PUT',
  url: '/api/requests/:requestId',
  permission: 'request.write',
  summary: 'Save a draft’s words; refused if somebody saved in between',
  params: RequestPath,
  body: Type.Object({
    edit,
    reason: Type.String({ maxLength: 2000 }),
    legalBasis: Type.String({ maxLength: 1000 }),
    proposal: Nullable(Proposal),
  }),
  response: RequestDetail,
});

type Act = Exclude<RequestEvent, 'save'>;

const act = <const A extends Act>(event: A, operationId: `${string}Request`, summary: string) =>
  contract({
    operationId,
    method: 'POST',
    url: `/api/requests/:requestId/${event}` as const,
    permission: requestMachine.events[event].action,
    summary,
    params: RequestPath,
    body: Type.Object({ edit, note: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })) }),
    response: RequestDetail,
  });

export const submitRequest = act(
  'submit',
  'submitRequest',
  'Hand a request up its chain: to the unit head, or past it where the same eyes would look twice',
);
export const endorseRequest = act('endorse', 'endorseRequest', 'Endorse the request for the unit');
export const declineRequest = act('decline', 'declineRequest', 'Send it back inside the unit, with a reason');
export const forwardRequest = act('forward', 'forwardRequest', 'Forward it to the lead official');
export const returnRequest = act('return', 'returnRequest', 'Return it to the unit, with a reason');
export const settleRequest = act('settle', 'settleRequest', 'Approve it where the chain has no lead official; it takes effect at once');
export const approveRequest = act('approve', 'approveRequest', 'Approve it as the lead official; it takes effect at once');
export const rejectRequest = act('reject', 'rejectRequest', 'Reject it as the supervisor, with a reason');
export const refuseRequest = act('refuse', 'refuseRequest', 'Reject it as the lead official, with a reason');
export const withdrawRequest = act('withdraw', 'withdrawRequest', 'Take it back before it is decided');
