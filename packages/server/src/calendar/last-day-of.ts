import { endOfTerm, type Term } from '@luoshi/domain';
import type { Context } from '../operation.js';
import { calendarOf } from './calendar-of.js';

/** The last day of a term that begins on a day, moved after holidays; null where the calendar of its year is not known: said, not guessed. */
export const lastDayOf = async ({ tx }: Pick<Context, 'tx'>, from: string, term: Term): Promise<string | null> => {
  const due = endOfTerm(await calendarOf(tx), from, term, 'after');
  return due.ok ? due.value : null;
};
