import { valueKinds } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Id, Instant, Nullable, OneOf, Reference } from '../../http/schemas.js';

const Key = Type.String({ minLength: 1, maxLength: 60 });
const Source = Type.String({ minLength: 1, maxLength: 200 });

export const Value = Type.Object({
  valueId: Id,
  kind: OneOf(valueKinds),
  kindName: Type.String(),
  value: Type.Number(),
  unit: Nullable(Type.String()),
  /** The day it stands for. */
  asOf: CalendarDate,
  period: Nullable(Type.String()),
  source: Type.String(),
  by: Nullable(Type.String()),
  enteredAt: Instant,
  corrects: Nullable(Id),
  /** A later entry names this one as the one it corrects. */
  corrected: Type.Boolean(),
});

/** One measure of one share, its three kinds of values side by side. */
const Measure = Type.Object({
  measure: Type.String(),
  name: Type.String(),
  unit: Nullable(Type.String()),
  share: Reference,
  /** Who is entitled to publish it; then only 统计 values count. */
  publisher: Nullable(Type.Object({ ...Reference.properties, source: Type.String() })),
  /** The newest first. */
  values: Type.Array(Value),
  mayVerify: Type.Boolean(),
  mayEntitle: Type.Boolean(),
  mayPublish: Type.Boolean(),
});

export const TaskValues = Type.Object({ measures: Type.Array(Measure) });
export type TaskValuesView = Static<typeof TaskValues>;
export type ValueView = Static<typeof Value>;

const TaskId = Type.Object({ taskId: Id });
const entry = {
  /** Whose share; the first lead unit’s where it is left out. */
  unitId: Type.Optional(Type.String()),
  measure: Key,
  typed: Type.String({ minLength: 1, maxLength: 60 }),
  asOf: CalendarDate,
  source: Source,
  /** The value of the same kind that was wrong. */
  corrects: Type.Optional(Id),
};

export const listValues = contract({
  operationId: 'listValues',
  method: 'GET',
  url: '/api/tasks/:taskId/values',
  permission: 'value.read',
  summary: 'Reported, verified and published values of a task side by side, each with its source and date',
  params: TaskId,
  response: TaskValues,
});

export const verifyValue = contract({
  operationId: 'verifyValue',
  method: 'POST',
  url: '/api/tasks/:taskId/values/verified',
  permission: 'value.verify',
  summary: 'Enter a verified value (核实) beside the reported one',
  params: TaskId,
  body: Type.Object(entry),
  response: TaskValues,
});

export const publishValue = contract({
  operationId: 'publishValue',
  method: 'POST',
  url: '/api/tasks/:taskId/values/published',
  permission: 'value.publish',
  summary: 'Enter a published value (统计) of an indicator the caller’s unit is entitled to publish',
  params: TaskId,
  body: Type.Object(entry),
  response: Value,
});

export const entitlePublisher = contract({
  operationId: 'entitlePublisher',
  method: 'PUT',
  url: '/api/tasks/:taskId/publishers/:measure',
  permission: 'value.entitle',
  summary: 'Name the unit entitled to publish an indicator; from then on only its values count',
  params: Type.Object({ taskId: Id, measure: Key }),
  body: Type.Object({ unitId: Type.String(), source: Source }),
  response: TaskValues,
});

export const listEntitled = contract({
  operationId: 'listEntitled',
  method: 'GET',
  url: '/api/values/entitled',
  permission: 'value.publish',
  summary: 'The indicators that the caller’s unit is entitled to publish, with the last published value',
  response: Type.Object({
    items: Type.Array(
      Type.Object({
        taskId: Id,
        no: Nullable(Type.Integer()),
        text: Type.String(),
        measure: Type.String(),
        name: Type.String(),
        unit: Nullable(Type.String()),
        share: Reference,
        source: Type.String(),
        last: Nullable(Type.Object({ value: Type.Number(), asOf: CalendarDate })),
      }),
    ),
  }),
});
