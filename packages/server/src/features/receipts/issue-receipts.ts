import { endOfTerm, granted, type ReceiptClock, type Result, receiptClockOf, receiptClocks, refused } from '@luoshi/domain';
import { countIssuable, type IssueChoice, issueReceipts as issueRows, readPlan } from '@luoshi/store';
import type { Static } from 'typebox';
import { record } from '../../audit/record.js';
import { calendarOf } from '../../calendar/calendar-of.js';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import { refreshPlan } from '../../progress/refresh-plan.js';
import { refreshTasks } from '../../progress/refresh-tasks.js';
import type { issueReceipts as issueTerms, previewIssue as previewTerms } from './contract.js';

/** What issuing would do, and what day each clock would set. */
export const previewIssue = async (
  ctx: Context,
  body: Static<typeof previewTerms.body>,
): Promise<Result<Static<typeof previewTerms.response>>> => {
  const counts = await countIssuable(ctx.tx, choiceOf(body));
  const calendar = await calendarOf(ctx.tx);
  const clocks = receiptClocks.map((clock: ReceiptClock) => {
    const due = endOfTerm(calendar, dayOf(ctx.now()), clock.term, clock.move);
    return { id: clock.id, name: clock[ctx.lang], source: clock.source, dueOn: due.ok ? due.value : null };
  });
  return granted({ ...counts, clocks });
};

/** Hands tasks to every responsible unit that has none of them yet; the same act later reaches units that were added since (补发). */
export const issueReceipts = async (
  ctx: Context,
  { clock, dueOn, ...body }: Static<typeof issueTerms.body>,
): Promise<Result<Static<typeof issueTerms.response>>> => {
  const plan = await readPlan(ctx.tx, body.planId);
  if (plan === null) return refused('not-found', { thing: ctx.lang === 'zh' ? '方案' : 'the plan' });
  const due = await dueDay(ctx, clock, dueOn);
  if (!due.ok) return due;
  const terms = { clock: clock ?? ownDay, dueOn: due.value, at: ctx.now() };
  const issued = await issueRows(ctx.tx, choiceOf(body), terms);
  if (issued === 0) return refused('nothing-to-issue');
  await record(ctx, {
    action: 'receipt.issued',
    thingKind: 'plan',
    thingId: body.planId,
    data: { receipts: issued, due: due.value, clock: terms.clock, tasks: body.taskIds?.join() ?? 'all' },
  });
  await (body.taskIds === undefined ? refreshPlan(ctx, body.planId) : refreshTasks(ctx, body.taskIds));
  return granted({ issued, dueOn: due.value });
};

/** The clock of a day that the office set itself. */
const ownDay = 'day';

const choiceOf = ({ planId, taskIds, unitIds }: Static<typeof previewTerms.body>): IssueChoice => ({
  planId,
  taskIds: taskIds ?? null,
  unitIds: unitIds ?? null,
});

const dueDay = async (ctx: Context, clockId: string | undefined, dueOn: string | undefined): Promise<Result<string>> => {
  const today = dayOf(ctx.now());
  if (dueOn !== undefined) return dueOn < today ? refused('receipt-due-past', { on: dueOn }) : granted(dueOn);
  const clock = receiptClockOf(clockId ?? '');
  if (clock === null) return refused('input-invalid', { detail: 'clock' });
  return endOfTerm(await calendarOf(ctx.tx), today, clock.term, clock.move);
};
