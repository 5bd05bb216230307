import { taskClasses } from '@luoshi/domain';
import { Type } from 'typebox';
import { CalendarDate, Direction, Nullable, OneOf } from '../http/schemas.js';

// The shape of `Commitment` in domain/progress. A test holds both against each other.

const Key = Type.String({ minLength: 1, maxLength: 60 });
const Line = Type.String({ maxLength: 300 });
const Paragraph = Type.String({ maxLength: 2000 });

const NumberGoal = Type.Object({
  kind: Type.Literal('number'),
  key: Key,
  metric: Line,
  direction: Direction,
  base: Nullable(Type.Number()),
  value: Nullable(Type.Number()),
  unit: Nullable(Type.String({ maxLength: 30 })),
  hedge: Nullable(Type.String({ maxLength: 30 })),
  cap: Nullable(Type.Number()),
  measures: OneOf(['total', 'rate']),
  isAdditive: Type.Boolean(),
});

const DeliverableGoal = Type.Object({
  kind: Type.Literal('deliverable'),
  key: Key,
  what: Line,
  due: Nullable(CalendarDate),
  acceptance: Paragraph,
});

const Step = Type.Object({ key: Key, text: Line, weight: Type.Number(), due: Nullable(CalendarDate) });
const StepsGoal = Type.Object({ kind: Type.Literal('steps'), key: Key, title: Line, steps: Type.Array(Step, { maxItems: 60 }) });

export const Goal = Type.Union([NumberGoal, DeliverableGoal, StepsGoal]);

const Curve = Type.Union([
  Type.Object({ kind: Type.Literal('linear') }),
  Type.Object({ kind: Type.Literal('milestones') }),
  Type.Object({ kind: Type.Literal('seasonal'), months: Type.Array(Type.Number(), { maxItems: 120 }) }),
  Type.Object({
    kind: Type.Literal('table'),
    points: Type.Array(Type.Object({ date: CalendarDate, share: Type.Number() }), { maxItems: 120 }),
  }),
  Type.Object({ kind: Type.Literal('none') }),
]);

/** 推进表 as the API takes and gives it. */
export const CommitmentBody = Type.Object({
  taskClass: OneOf(taskClasses),
  starts: CalendarDate,
  ends: Nullable(CalendarDate),
  goals: Type.Array(Goal, { maxItems: 40 }),
  milestones: Type.Array(Type.Object({ key: Key, text: Line, due: CalendarDate, share: Nullable(Type.Number()) }), { maxItems: 60 }),
  stages: Type.Array(Type.Object({ key: Key, text: Line, ends: CalendarDate }), { maxItems: 20 }),
  curve: Curve,
  measures: Type.Array(Type.Object({ text: Paragraph, office: Nullable(Line), person: Nullable(Line) }), { maxItems: 40 }),
  office: Nullable(Line),
  person: Nullable(Line),
  fiveOnes: Type.Array(Type.Object({ key: Key, text: Paragraph }), { maxItems: 10 }),
});
