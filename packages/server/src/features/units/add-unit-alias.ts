import { type Result, refused } from '@luoshi/domain';
import { findTakenName, findUnresolvedTasks, holdLedger, insertUnits } from '@luoshi/store';
import { record } from '../../audit/record.js';
import { rederiveTasks } from '../../ledger/rederive-tasks.js';
import type { Context } from '../../operation.js';
import type { UnitDetailView } from './contract.js';
import { readUnit } from './read-unit.js';

export type AliasInput = { readonly unitId: string; readonly alias: string };

/** Registers another name of a unit. Names in the ledger that stood for nothing known are resolved in the same transaction. */
export const addUnitAlias = async (ctx: Context, input: AliasInput): Promise<Result<UnitDetailView>> => {
  await holdLedger(ctx.tx);
  const unit = await readUnit(ctx, input.unitId);
  if (!unit.ok) return unit;
  const alias = input.alias.trim();
  if (alias.length < 2) return refused('input-invalid', { detail: 'alias' });
  const taken = await findTakenName(ctx.tx, [alias]);
  if (taken !== null) return refused('unit-exists', { name: taken });
  await insertUnits(ctx.tx, { units: [], names: [{ unitId: input.unitId, name: alias, kind: 'alias' }] });
  const { tasks } = await rederiveTasks(ctx.tx, { taskIds: await findUnresolvedTasks(ctx.tx) });
  const data = { name: unit.value.name, alias, tasks };
  await record(ctx, { action: 'unit.alias-added', thingKind: 'unit', thingId: input.unitId, data });
  return readUnit(ctx, input.unitId);
};
