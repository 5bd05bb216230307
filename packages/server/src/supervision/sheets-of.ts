import { type MatterState, matterMachine, stateName } from '@luoshi/domain';
import { listMatters } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { CalendarDate, Id, Nullable, OneOf } from '../http/schemas.js';
import type { Context } from '../operation.js';
import { sheetNumber } from './sheet-number.js';

/** A sheet (督办单) under the thing it came from. */
export const SheetLine = Type.Object({
  matterId: Id,
  sheet: Type.String(),
  unitName: Type.String(),
  stepDue: Nullable(CalendarDate),
  state: OneOf(Object.keys(matterMachine.states) as MatterState[]),
  stateName: Type.String(),
  answer: Type.String(),
});

/** More sheets than one instruction or problem is given out on. */
const most = 200;

/** The sheets that came from an instruction, a problem or a complaint, within reach. */
export const sheetsOf = async ({ tx, lang }: Context, originId: string): Promise<Static<typeof SheetLine>[]> => {
  const rows = await listMatters(tx, {
    planId: null,
    taskId: null,
    unitId: null,
    originId,
    states: null,
    awaiting: false,
    limit: most,
    before: null,
  });
  return rows.map((row) => ({
    matterId: row.matterId,
    sheet: sheetNumber(row),
    unitName: row.unitName,
    stepDue: row.stepDue,
    state: row.state,
    stateName: stateName(matterMachine, row.state, lang),
    answer: row.answer,
  }));
};
