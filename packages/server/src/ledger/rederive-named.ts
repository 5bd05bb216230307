import { findTasksNaming, findTasksResolvedTo, listNameUses, type NameUse, type Tx } from '@luoshi/store';
import { type KnownNames, knownNames } from './known-names.js';
import { rederiveTasks } from './rederive-tasks.js';

/** What of the registry changed though names mean the same: a unit's registered name, a body's members. */
type Touched = { readonly unitIds?: readonly string[]; readonly collectiveIds?: readonly string[] };

/**
 * Resolves the names of the tasks in force again after the registry changed, and derives anew only the tasks of names that mean something else
 * now. Answers with the number of tasks.
 */
export const rederiveNamed = async (tx: Tx, touched: Touched = {}): Promise<{ readonly tasks: number }> => {
  const known = await knownNames(tx);
  const stale = (await listNameUses(tx)).filter((use) => isStale(use, known, touched));
  const named = await findTasksNaming(tx, [...new Set(stale.map(({ name }) => name))]);
  const resolved = await findTasksResolvedTo(tx, touched.unitIds ?? []);
  return rederiveTasks(tx, { taskIds: [...new Set([...named, ...resolved])] }, known);
};

const isStale = (
  { name, unitId, collectiveId }: NameUse,
  { meaningOf }: KnownNames,
  { unitIds = [], collectiveIds = [] }: Touched,
): boolean => {
  const meaning = meaningOf(name);
  if (meaning.unitId !== unitId || meaning.collectiveId !== collectiveId) return true;
  return (unitId !== null && unitIds.includes(unitId)) || (collectiveId !== null && collectiveIds.includes(collectiveId));
};
