import { type Result, refused } from '@luoshi/domain';
import { handOverOpen, holdLedger, setSuccessor } from '@luoshi/store';
import type { Static } from 'typebox';
import { record } from '../../audit/record.js';
import { rederiveNamed } from '../../ledger/rederive-named.js';
import type { Context } from '../../operation.js';
import type { mergeUnit as terms, UnitDetailView } from './contract.js';
import { readUnit } from './read-unit.js';

type Input = Static<typeof terms.body> & { readonly unitId: string };

/**
 * Merges a unit into its successor from a day on: names that mean it mean the successor, which answers for its tasks, its open
 * sheets and its open problems. The unit keeps its names and its history, and merging can be taken back.
 */
export const mergeUnit = async (ctx: Context, { unitId, successorId, from }: Input): Promise<Result<UnitDetailView>> => {
  await holdLedger(ctx.tx);
  const unit = await readUnit(ctx, unitId);
  if (!unit.ok) return unit;
  const successor = await readUnit(ctx, successorId);
  if (!successor.ok) return successor;
  const { name, validFrom } = unit.value;
  // A successor that was merged itself could lead in a circle, and nobody would answer.
  if (successorId === unitId || successor.value.successor !== null) return refused('unit-successor-unfit', { name: successor.value.name });
  if (validFrom !== null && from < validFrom) return refused('input-invalid', { detail: 'from' });
  await setSuccessor(ctx.tx, unitId, successorId, from);
  const { tasks } = await rederiveNamed(ctx.tx, { unitIds: [unitId], collectiveIds: unit.value.collectives.map(({ id }) => id) });
  const [at, by] = [ctx.now(), ctx.actorName];
  const open = await handOverOpen(ctx.tx, { fromUnitId: unitId, toUnitId: successorId, back: false, at, by, note: name });
  const data = { name, successor: successor.value.name, from, tasks, open };
  await record(ctx, { action: 'unit.merged', thingKind: 'unit', thingId: unitId, data });
  return readUnit(ctx, unitId);
};

/** Takes a merging back: the unit is in force again and answers for its own tasks. */
export const unmergeUnit = async (ctx: Context, unitId: string): Promise<Result<UnitDetailView>> => {
  await holdLedger(ctx.tx);
  const unit = await readUnit(ctx, unitId);
  if (!unit.ok) return unit;
  const { name, successor, collectives } = unit.value;
  if (successor === null) return refused('unit-not-merged', { name });
  await setSuccessor(ctx.tx, unitId, null, null);
  const { tasks } = await rederiveNamed(ctx.tx, { unitIds: [unitId], collectiveIds: collectives.map(({ id }) => id) });
  const [at, by] = [ctx.now(), ctx.actorName];
  await handOverOpen(ctx.tx, { fromUnitId: successor.id, toUnitId: unitId, back: true, at, by, note: successor.name });
  await record(ctx, { action: 'unit.unmerged', thingKind: 'unit', thingId: unitId, data: { name, successor: successor.name, tasks } });
  return readUnit(ctx, unitId);
};
