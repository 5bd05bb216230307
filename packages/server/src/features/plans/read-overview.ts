import { divisions, granted, type Result, refused } from '@luoshi/domain';
import { type CityCounts, countByChapter, countByGovernment, countByLeadUnit, countByOfficial, readPlan, readTotals } from '@luoshi/store';
import type { Context } from '../../operation.js';
import type { OverviewView } from './contract.js';

/** Counts of a plan's tasks by chapter, official, lead unit and city, within the actor's reach. */
export const readOverview = async ({ tx, actor, lang }: Context, planId: string): Promise<Result<OverviewView>> => {
  if ((await readPlan(tx, planId)) === null) return refused('not-found', { thing: lang === 'zh' ? '方案' : 'the plan' });
  const governments = await countByGovernment(tx, planId);
  return granted({
    totals: await readTotals(tx, planId),
    byChapter: [...(await countByChapter(tx, planId))],
    byOfficial: [...(await countByOfficial(tx, planId))],
    byLeadUnit: [...(await countByLeadUnit(tx, planId))],
    byCity: governments.filter(({ division }) => divisions().get(division)?.parent === actor.jurisdictionId).map(withoutDivision),
  });
};

const withoutDivision = ({ division: _, ...counts }: CityCounts) => counts;
