import { granted, type Result, refused, type UnitKind } from '@luoshi/domain';
import { readPeriod, readBoard as readRows } from '@luoshi/store';
import type { Static } from 'typebox';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import type { readBoard as terms } from './contract.js';

/** Every unit that was asked in a period, those that owe most first. */
export const readBoard = async (
  ctx: Context,
  { cycle, period }: Static<typeof terms.query>,
): Promise<Result<Static<typeof terms.response>>> => {
  const known = await readPeriod(ctx.tx, cycle, period);
  if (known === null) return refused('not-found', { thing: ctx.lang === 'zh' ? '填报期' : 'the period' });
  const rows = await readRows(ctx.tx, { cycleId: cycle, period, today: dayOf(ctx.now()) });
  const units = rows.map(({ kind, lastAt, ...row }) => ({ ...row, kind: kind as UnitKind, lastAt: lastAt?.toISOString() ?? null }));
  return granted({ period, dueCo: known.dueCo, dueLead: known.dueLead, units });
};
