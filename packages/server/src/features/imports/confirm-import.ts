import type { Result } from '@luoshi/domain';
import { holdLedger } from '@luoshi/store';
import { rederiveNamed } from '../../ledger/rederive-named.js';
import type { Context } from '../../operation.js';
import { amendPlan } from './amend-plan.js';
import type { Imported } from './contract.js';
import { type ImportDecisions, stillHolds } from './decisions.js';
import { loadPlan } from './load-plan.js';
import { type PlannedImport, planImport } from './planned-import.js';
import { type PlanFile, readPlanFile } from './read-plan-file.js';
import { registerNames } from './register-names.js';

/**
 * Imports the previewed document in the caller's transaction: all of it, or nothing. A new plan is loaded; a document of a plan in force amends
 * it, task by task. Refused if the file or the ledger is no longer what the decisions were taken on.
 */
export const confirmImport = async (
  ctx: Context,
  { file, decisions }: { readonly file: PlanFile; readonly decisions: ImportDecisions },
): Promise<Result<Imported>> => {
  await holdLedger(ctx.tx);
  // Registered first, so that the plan's own names are resolved with them.
  const names = await registerNames(ctx, decisions.names ?? []);
  if (!names.ok) return names;
  const imported = await writeImport(ctx, await planImport(ctx, file), decisions);
  if (imported.ok && names.value > 0) await rederiveNamed(ctx.tx);
  return imported;
};

/** Imports a document that nobody previewed, on first start or from the command line: as it is, accepting no erratum. */
export const importDocument = async (
  ctx: Context,
  { bytes, filename }: { readonly bytes: Uint8Array; readonly filename: string },
): Promise<Result<Imported>> => {
  const file = await readPlanFile(bytes, filename, ctx.lang);
  if (!file.ok) return file;
  await holdLedger(ctx.tx);
  const planned = await planImport(ctx, file.value);
  return writeImport(ctx, planned, { sha256: file.value.sha256, baseRevision: planned.inForce?.revision ?? null, acceptErrata: [] });
};

const writeImport = async (ctx: Context, planned: PlannedImport, decisions: ImportDecisions): Promise<Result<Imported>> => {
  const holds = stillHolds(planned, decisions);
  if (!holds.ok) return holds;
  return planned.inForce === null ? loadPlan(ctx, planned, decisions) : amendPlan(ctx, { ...planned, inForce: planned.inForce }, decisions);
};
