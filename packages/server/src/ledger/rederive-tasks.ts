import {
  type AcceptedErratum,
  acceptedErrata,
  addOfficials,
  readHandOvers,
  readResolutions,
  readTaskFacts,
  removeUnnamedOfficials,
  replaceLedgerRows,
  replaceResponsibilities,
  type TaskChoice,
  type Tx,
  updateMeanings,
} from '@luoshi/store';
import { refreshJudged } from '../progress/refresh-judged.js';
import { deriveTask } from './derive-task.js';
import { type KnownNames, knownNames } from './known-names.js';
import { pinyinKeys } from './pinyin-keys.js';

/** How much a derivation changed. */
export type Rederived = { readonly tasks: number; readonly names: number };

/**
 * Makes everything that the ledger derives of these tasks anew from their printed facts, the errata in force, the registry, the decisions on
 * who is meant and the shares that were handed over: after an import, when an erratum is decided, when a name is registered, when an open list
 * is resolved, when a hand-over is approved. `known` spares reading the registry a second time.
 */
export const rederiveTasks = async (tx: Tx, choice: TaskChoice, known?: KnownNames): Promise<Rederived> => {
  const facts = await readTaskFacts(tx, choice);
  if (facts.length === 0) return { tasks: 0, names: 0 };
  const errata = await errataOf(tx, new Set(facts.map(({ planId }) => planId)));
  const { meaningOf, inForce } = known ?? (await knownNames(tx));
  const pinyinOf = await pinyinKeys();
  const taskIds = facts.map(({ taskId }) => taskId);
  const resolutions = byTask(await readResolutions(tx, taskIds));
  const handOvers = byTask(await readHandOvers(tx, taskIds));
  const derived = facts.map((one) =>
    deriveTask(one, {
      errata: errata.get(one.planId) ?? [],
      resolutions: resolutions.get(one.taskId) ?? [],
      handOvers: handOvers.get(one.taskId) ?? [],
      meaningOf,
      inForce,
      pinyinOf,
    }),
  );
  await addOfficials(
    tx,
    derived.flatMap(({ officials }) => officials),
  );
  const names = await updateMeanings(
    tx,
    derived.flatMap(({ meanings }) => meanings),
  );
  await replaceResponsibilities(
    tx,
    taskIds,
    derived.flatMap(({ responsibilities }) => responsibilities),
  );
  await replaceLedgerRows(
    tx,
    taskIds,
    derived.map(({ ledgerRow }) => ledgerRow),
  );
  await refreshJudged(tx, choice);
  await removeUnnamedOfficials(tx);
  return { tasks: taskIds.length, names };
};

const errataOf = async (tx: Tx, planIds: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly AcceptedErratum[]>> => {
  const found = new Map<string, readonly AcceptedErratum[]>();
  for (const planId of planIds) found.set(planId, await acceptedErrata(tx, planId));
  return found;
};

const byTask = <T extends { readonly taskId: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> => {
  const found = new Map<string, T[]>();
  for (const row of rows) found.set(row.taskId, [...(found.get(row.taskId) ?? []), row]);
  return found;
};
