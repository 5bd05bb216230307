import { daysBetween, dutyName, type OverdueDuty } from '@luoshi/domain';
import { readDesk } from '@luoshi/store';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';

/** More than any desk holds. */
const most = 5000;

/** What a unit owes and is late with today, the longest overdue first. */
export const overdueOf = async (ctx: Context, unitId: string): Promise<readonly OverdueDuty[]> => {
  const today = dayOf(ctx.now());
  const desk = { unitId, isApprover: true, isSupervisor: false, isChecker: false, officialIds: [] };
  const rows = await readDesk(ctx.tx, desk, { kind: null, limit: most, offset: 0 });
  return rows.flatMap(({ kind, no, text, period, dueOn, unitId: owner }) =>
    dueOn === null || dueOn >= today || owner !== unitId
      ? []
      : [{ no, text, name: `${dutyName(kind, 'zh')}${period === null ? '' : `（${period}）`}`, dueOn, days: daysBetween(dueOn, today) }],
  );
};
