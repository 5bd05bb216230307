import { confidenceFields, correctableFields, correctionStates } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Direction, Id, Instant, Nullable, OneOf } from '../../http/schemas.js';

const Name = Type.String({ minLength: 1, maxLength: 100 });
const Units = Type.Array(Type.Object({ name: Name, kind: OneOf(['unit', 'collective']) }), { maxItems: 200 });

// The shape of `FieldReading` in domain/plan.
export const Reading = Type.Union([
  Type.Object({
    field: Type.Literal('leaders'),
    leaders: Type.Array(Type.Object({ name: Nullable(Name), role: Nullable(Name) }), { maxItems: 30 }),
  }),
  Type.Object({ field: Type.Literal('leadUnits'), units: Units }),
  Type.Object({ field: Type.Literal('coUnits'), units: Units }),
  Type.Object({ field: Type.Literal('open'), open: Type.Boolean() }),
  Type.Object({
    field: Type.Literal('deadline'),
    deadline: Nullable(Type.Object({ text: Type.String({ minLength: 1, maxLength: 60 }), date: Nullable(CalendarDate) })),
  }),
  Type.Object({
    field: Type.Literal('targets'),
    targets: Type.Array(
      Type.Object({
        metric: Type.String({ minLength: 1, maxLength: 100 }),
        value: Nullable(Type.Number()),
        unit: Nullable(Type.String({ maxLength: 30 })),
        hedge: Nullable(Type.String({ maxLength: 30 })),
        direction: Direction,
        text: Type.String({ maxLength: 300 }),
      }),
      { maxItems: 40 },
    ),
  }),
]);

const Doubts = Type.Array(
  Type.Object({ field: OneOf(confidenceFields), name: Type.String(), value: Type.Number(), why: Type.Array(Type.String()) }),
);

export const Correction = Type.Object({
  correctionId: Id,
  taskId: Id,
  field: OneOf(correctableFields),
  fieldName: Type.String(),
  state: OneOf(correctionStates),
  stateName: Type.String(),
  read: Reading,
  said: Reading,
  madeAt: Instant,
  madeBy: Nullable(Type.String()),
});
export type CorrectionView = Static<typeof Correction>;

export const ReviewTask = Type.Object({
  taskId: Id,
  no: Nullable(Type.Integer()),
  text: Type.String(),
  /** Of the least sure field, 0 to 1. */
  lowest: Type.Number(),
  /** Fields that are not sure, the least sure first. */
  doubts: Doubts,
  checkedAt: Nullable(Instant),
  checkedBy: Nullable(Type.String()),
  corrections: Type.Integer(),
  conflicts: Type.Integer(),
});

const queues = ['unsure', 'unchecked', 'conflicts', 'all'] as const;
const TaskId = Type.Object({ taskId: Id });

export const listReview = contract({
  operationId: 'listReview',
  method: 'GET',
  url: '/api/reviews',
  permission: 'correction.read',
  summary: 'The queue of the review: contradicted corrections first, then the least sure readings',
  query: Type.Object({
    plan: Id,
    only: Type.Optional(OneOf(queues)),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 50 })),
    cursor: Type.Optional(Type.String({ maxLength: 400 })),
  }),
  response: Type.Object({
    items: Type.Array(ReviewTask),
    nextCursor: Nullable(Type.String()),
    counts: Type.Object({
      all: Type.Integer(),
      unsure: Type.Integer(),
      checked: Type.Integer(),
      corrections: Type.Integer(),
      conflicts: Type.Integer(),
    }),
  }),
});

export const TaskReview = Type.Object({
  taskId: Id,
  readings: Type.Array(Reading),
  doubts: Doubts,
  checkedAt: Nullable(Instant),
  checkedBy: Nullable(Type.String()),
  corrections: Type.Array(Correction),
});
export type TaskReviewView = Static<typeof TaskReview>;

export const readReview = contract({
  operationId: 'readReview',
  method: 'GET',
  url: '/api/tasks/:taskId/review',
  permission: 'correction.read',
  summary: 'What a task reads field by field, how sure that is, and what people corrected',
  params: TaskId,
  response: TaskReview,
});

export const addCorrection = contract({
  operationId: 'addCorrection',
  method: 'POST',
  url: '/api/tasks/:taskId/corrections',
  permission: 'correction.write',
  summary: 'Correct one field of a reading; the published text stays, and so does what was read',
  params: TaskId,
  body: Type.Object({ said: Reading, /** What the caller saw. */ seen: Reading }),
  response: TaskReview,
});

const act = <const N extends string>(name: 'withdraw' | 'reapply', operationId: N, summary: string) =>
  contract({
    operationId,
    method: 'POST',
    url: `/api/corrections/:correctionId/${name}` as const,
    permission: 'correction.write',
    summary,
    params: Type.Object({ correctionId: Id }),
    response: TaskReview,
  });

export const withdrawCorrection = act('withdraw', 'withdrawCorrection', 'Take a correction back: the field reads as the parser read it');
export const reapplyCorrection = act(
  'reapply',
  'reapplyCorrection',
  'Put a correction in force though the amended document reads otherwise',
);

export const checkReading = contract({
  operationId: 'checkReading',
  method: 'PUT',
  url: '/api/tasks/:taskId/checked',
  permission: 'correction.write',
  summary: 'Note that a reading was looked at and is right, or take the note back',
  params: TaskId,
  body: Type.Object({ checked: Type.Boolean() }),
  response: TaskReview,
});
