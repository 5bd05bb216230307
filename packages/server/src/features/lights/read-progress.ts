import { granted, lightSeverities, type Result, type RollUpDimension, refused } from '@luoshi/domain';
import { nameUnits, readOpenedPeriods, readOutline, readPlan, readSums, type SumRow } from '@luoshi/store';
import type { Context } from '../../operation.js';
import type { ProgressView } from './contract.js';

type Counts = NonNullable<ProgressView['whole']>;
type Part = ProgressView['byChapter'][number];

const shown = ['plan', 'chapter', 'official', 'unit', 'city'] as const satisfies readonly RollUpDimension[];

/** The sums of a plan's lights in a period, the newest unless another is asked for. Read from the kept sums alone. */
export const readProgress = async (
  ctx: Context,
  { planId, period: asked }: { readonly planId: string; readonly period?: string | undefined },
): Promise<Result<ProgressView>> => {
  if ((await readPlan(ctx.tx, planId)) === null) return refused('not-found', { thing: ctx.lang === 'zh' ? '方案' : 'the plan' });
  const opened = await readOpenedPeriods(ctx.tx, [planId]);
  const period = asked ?? opened.at(-1)?.key ?? null;
  const sums = period === null ? [] : await readSums(ctx.tx, { planId, period, dimensions: shown });
  const of = (dimension: RollUpDimension): readonly SumRow[] => sums.filter((row) => row.dimension === dimension);
  const outline = await readOutline(ctx.tx, planId);
  const titles = new Map(outline.map(({ ord, title }) => [String(ord), title]));
  const names = await nameUnits(ctx.tx, [...new Set([...of('unit'), ...of('city')].map(({ member }) => member))]);
  const whole = of('plan');
  return granted({
    period,
    periods: opened.map(({ key, isOpen }) => ({ period: key, open: isOpen })).toReversed(),
    whole: whole.length === 0 ? null : countsOf(whole),
    byChapter: parts(of('chapter'), (id) => titles.get(id)).toSorted((one, other) => Number(one.id) - Number(other.id)),
    // An official's id is the name as printed, without padding.
    byOfficial: worstFirst(parts(of('official'), (id) => id)),
    byUnit: worstFirst(parts(of('unit'), (id) => names.get(id))),
    byCity: parts(of('city'), (id) => names.get(id)),
  });
};

const parts = (rows: readonly SumRow[], nameOf: (id: string) => string | undefined): Part[] =>
  [...new Set(rows.map(({ member }) => member))].map((id) => ({
    id,
    name: nameOf(id) ?? id,
    ...countsOf(rows.filter(({ member }) => member === id)),
  }));

const countsOf = (rows: readonly SumRow[]): Counts => {
  const measured = total(rows, ({ shareCount }) => shareCount);
  return {
    lights: lightSeverities.flatMap((severity) => {
      const tasks = total(rows, (row) => (row.severity === severity ? row.tasks : 0));
      return tasks === 0 ? [] : [{ severity, tasks }];
    }),
    tasks: total(rows, ({ tasks }) => tasks),
    share: measured === 0 ? null : total(rows, ({ shareMillionths }) => shareMillionths) / measured / million,
    measured,
  };
};

const million = 1_000_000;
const total = (rows: readonly SumRow[], numberOf: (row: SumRow) => number): number => rows.reduce((sum, row) => sum + numberOf(row), 0);

const worstFirst = (list: readonly Part[]): Part[] => {
  const bad = ({ lights }: Part, severity: string): number => lights.find((one) => one.severity === severity)?.tasks ?? 0;
  return list.toSorted(
    (one, other) => bad(other, 'at-risk') - bad(one, 'at-risk') || bad(other, 'behind') - bad(one, 'behind') || other.tasks - one.tasks,
  );
};
