import { type CloseOutEvent, closeOutMachine } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { Id, Instant, Nullable, OneOf, Page, pageQuery } from '../../http/schemas.js';

const states = Object.keys(closeOutMachine.states) as (keyof typeof closeOutMachine.states)[];
const events = Object.keys(closeOutMachine.events) as CloseOutEvent[];

export const CloseOutLine = Type.Object({
  closeOutId: Id,
  taskId: Id,
  planId: Id,
  no: Nullable(Type.Integer()),
  /** The task, as corrected. */
  text: Type.String(),
  unitId: Type.String(),
  unitName: Type.String(),
  state: OneOf(states),
  /** Its name in the caller's language. */
  stateName: Type.String(),
  /** Was drawn for a re-check. */
  isSampled: Type.Boolean(),
  createdAt: Instant,
  appliedAt: Nullable(Instant),
  decidedAt: Nullable(Instant),
});
export type CloseOutLineView = Static<typeof CloseOutLine>;

const Answer = Type.Object({
  id: Type.String({ maxLength: 60 }),
  evidenceIds: Type.Array(Id, { maxItems: 20 }),
  note: Type.String({ maxLength: 1000 }),
});

export const CloseOutDetail = Type.Object({
  ...CloseOutLine.properties,
  /** Grows with every save; handed back with the next one. */
  edit: Type.Integer(),
  statement: Type.String(),
  /** What a close-out must show, with what was answered. */
  checklist: Type.Array(Type.Object({ ...Answer.properties, name: Type.String(), isRequired: Type.Boolean() })),
  /** The promise in force, a goal in a sentence each, and its acceptance standard. */
  goals: Type.Array(Type.Object({ text: Type.String(), acceptance: Nullable(Type.String()) })),
  /** The newest light's sentence. */
  light: Nullable(Type.String()),
  officials: Type.Array(Type.String()),
  steps: Type.Array(
    Type.Object({ event: OneOf(events), eventName: Type.String(), at: Instant, by: Type.String(), note: Nullable(Type.String()) }),
  ),
  /** What the caller may do now. */
  acts: Type.Array(OneOf(events)),
});
export type CloseOutDetailView = Static<typeof CloseOutDetail>;

const CloseOutPath = Type.Object({ closeOutId: Id });
const edit = Type.Integer({ minimum: 1 });

export const listCloseOuts = contract({
  operationId: 'listCloseOuts',
  method: 'GET',
  url: '/api/close-outs',
  permission: 'close-out.read',
  summary: 'Close-outs within what the caller may see, the newest first',
  query: Type.Object({
    plan: Type.Optional(Id),
    task: Type.Optional(Id),
    unit: Type.Optional(Type.String()),
    state: Type.Optional(Type.Array(OneOf(states), { maxItems: states.length })),
    /** Whether it was drawn for a re-check. */
    sampled: Type.Optional(Type.Boolean()),
    ...pageQuery,
  }),
  response: Page(CloseOutLine),
});

export const readCloseOut = contract({
  operationId: 'readCloseOut',
  method: 'GET',
  url: '/api/close-outs/:closeOutId',
  permission: 'close-out.read',
  summary: 'A close-out with its checklist, the promise it is checked against, its way so far and what can be done',
  params: CloseOutPath,
  response: CloseOutDetail,
});

export const beginCloseOut = contract({
  operationId: 'beginCloseOut',
  method: 'POST',
  url: '/api/close-outs',
  permission: 'close-out.apply',
  summary: 'Begin to apply for the close-out of a task, as its first-named lead unit',
  body: Type.Object({ taskId: Id }),
  response: CloseOutDetail,
});

export const saveCloseOut = contract({
  operationId: 'saveCloseOut',
  method: 'PUT',
  url: '/api/close-outs/:closeOutId',
  permission: 'close-out.apply',
  summary: 'Save a draft’s words and which evidence answers which item; refused if somebody saved in between',
  params: CloseOutPath,
  body: Type.Object({ edit, statement: Type.String({ maxLength: 2000 }), answers: Type.Array(Answer, { maxItems: 20 }) }),
  response: CloseOutDetail,
});

type Act = Exclude<CloseOutEvent, 'save'>;

const act = <const A extends Act>(event: A, operationId: `${string}CloseOut`, summary: string) =>
  contract({
    operationId,
    method: 'POST',
    url: `/api/close-outs/:closeOutId/${event}` as const,
    permission: closeOutMachine.events[event].action,
    summary,
    params: CloseOutPath,
    body: Type.Object({ edit, note: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })) }),
    response: CloseOutDetail,
  });

export const applyCloseOut = act('apply', 'applyCloseOut', 'Apply; refused while required items show no evidence');
export const withdrawCloseOut = act('withdraw', 'withdrawCloseOut', 'Take an application back before it was checked');
export const checkCloseOut = act('check', 'checkCloseOut', 'Pass the check, as somebody who neither reported nor applied');
export const returnCloseOut = act('return', 'returnCloseOut', 'Return it to the unit, with a reason');
export const approveCloseOut = act('approve', 'approveCloseOut', 'Approve it as the lead official');
export const denyCloseOut = act('deny', 'denyCloseOut', 'Deny it as the lead official, with a reason');
export const closeCloseOut = act('close', 'closeCloseOut', 'Strike the task off the list: it owes no report any more');
export const sampleCloseOut = act('sample', 'sampleCloseOut', 'Put a closed task on the re-check list');
export const confirmCloseOut = act('confirm', 'confirmCloseOut', 'Confirm a close-out after its re-check, with what was found');
export const reopenCloseOut = act('reopen', 'reopenCloseOut', 'Reopen the task, with a reason; the close-out stays as history');

const Draw = Type.Object({
  drawId: Id,
  /** Draws the same again from the same candidates. */
  seed: Type.String(),
  share: Type.Number(),
  candidates: Type.Integer(),
  drawn: Type.Array(Id),
  drawnAt: Instant,
  drawnBy: Nullable(Type.String()),
});
export type DrawView = Static<typeof Draw>;

export const listDraws = contract({
  operationId: 'listDraws',
  method: 'GET',
  url: '/api/close-outs/draws',
  permission: 'close-out.close',
  summary: 'The random draws of a plan’s closed tasks, the newest first',
  query: Type.Object({ plan: Id }),
  response: Type.Object({ items: Type.Array(Draw) }),
});

export const drawCloseOuts = contract({
  operationId: 'drawCloseOuts',
  method: 'POST',
  url: '/api/close-outs/draws',
  permission: 'close-out.close',
  summary: 'Draw a share of the closed tasks for a re-check, at least one, at random; the seed is kept so that the draw can be made again',
  body: Type.Object({ planId: Id, share: Type.Number({ exclusiveMinimum: 0, maximum: 1 }) }),
  response: Draw,
});
