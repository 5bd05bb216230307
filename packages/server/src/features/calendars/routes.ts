import { route } from '../../http/route.js';
import { listCalendars, putCalendar } from './calendars.js';
import * as terms from './contract.js';

/** The working-day calendar. */
export const calendarRoutes = [
  route(terms.listCalendars, ({ read }) => read(listCalendars)),
  route(terms.putCalendar, ({ write }, { params, body }) => write((ctx) => putCalendar(ctx, { ...params, ...body }))),
];
