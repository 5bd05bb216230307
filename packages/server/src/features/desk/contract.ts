import { type DutyKind, dutyKinds } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Id, Nullable, OneOf } from '../../http/schemas.js';

const kinds = Object.keys(dutyKinds) as DutyKind[];

const Line = Type.Object({
  kind: OneOf(kinds),
  kindName: Type.String(),
  thingId: Id,
  /** null: of an inspection, whose id is `thingId`. */
  taskId: Nullable(Id),
  no: Nullable(Type.Integer()),
  text: Type.String(),
  unitId: Type.String(),
  unitName: Type.String(),
  period: Nullable(Type.String()),
  dueOn: Nullable(CalendarDate),
  since: CalendarDate,
  urgency: OneOf(['overdue', 'today', 'soon', 'later', 'undated']),
  /** Negative once overdue; plain days. */
  daysLeft: Nullable(Type.Integer()),
});

const Count = Type.Object({
  kind: OneOf(kinds),
  kindName: Type.String(),
  all: Type.Integer(),
  overdue: Type.Integer(),
  today: Type.Integer(),
  soon: Type.Integer(),
});

export const readDesk = contract({
  operationId: 'readDesk',
  method: 'GET',
  url: '/api/desk',
  permission: 'desk.read',
  summary: 'What the caller owes, overdue first',
  query: Type.Object({
    kind: Type.Optional(OneOf(kinds)),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
    cursor: Type.Optional(Type.String({ maxLength: 400 })),
  }),
  response: Type.Object({
    today: CalendarDate,
    items: Type.Array(Line),
    nextCursor: Nullable(Type.String()),
    /** Over the whole desk, in the order of the working cycle. */
    counts: Type.Array(Count),
  }),
});
export type DeskView = Static<typeof readDesk.response>;
