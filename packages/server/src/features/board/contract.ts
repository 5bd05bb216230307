import { Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Id, Instant, Nullable, UnitKind } from '../../http/schemas.js';

export const readBoard = contract({
  operationId: 'readBoard',
  method: 'GET',
  url: '/api/board',
  permission: 'board.read',
  summary: 'Who has handed in for a period, and who has not',
  query: Type.Object({ cycle: Id, period: Type.String({ maxLength: 10 }) }),
  response: Type.Object({
    period: Type.String(),
    dueCo: CalendarDate,
    dueLead: CalendarDate,
    units: Type.Array(
      Type.Object({
        unitId: Type.String(),
        name: Type.String(),
        kind: UnitKind,
        asked: Type.Integer(),
        /** Still on the unit's desk; of these, past their day. */
        owed: Type.Integer(),
        overdue: Type.Integer(),
        handedIn: Type.Integer(),
        late: Type.Integer(),
        returned: Type.Integer(),
        accepted: Type.Integer(),
        lastAt: Nullable(Instant),
      }),
    ),
  }),
});
