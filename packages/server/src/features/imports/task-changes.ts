import { comparePlans, type Plan, type PlanChange } from '@luoshi/domain';
import { readTaskFacts, type TaskFacts, type Tx } from '@luoshi/store';
import { printedTask } from '../../ledger/printed-task.js';

/** A difference between the tasks in force and a document's; `facts` are those of the task in force, null for an added one. */
export type TaskChange = { readonly change: PlanChange; readonly facts: TaskFacts | null };

/** Compares the tasks in force of a plan with a document's, as printed: errata are a layer above both. */
export const taskChanges = async (tx: Tx, planId: string, after: Plan): Promise<readonly TaskChange[]> => {
  const facts = new Map((await readTaskFacts(tx, { planId })).map((one) => [printedTask(one), one]));
  const before: Plan = { ...after, tasks: [...facts.keys()], headings: [], orders: [], regions: [] };
  return comparePlans(before, after).map((change) => ({
    change,
    facts: change.before === null ? null : (facts.get(change.before) ?? null),
  }));
};
