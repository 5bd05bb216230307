import { granted, type Result, refused } from '@luoshi/domain';
import { readUnit as readRow } from '@luoshi/store';
import type { Context } from '../../operation.js';
import type { UnitDetailView } from './contract.js';

/** A unit with its names, plates, dates and the bodies it belongs to. */
export const readUnit = async ({ tx, lang }: Context, unitId: string): Promise<Result<UnitDetailView>> => {
  const unit = await readRow(tx, unitId);
  if (unit === null) return refused('not-found', { thing: lang === 'zh' ? '单位' : 'the unit' });
  return granted({ ...unit, names: [...unit.names], collectives: [...unit.collectives], predecessors: [...unit.predecessors] });
};
