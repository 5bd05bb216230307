import { granted, type OwnedTask, type Result, refused } from '@luoshi/domain';
import { type LedgerEntry, type LedgerFilter, type LedgerPosition, listLedger, readPlan } from '@luoshi/store';
import type { Context } from '../../operation.js';

type PlanNamed = { readonly title: string; readonly number: string | null; readonly tasks: number };

/** A plan as papers name it. */
export const planOf = async ({ tx, lang }: Context, planId: string | null): Promise<Result<PlanNamed>> => {
  const plan = planId === null ? null : await readPlan(tx, planId);
  if (plan === null) return refused('not-found', { thing: lang === 'zh' ? '方案' : 'the plan' });
  return granted({ title: plan.title, number: plan.number, tasks: plan.taskCount });
};

const everything: Omit<LedgerFilter, 'planId' | 'units'> = {
  words: [],
  chapters: null,
  sections: null,
  officials: null,
  role: null,
  cities: null,
  quantified: null,
  open: null,
  unconfirmed: null,
  leaders: null,
  leadUnits: null,
  fanOut: null,
  first: null,
  named: null,
  severities: null,
  shareSeverities: null,
  period: null,
  classes: null,
  forecasts: null,
  disagrees: null,
};

const pageSize = 500;

/** The tasks of a plan, or of one unit in it, in printed order. */
export const ownedTasks = async (
  { tx }: Context,
  { planId, unitId }: { readonly planId: string; readonly unitId: string | null },
): Promise<readonly OwnedTask[]> => {
  const filter: LedgerFilter = { ...everything, planId, units: unitId === null ? null : [unitId] };
  const tasks: OwnedTask[] = [];
  let after: LedgerPosition | null = null;
  do {
    const page = await listLedger(tx, filter, { order: { sort: 'no', descending: false }, after, limit: pageSize });
    tasks.push(...page.entries.map(taskOf));
    after = page.next;
  } while (after !== null);
  return tasks;
};

const namesOf = (owners: readonly { readonly corrected: string }[]): readonly string[] => owners.map(({ corrected }) => corrected);

const taskOf = ({ no, chapter, corrected, owners, deadline, targets }: LedgerEntry): OwnedTask => ({
  no,
  chapter,
  text: corrected,
  leaders: namesOf(owners.leaders),
  leadUnits: namesOf(owners.leadUnits),
  coUnits: namesOf(owners.coUnits),
  deadline,
  hasTarget: targets.length > 0,
});
