import { type Commitment, checkValue } from '@luoshi/domain';
import { insertValues, type ReportRow } from '@luoshi/store';
import type { Context } from '../../operation.js';

/** Keeps the values of a submitted report as 自报. What was typed is read again here, after the check that no error is in it. */
export const keepReportedValues = async (ctx: Context, row: ReportRow, commitment: Commitment | null): Promise<void> => {
  const values = (row.body?.values ?? []).flatMap(({ measure, typed, asOf, source }) => {
    const goal = commitment?.goals.find(({ key }) => key === measure);
    const value = goal === undefined || typed.trim() === '' ? null : checkValue(goal, typed, '').value;
    if (goal === undefined || value === null) return [];
    const measureUnit = goal.kind === 'number' ? goal.unit : '%';
    return [{ measure, asOf, value, measureUnit, source: source.trim() === '' ? `${row.unitName}自报` : source }];
  });
  await insertValues(
    ctx.tx,
    values.map((one) => ({
      ...one,
      valueId: ctx.newId(),
      taskId: row.taskId,
      unitId: row.unitId,
      kind: 'self' as const,
      period: row.period,
      corrects: null,
      reportId: row.reportId,
      enteredAt: ctx.now(),
      enteredBy: ctx.tx.scope.userId,
    })),
  );
};
