import {
  granted,
  type LightSeverity,
  lightPeriod,
  lightSeverities,
  type NamedLight,
  type PeriodFacts,
  type Result,
  refused,
} from '@luoshi/domain';
import { listLights, nameUnits, type PaperSubject, readSums, type SumRow } from '@luoshi/store';
import type { Context } from '../../operation.js';
import { ownedTasks, planOf } from './plan-tasks.js';

const lateSeverities = ['at-risk', 'behind'] as const satisfies readonly LightSeverity[];

/** How many late tasks a paper can list; more than any plan has. */
const most = 5000;

/** How a plan, or one unit's shares of it, stands in a period. */
export const periodFacts = async (ctx: Context, { planId, period: key, unitId }: PaperSubject): Promise<Result<PeriodFacts>> => {
  const plan = await planOf(ctx, planId);
  if (!plan.ok) return plan;
  const period = key === null ? null : lightPeriod(key);
  if (planId === null || period === null) return refused('not-found', { thing: ctx.lang === 'zh' ? '这一期' : 'the period' });
  const sums = await readSums(ctx.tx, { planId, period: period.key, dimensions: ['plan', 'unit'] });
  const whole = sums.filter(({ dimension, member }) =>
    unitId === null ? dimension === 'plan' : dimension === 'unit' && member === unitId,
  );
  return granted({
    plan: plan.value,
    period: period.key,
    until: period.to,
    counts: lightSeverities
      .map((severity) => ({ severity, tasks: total(whole, (row) => (row.severity === severity ? row.tasks : 0)) }))
      .filter(({ tasks }) => tasks > 0),
    share: shareOf(whole),
    late: await lateOf(ctx, { planId, period: period.key, unitId }),
    units: await unitsOf(ctx, sums),
  });
};

const total = (rows: readonly SumRow[], numberOf: (row: SumRow) => number): number => rows.reduce((sum, row) => sum + numberOf(row), 0);

const shareOf = (rows: readonly SumRow[]): PeriodFacts['share'] => {
  const measured = total(rows, ({ shareCount }) => shareCount);
  return measured === 0 ? null : { mean: total(rows, ({ shareMillionths }) => shareMillionths) / measured / 1_000_000, of: measured };
};

const lateOf = async (
  ctx: Context,
  { planId, period, unitId }: { readonly planId: string; readonly period: string; readonly unitId: string | null },
): Promise<readonly NamedLight[]> => {
  const rows = await listLights(ctx.tx, {
    planId,
    period,
    unitId,
    severities: lateSeverities,
    chapter: null,
    officialId: null,
    taskClass: null,
    limit: most,
    after: null,
  });
  const owners = new Map((await ownedTasks(ctx, { planId, unitId })).map((task) => [task.text, task.leadUnits]));
  const items = rows.map(({ no, text, kept: { light } }) => ({
    no,
    text,
    leadUnits: owners.get(text) ?? [],
    severity: light.severity,
    label: light.label.zh,
    sentence: light.sentence.zh,
  }));
  return lateSeverities.flatMap((severity) => items.filter((item) => item.severity === severity));
};

const unitsOf = async (ctx: Context, sums: readonly SumRow[]): Promise<PeriodFacts['units']> => {
  const rows = sums.filter(({ dimension }) => dimension === 'unit');
  const ids = [...new Set(rows.map(({ member }) => member))];
  const names = await nameUnits(ctx.tx, ids);
  const late: readonly LightSeverity[] = lateSeverities;
  return ids
    .map((id) => {
      const own = rows.filter(({ member }) => member === id);
      return {
        name: names.get(id) ?? id,
        tasks: total(own, ({ tasks }) => tasks),
        late: total(own, ({ severity, tasks }) => (late.includes(severity) ? tasks : 0)),
      };
    })
    .toSorted((one, other) => other.late - one.late || other.tasks - one.tasks || (one.name < other.name ? -1 : 1));
};
