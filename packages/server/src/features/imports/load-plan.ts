import { granted, type Result } from '@luoshi/domain';
import { insertDocument, insertErrata, insertPlan, insertTasks, type NewRow, replaceStructure } from '@luoshi/store';
import { record } from '../../audit/record.js';
import { rederiveTasks } from '../../ledger/rederive-tasks.js';
import type { Context } from '../../operation.js';
import type { Imported } from './confirm-import.js';
import type { ImportDecisions } from './decisions.js';
import { importErrata } from './import-errata.js';
import { outlineOf, structureRows } from './plan-rows.js';
import type { PlannedImport } from './planned-import.js';
import { taskRows } from './task-rows.js';

/** Loads a new plan: document, outline, tasks, errata, and everything the ledger derives of them. */
export const loadPlan = async (ctx: Context, planned: PlannedImport, decisions: ImportDecisions): Promise<Result<Imported>> => {
  const { tx } = ctx;
  const { file, title } = planned;
  const planId = ctx.newId();
  const errata = importErrata(ctx, planId, planned, decisions);
  if (!errata.ok) return errata;
  await insertPlan(tx, { planId, ...title }, ctx.now());
  await insertDocument(tx, documentRow(ctx, planned, { planId, revision: 1 }));
  await replaceStructure(tx, planId, structureRows(planId, file.plan, planned.findings));
  const tasks = file.plan.tasks.map((task, ord) => ({ taskId: ctx.newId(), ord, sinceRevision: 1, task }));
  await insertTasks(tx, taskRows(planId, outlineOf(file.plan), tasks));
  await insertErrata(tx, errata.value);
  await rederiveTasks(tx, { planId });
  await record(ctx, {
    action: 'plan.loaded',
    thingKind: 'plan',
    thingId: planId,
    data: { title: title.title, tasks: tasks.length, revision: 1, sha256: file.sha256, filename: file.filename },
  });
  await recordAccepted(ctx, errata.value);
  return granted({ planId, revision: 1, tasks: tasks.length, added: tasks.length, changed: 0, withdrawn: 0 });
};

/** The document as it will stand in the ledger at a revision. */
export const documentRow = (
  { tx, now }: Context,
  { file }: PlannedImport,
  { planId, revision }: { readonly planId: string; readonly revision: number },
) => ({
  planId,
  revision,
  sha256: file.sha256,
  filename: file.filename,
  encoding: file.encoding,
  bytes: file.bytes,
  text: file.text,
  head: file.plan.document,
  loadedAt: now(),
  loadedBy: tx.scope.userId,
});

/** Logs every erratum that was accepted with the import, as if it had been accepted afterwards. */
export const recordAccepted = async (ctx: Context, errata: readonly NewRow<'erratum'>[]): Promise<void> => {
  for (const { erratumId, planId, printed, corrected, places, state } of errata) {
    if (state !== 'accepted') continue;
    const data = { planId, printed, corrected, places: places.length };
    await record(ctx, { action: 'erratum.accepted', thingKind: 'erratum', thingId: erratumId, data });
  }
};
