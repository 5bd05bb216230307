import { type CalendarDate, endOfTerm, granted, inspectionRulesOn, type Result, refused } from '@luoshi/domain';
import { readInspectionRules } from '@luoshi/store';
import { calendarOf } from '../../calendar/calendar-of.js';
import type { Context } from '../../operation.js';

type Which = 'applyReview' | 'decideReview';

/** The last day to apply for a review of a conclusion received on a day (§17); null where it was not, or its calendar is not known. */
export const reviewUntil = async (ctx: Context, receivedOn: CalendarDate | null): Promise<CalendarDate | null> => {
  const due = receivedOn === null ? null : await termEnd(ctx, receivedOn, 'applyReview', 'after');
  return due?.ok ? due.value : null;
};

/** Whether a unit may still apply. A calendar that is not known takes no day from it: only its last holiday is undecided, and said. */
export const stillInTerm = async (ctx: Context, receivedOn: CalendarDate, today: CalendarDate): Promise<Result<null>> => {
  const plain = await termEnd(ctx, receivedOn, 'applyReview', 'stays');
  if (plain.ok && today <= plain.value) return granted(null);
  const due = await termEnd(ctx, receivedOn, 'applyReview', 'after');
  if (!due.ok) return due;
  return today <= due.value ? granted(null) : refused('review-too-late', { due: due.value });
};

/** The last day to decide a review that was applied for on a day (§17); where the calendar is not known, without moving off a holiday. */
export const decideBy = async (ctx: Context, appliedOn: CalendarDate): Promise<Result<CalendarDate>> => {
  const due = await termEnd(ctx, appliedOn, 'decideReview', 'after');
  return due.ok ? due : termEnd(ctx, appliedOn, 'decideReview', 'stays');
};

// By the rules of the day on which it began; a term that ends on a holiday ends on the next working day.
const termEnd = async (ctx: Context, from: CalendarDate, which: Which, move: 'after' | 'stays'): Promise<Result<CalendarDate>> => {
  const rules = inspectionRulesOn(await readInspectionRules(ctx.tx), from);
  return endOfTerm(await calendarOf(ctx.tx), from, rules[which], move);
};
