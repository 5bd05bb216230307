import { burdenOf, granted, type Result } from '@luoshi/domain';
import { nameUnits, readAsks } from '@luoshi/store';
import type { Static } from 'typebox';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import type { readBurden as terms } from './contract.js';

/** The load of each unit in a month, the heaviest first. */
export const readBurden = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const month = query.month ?? dayOf(ctx.now()).slice(0, 7);
  const burdens = burdenOf(await readAsks(ctx.tx, month, query.unit ?? null), month);
  const names = await nameUnits(
    ctx.tx,
    burdens.map(({ unitId }) => unitId),
  );
  return granted({ month, units: burdens.map((burden) => ({ ...burden, name: names.get(burden.unitId) ?? burden.unitId })) });
};
