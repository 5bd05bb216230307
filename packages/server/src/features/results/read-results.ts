import { granted, type Result, refused, verdictName } from '@luoshi/domain';
import { readPlan } from '@luoshi/store';
import type { Static } from 'typebox';
import type { Context } from '../../operation.js';
import { yearResults } from '../../progress/year-results.js';
import type { readResults as terms } from './contract.js';

type View = Static<typeof terms.response>;

/** The year's targets beside its results. */
export const readResults = async (
  ctx: Context,
  { planId, year }: { readonly planId: string; readonly year: number },
): Promise<Result<View>> => {
  if ((await readPlan(ctx.tx, planId)) === null) return refused('not-found', { thing: ctx.lang === 'zh' ? '方案' : 'the plan' });
  const all = await yearResults(ctx, planId, year);
  const items = all.map(({ comparison: { verdict, by }, ...result }) => ({
    ...result,
    verdict,
    verdictName: verdictName(verdict, ctx.lang),
    by,
  }));
  const count = (verdict: View['items'][number]['verdict']) => items.filter((one) => one.verdict === verdict).length;
  return granted({ year, met: count('met'), missed: count('missed'), unknown: count('unknown'), items });
};
