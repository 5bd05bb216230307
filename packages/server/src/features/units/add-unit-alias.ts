import type { Result } from '@luoshi/domain';
import { holdLedger } from '@luoshi/store';
import { record } from '../../audit/record.js';
import { rederiveNamed } from '../../ledger/rederive-named.js';
import { registerAlias } from '../../ledger/register-names.js';
import type { Context } from '../../operation.js';
import type { UnitDetailView } from './contract.js';
import { readUnit } from './read-unit.js';

export type AliasInput = { readonly unitId: string; readonly alias: string };

/** Registers another name of a unit. Names in the ledger that stood for nothing known are resolved in the same transaction. */
export const addUnitAlias = async (ctx: Context, input: AliasInput): Promise<Result<UnitDetailView>> => {
  await holdLedger(ctx.tx);
  const unit = await readUnit(ctx, input.unitId);
  if (!unit.ok) return unit;
  const added = await registerAlias(ctx, unit.value, input.alias);
  if (!added.ok) return added;
  const { tasks } = await rederiveNamed(ctx.tx);
  await record(ctx, { ...added.value.act, data: { ...added.value.act.data, tasks } });
  return readUnit(ctx, input.unitId);
};
