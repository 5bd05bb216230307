import { appealMachine } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Id, Instant, Nullable, OneOf, Page, pageQuery, Reference } from '../../http/schemas.js';

const states = Object.keys(appealMachine.states) as (keyof typeof appealMachine.states)[];
const events = Object.keys(appealMachine.events) as (keyof typeof appealMachine.events)[];
const One = Type.Object({ appealId: Id });
const Edit = Type.Integer({ minimum: 1 });
const Statement = Type.String({ minLength: 1, maxLength: 4000 });

const Appeal = Type.Object({
  appealId: Id,
  assessment: Type.Object({ assessmentId: Id, period: Type.String() }),
  unit: Reference,
  line: Type.Object({ key: Type.String(), title: Type.String() }),
  /** Of the line, when the appeal was made. */
  points: Type.String(),
  state: OneOf(states),
  stateName: Type.String(),
  edit: Type.Integer(),
  statement: Type.String(),
  /** The last day to decide. */
  dueOn: CalendarDate,
  isOverdue: Type.Boolean(),
  appliedAt: Instant,
  appliedBy: Nullable(Type.String()),
  decidedPoints: Nullable(Type.String()),
  decision: Nullable(Type.String()),
  decidedAt: Nullable(Instant),
  decidedBy: Nullable(Type.String()),
  acts: Type.Array(OneOf(events)),
});
export type AppealView = Static<typeof Appeal>;

export const listAppeals = contract({
  operationId: 'listAppeals',
  method: 'GET',
  url: '/api/appeals',
  permission: 'appeal.read',
  summary: 'Appeals (复核) of scores, the newest first; a unit sees its own alone',
  query: Type.Object({
    ...pageQuery,
    assessment: Type.Optional(Id),
    unit: Type.Optional(Type.String({ maxLength: 100 })),
    state: Type.Optional(Type.Array(OneOf(states), { maxItems: states.length })),
  }),
  response: Page(Appeal),
});

export const makeAppeal = contract({
  operationId: 'makeAppeal',
  method: 'POST',
  url: '/api/appeals',
  permission: 'appeal.write',
  summary: 'Appeal one line of the own unit’s score',
  body: Type.Object({
    assessmentId: Id,
    unitId: Type.String({ maxLength: 100 }),
    lineKey: Type.String({ maxLength: 60 }),
    statement: Statement,
  }),
  response: Appeal,
});

export const readAppeal = contract({
  operationId: 'readAppeal',
  method: 'GET',
  url: '/api/appeals/:appealId',
  permission: 'appeal.read',
  summary: 'One appeal with its clock and decision',
  params: One,
  response: Appeal,
});

export const saveAppeal = contract({
  operationId: 'saveAppeal',
  method: 'PUT',
  url: '/api/appeals/:appealId',
  permission: 'appeal.write',
  summary: 'Add to what an appeal says',
  params: One,
  body: Type.Object({ edit: Edit, statement: Statement }),
  response: Appeal,
});

export const withdrawAppeal = contract({
  operationId: 'withdrawAppeal',
  method: 'POST',
  url: '/api/appeals/:appealId/withdraw',
  permission: 'appeal.write',
  summary: 'Take an appeal back',
  params: One,
  body: Type.Object({ edit: Edit }),
  response: Appeal,
});

export const decideAppeal = contract({
  operationId: 'decideAppeal',
  method: 'POST',
  url: '/api/appeals/:appealId/decide',
  permission: 'appeal.decide',
  summary: 'Decide an appeal, by somebody who did not score: uphold the line, or raise it; never lower',
  params: One,
  body: Type.Object({
    edit: Edit,
    act: OneOf(['uphold', 'raise'] as const),
    /** What the line is to be, when it is raised. */
    points: Type.Optional(Type.String({ pattern: '^-?\\d{1,6}(\\.\\d{1,6})?$' })),
    decision: Type.String({ minLength: 1, maxLength: 4000 }),
  }),
  response: Appeal,
});
