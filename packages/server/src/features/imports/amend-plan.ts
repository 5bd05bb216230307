import { granted, type Result, refused } from '@luoshi/domain';
import {
  insertDocument,
  insertTasks,
  putReadings,
  raisePlan,
  replaceLedgerRows,
  replaceStructure,
  rewriteTasks,
  withdrawTasks,
} from '@luoshi/store';
import { record } from '../../audit/record.js';
import { rederiveTasks } from '../../ledger/rederive-tasks.js';
import type { Context } from '../../operation.js';
import { amendErrata } from './amend-errata.js';
import type { Imported } from './contract.js';
import { markConflicts } from './corrected-reading.js';
import type { ImportDecisions } from './decisions.js';
import { documentRow } from './document-row.js';
import { outlineOf, structureRows } from './plan-rows.js';
import type { Amendment } from './planned-import.js';
import { readingRows } from './reading-rows.js';
import type { TaskChange } from './task-changes.js';
import { type IdentifiedTask, taskRows } from './task-rows.js';

/**
 * Puts an amended document in force. Tasks that it still holds keep their ids, whatever was reworded or renumbered; those it dropped are
 * withdrawn and stay readable. Errata in force go on reading in the new text.
 */
export const amendPlan = async (ctx: Context, planned: Amendment, decisions: ImportDecisions): Promise<Result<Imported>> => {
  const { tx } = ctx;
  const { planId, revision: base } = planned.inForce;
  if (!(await raisePlan(tx, { planId, ...planned.title }, base))) return refused('plan-changed-meanwhile');
  const revision = base + 1;
  await insertDocument(tx, documentRow(ctx, planned, { planId, revision }));
  await replaceStructure(tx, planId, structureRows(planId, planned.file.plan, planned.findings));
  await writeChanges(ctx, planned, revision);
  await markConflicts(ctx, planned.inForce.conflicts);
  const errata = await amendErrata(ctx, planned, decisions);
  if (!errata.ok) return errata;
  await rederiveTasks(tx, { planId }, planned.names);
  const counts = countsOf(planned.inForce.changes);
  const { sha256, filename } = planned.file;
  const data = { title: planned.title.title, revision, ...counts, sha256, filename };
  await record(ctx, { action: 'plan.amended', thingKind: 'plan', thingId: planId, data });
  for (const act of errata.value) await record(ctx, act);
  return granted({ planId, revision, ...counts });
};

const writeChanges = async ({ tx, newId }: Context, { inForce, file, asRead }: Amendment, revision: number): Promise<void> => {
  const { planId, changes } = inForce;
  const outline = outlineOf(file.plan);
  const dropped = changes.flatMap(({ change, facts }) => (change.kind === 'removed' && facts !== null ? [facts.taskId] : []));
  await withdrawTasks(tx, dropped, revision);
  await replaceLedgerRows(tx, dropped, []);
  const held = heldTasks(changes, revision, newId);
  await rewriteTasks(
    tx,
    taskRows(
      planId,
      outline,
      held.filter(({ isNew }) => !isNew),
    ),
  );
  await insertTasks(
    tx,
    taskRows(
      planId,
      outline,
      held.filter(({ isNew }) => isNew),
    ),
  );
  await putReadings(tx, readingRows(planId, asRead, file.diagnostics, held));
};

/** The document's tasks in its order; only another wording makes a task that it held before one of this revision. */
const heldTasks = (
  changes: readonly TaskChange[],
  revision: number,
  newId: () => string,
): readonly (IdentifiedTask & { readonly isNew: boolean })[] =>
  changes
    .flatMap(({ change, facts }) => (change.after === null ? [] : [{ kind: change.kind, task: change.after, facts }]))
    .map(({ kind, task, facts }, ord) => ({
      taskId: facts?.taskId ?? newId(),
      ord,
      sinceRevision: facts === null || kind === 'changed' ? revision : facts.sinceRevision,
      task,
      isNew: facts === null,
    }));

const countsOf = (changes: readonly TaskChange[]): Omit<Imported, 'planId' | 'revision'> => {
  const count = (kind: TaskChange['change']['kind']): number => changes.filter(({ change }) => change.kind === kind).length;
  return { tasks: changes.length - count('removed'), added: count('added'), changed: count('changed'), withdrawn: count('removed') };
};
