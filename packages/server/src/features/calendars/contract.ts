import { Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Nullable } from '../../http/schemas.js';

const Holiday = Type.Object({ name: Type.String({ minLength: 1, maxLength: 30 }), from: CalendarDate, to: CalendarDate });

export const Year = Type.Object({
  year: Type.Integer(),
  holidays: Type.Array(Holiday),
  /** Weekend days that are worked (调休上班). */
  workingDays: Type.Array(CalendarDate),
  /** The notice. */
  source: Type.String(),
  /** Entered by the office, not shipped. */
  entered: Type.Boolean(),
});

export const listCalendars = contract({
  operationId: 'listCalendars',
  method: 'GET',
  url: '/api/calendars',
  permission: 'calendar.read',
  summary: 'The known years of the working-day calendar; a year that is not listed is not known and not guessed',
  response: Type.Object({ years: Type.Array(Year), /** The first year that is missing. */ missing: Nullable(Type.Integer()) }),
});

export const putCalendar = contract({
  operationId: 'putCalendar',
  method: 'PUT',
  url: '/api/calendars/:year',
  permission: 'calendar.write',
  summary: 'Enter a year from the State Council’s notice; in place of what was known of it',
  params: Type.Object({ year: Type.Integer({ minimum: 2000, maximum: 2100 }) }),
  body: Type.Object({
    holidays: Type.Array(Holiday, { maxItems: 30 }),
    workingDays: Type.Array(CalendarDate, { maxItems: 60 }),
    source: Type.String({ maxLength: 200 }),
  }),
  response: Year,
});
