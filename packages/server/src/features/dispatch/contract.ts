import { Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Id, Nullable, OneOf } from '../../http/schemas.js';
import { Light } from '../../presenting/light-schema.js';

const DispatchLine = Type.Object({
  taskId: Id,
  no: Nullable(Type.Integer()),
  text: Type.String(),
  leadUnit: Nullable(Type.String()),
  /** Null: neither red nor yellow; something is due. */
  light: Nullable(Light),
  dues: Type.Array(
    Type.Object({
      kind: OneOf(['report', 'matter', 'problem', 'receipt']),
      kindName: Type.String(),
      overdue: Type.Boolean(),
      count: Type.Integer(),
      /** The earliest of them. */
      firstDue: CalendarDate,
      /** The first few, the longest overdue first. */
      unitNames: Type.Array(Type.String()),
    }),
  ),
});

export const readDispatch = contract({
  operationId: 'readDispatch',
  method: 'GET',
  url: '/api/dispatch',
  permission: 'dispatch.read',
  summary:
    'What a dispatch meeting (调度) goes through: by leader, unit or city, red first, then overdue and what is due within seven days',
  query: Type.Object({
    plan: Id,
    by: OneOf(['official', 'unit', 'city']),
    /** Only this leader, unit or city. */
    member: Type.Optional(Type.String({ maxLength: 200 })),
  }),
  response: Type.Object({
    /** The period of the lights; null before the first one is opened. */
    period: Nullable(Type.String()),
    today: CalendarDate,
    soonBy: CalendarDate,
    groups: Type.Array(
      Type.Object({
        id: Type.String(),
        name: Type.String(),
        atRisk: Type.Integer(),
        behind: Type.Integer(),
        overdue: Type.Integer(),
        soon: Type.Integer(),
        /** Lines of the group, shown or not. */
        lines: Type.Integer(),
        items: Type.Array(DispatchLine),
      }),
    ),
  }),
});
