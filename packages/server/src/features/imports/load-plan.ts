import { granted, type Result } from '@luoshi/domain';
import { insertDocument, insertErrata, insertPlan, insertTasks, putReadings, replaceStructure } from '@luoshi/store';
import { record } from '../../audit/record.js';
import { rederiveTasks } from '../../ledger/rederive-tasks.js';
import type { Context } from '../../operation.js';
import type { Imported } from './contract.js';
import type { ImportDecisions } from './decisions.js';
import { documentRow } from './document-row.js';
import { acceptanceOf, importErrata } from './import-errata.js';
import { outlineOf, structureRows } from './plan-rows.js';
import type { PlannedImport } from './planned-import.js';
import { readingRows } from './reading-rows.js';
import { taskRows } from './task-rows.js';

/** Loads a new plan: document, outline, tasks, errata, and everything the ledger derives of them. */
export const loadPlan = async (ctx: Context, planned: PlannedImport, decisions: ImportDecisions): Promise<Result<Imported>> => {
  const { tx } = ctx;
  const { file, title } = planned;
  const planId = ctx.newId();
  const errata = importErrata(ctx, planId, planned, decisions.acceptErrata);
  if (!errata.ok) return errata;
  await insertPlan(tx, { planId, ...title }, ctx.now());
  await insertDocument(tx, documentRow(ctx, planned, { planId, revision: 1 }));
  await replaceStructure(tx, planId, structureRows(planId, file.plan, planned.findings));
  const tasks = file.plan.tasks.map((task, ord) => ({ taskId: ctx.newId(), ord, sinceRevision: 1, task }));
  await insertTasks(tx, taskRows(planId, outlineOf(file.plan), tasks));
  await putReadings(tx, readingRows(planId, planned.asRead, file.diagnostics, tasks));
  await insertErrata(tx, errata.value);
  await rederiveTasks(tx, { planId }, planned.names);
  await record(ctx, {
    action: 'plan.loaded',
    thingKind: 'plan',
    thingId: planId,
    data: { title: title.title, tasks: tasks.length, revision: 1, sha256: file.sha256, filename: file.filename },
  });
  for (const act of errata.value.flatMap(acceptanceOf)) await record(ctx, act);
  return granted({ planId, revision: 1, tasks: tasks.length, added: tasks.length, changed: 0, withdrawn: 0 });
};
