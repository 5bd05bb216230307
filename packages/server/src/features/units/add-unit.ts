import type { Result } from '@luoshi/domain';
import { holdLedger } from '@luoshi/store';
import type { Static } from 'typebox';
import { record } from '../../audit/record.js';
import { rederiveNamed } from '../../ledger/rederive-named.js';
import { registerUnit } from '../../ledger/register-names.js';
import type { Context } from '../../operation.js';
import type { addUnit as terms, UnitDetailView } from './contract.js';
import { readUnit } from './read-unit.js';

/** Adds a unit to the registry. Names in the ledger that stood for nothing known are resolved in the same transaction. */
export const addUnit = async (ctx: Context, input: Static<typeof terms.body>): Promise<Result<UnitDetailView>> => {
  await holdLedger(ctx.tx);
  const added = await registerUnit(ctx, { aliases: [], ...input });
  if (!added.ok) return added;
  const { unitId, act } = added.value;
  const { tasks } = await rederiveNamed(ctx.tx);
  await record(ctx, { ...act, data: { ...act.data, tasks } });
  return readUnit(ctx, unitId);
};
