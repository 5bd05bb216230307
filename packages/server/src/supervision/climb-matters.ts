import { climbOn, granted } from '@luoshi/domain';
import { climbMatter, listOverdueMatters, type MatterRow } from '@luoshi/store';
import { record } from '../audit/record.js';
import { dayOf } from '../calendar/day-of.js';
import type { Context } from '../operation.js';
import type { JobContext } from '../schedule/job.js';
import { dueOf } from './open-matter.js';
import { sheetNumber } from './sheet-number.js';

/** Climbs the ladder of every open matter whose term is over, a step at a time. Run twice it does nothing the second time. */
export const climbMatters = async (job: JobContext): Promise<void> => {
  await job.write(async (ctx) => {
    for (const row of await listOverdueMatters(ctx.tx, dayOf(ctx.now()))) await climbOne(ctx, row);
    return granted(null);
  });
};

/** Whether any matter waits to climb. */
export const hasOverdueMatters = (job: JobContext): Promise<boolean> =>
  job.read(async ({ tx }) =>
    (await listOverdueMatters(tx, dayOf(job.now()))).some((row) => climbOn(row.ladder, at(row), dayOf(job.now())) !== null),
  );

const at = ({ stepKey, stepDue }: MatterRow) => ({ stepKey, due: stepDue });

const climbOne = async (ctx: Context, row: MatterRow): Promise<void> => {
  const today = dayOf(ctx.now());
  const next = climbOn(row.ladder, at(row), today);
  if (next === null) return;
  const due = next.needsApproval ? row.stepDue : await dueOf(ctx, row.ladder, next.key);
  const done = await climbMatter(ctx.tx, {
    matterId: row.matterId,
    edit: row.edit,
    climb: next.needsApproval ? null : { key: next.key, on: today, due, by: null },
    due,
    approval: next.needsApproval ? 'awaiting' : 'none',
    step: { event: 'climb', at: ctx.now().toISOString(), by: ctx.actorName, note: next.name.zh },
  });
  if (!done) return;
  await record(ctx, {
    action: next.needsApproval ? 'matter.climb-awaited' : 'matter.climbed',
    thingKind: row.taskId === null ? 'matter' : 'task',
    thingId: row.taskId ?? row.matterId,
    data: { sheet: sheetNumber(row), step: next.name[ctx.lang], matterId: row.matterId },
  });
};
