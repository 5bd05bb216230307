import { comparedKinds, comparisonModes } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { Id, Nullable, OneOf } from '../../http/schemas.js';

const Side = Type.Object({ taskId: Nullable(Id), no: Nullable(Type.Integer()), chapter: Nullable(Type.String()), text: Type.String() });
const Figure = Type.Object({ text: Type.String(), value: Nullable(Type.Number()), unit: Nullable(Type.String()) });

export const ComparedTask = Type.Object({
  kind: OneOf(comparedKinds),
  kindName: Type.String(),
  before: Nullable(Side),
  after: Nullable(Side),
  /** Share of the words in common, 0 to 1, where two were taken for one by likeness. */
  alike: Nullable(Type.Number()),
  fields: Type.Array(Type.Object({ field: Type.String(), name: Type.String(), before: Type.String(), after: Type.String() })),
  targets: Type.Array(
    Type.Object({
      metric: Type.String(),
      move: OneOf(['same', 'raised', 'lowered', 'reworded', 'unit', 'added', 'dropped']),
      moveName: Type.String(),
      before: Nullable(Figure),
      after: Nullable(Figure),
    }),
  ),
});
export type ComparedTaskView = Static<typeof ComparedTask>;

export const readComparison = contract({
  operationId: 'readComparison',
  method: 'GET',
  url: '/api/comparisons',
  permission: 'plan.read',
  summary: 'Two plans side by side, within what the caller may see: what continues, changed, vanished, is new',
  query: Type.Object({
    before: Id,
    after: Id,
    /** Else as the document numbers and titles say. */
    mode: Type.Optional(OneOf(comparisonModes)),
    kind: Type.Optional(OneOf(comparedKinds)),
    q: Type.Optional(Type.String({ maxLength: 100 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 100 })),
    cursor: Type.Optional(Type.String({ maxLength: 400 })),
  }),
  response: Type.Object({
    mode: OneOf(comparisonModes),
    counts: Type.Array(Type.Object({ kind: OneOf(comparedKinds), name: Type.String(), tasks: Type.Integer() })),
    items: Type.Array(ComparedTask),
    nextCursor: Nullable(Type.String()),
  }),
});
