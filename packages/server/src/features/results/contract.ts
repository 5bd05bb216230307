import { Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Id, Nullable, OneOf } from '../../http/schemas.js';

const Result = Type.Object({
  taskId: Id,
  no: Nullable(Type.Integer()),
  text: Type.String(),
  unitName: Type.String(),
  metric: Type.String(),
  target: Type.String(),
  /** Empty: no figure of the year. */
  actual: Type.String(),
  asOf: Nullable(CalendarDate),
  /** 统计, 核实 or 自报. */
  kindName: Type.String(),
  source: Type.String(),
  verdict: OneOf(['met', 'missed', 'unknown']),
  verdictName: Type.String(),
  /** Result minus target in the target’s unit; null where they cannot be compared. */
  by: Nullable(Type.Number()),
  why: Type.String(),
});

export const readResults = contract({
  operationId: 'readResults',
  method: 'GET',
  url: '/api/plans/:planId/results',
  permission: 'light.read',
  summary: 'Every number that was promised, beside the figure of its whole year: met, missed by how much, or unknown and why',
  params: Type.Object({ planId: Id }),
  query: Type.Object({ year: Type.Integer({ minimum: 2000, maximum: 2100 }) }),
  response: Type.Object({
    year: Type.Integer(),
    met: Type.Integer(),
    missed: Type.Integer(),
    unknown: Type.Integer(),
    items: Type.Array(Result),
  }),
});
