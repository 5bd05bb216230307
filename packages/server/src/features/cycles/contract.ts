import { cycleFrequencies } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Id, Nullable, OneOf } from '../../http/schemas.js';

// The shape of `ReportCycle` in domain/supervision.
const Definition = Type.Object({
  name: Type.String({ maxLength: 60 }),
  frequency: OneOf(cycleFrequencies),
  due: Type.Union([
    Type.Object({ kind: Type.Literal('day-of-month'), day: Type.Integer(), month: OneOf(['last', 'next']) }),
    Type.Object({ kind: Type.Literal('days-after'), count: Type.Integer(), unit: OneOf(['day', 'working-day']) }),
  ]),
  move: OneOf(['before', 'after', 'stays']),
  coDays: Type.Integer(),
  reviewDays: Type.Integer(),
  source: Type.String({ maxLength: 200 }),
});

const Period = Type.Object({
  period: Type.String(),
  startsOn: CalendarDate,
  endsOn: CalendarDate,
  /** By when co-units hand in to the lead unit, and lead units to the supervisor. */
  dueCo: CalendarDate,
  dueLead: CalendarDate,
  state: OneOf(['open', 'closed']),
  /** Reports the caller may see: asked for, off the units' desks, accepted. */
  asked: Type.Integer(),
  handedIn: Type.Integer(),
  accepted: Type.Integer(),
});

export const Cycle = Type.Object({
  cycleId: Id,
  planId: Id,
  name: Type.String(),
  definition: Definition,
  state: OneOf(['open', 'closed']),
  periods: Type.Array(Period),
  /** Periods of the year at hand that were not opened yet, with their due days; null where the calendar's year is not known. */
  next: Type.Array(Type.Object({ period: Type.String(), dueCo: Nullable(CalendarDate), dueLead: Nullable(CalendarDate) })),
});
export type CycleView = Static<typeof Cycle>;

const Choice = Type.Object({ id: Type.String(), definition: Definition });

const PeriodPath = Type.Object({ cycleId: Id, period: Type.String({ pattern: '^\\d{4}(-(Q[1-4]|H[12]|\\d{2}))?$' }) });

export const listCycles = contract({
  operationId: 'listCycles',
  method: 'GET',
  url: '/api/cycles',
  permission: 'cycle.read',
  summary: 'The report cycles of a plan with their periods, and the shipped ones to choose from',
  query: Type.Object({ plan: Id }),
  response: Type.Object({ cycles: Type.Array(Cycle), shipped: Type.Array(Choice) }),
});

export const addCycle = contract({
  operationId: 'addCycle',
  method: 'POST',
  url: '/api/cycles',
  permission: 'cycle.write',
  summary: 'Set a report cycle for a plan',
  body: Type.Object({ planId: Id, definition: Definition }),
  response: Cycle,
});

export const openPeriod = contract({
  operationId: 'openPeriod',
  method: 'POST',
  url: '/api/cycles/:cycleId/periods/:period/open',
  permission: 'cycle.write',
  summary: 'Open a period: every unit is asked for its reports; again, for units that were added since',
  params: PeriodPath,
  response: Type.Object({ cycle: Cycle, asked: Type.Integer() }),
});

export const closePeriod = contract({
  operationId: 'closePeriod',
  method: 'POST',
  url: '/api/cycles/:cycleId/periods/:period/close',
  permission: 'cycle.write',
  summary: 'Close a period: what is missing stays missing, and what comes later is late',
  params: PeriodPath,
  response: Cycle,
});
