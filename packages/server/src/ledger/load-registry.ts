import type { Collective, Registry, Unit } from '@luoshi/domain';
import { type CollectiveRows, insertCollectives, insertUnits, type NewRow, type Tx } from '@luoshi/store';
import { type PinyinKey, pinyinKeys } from './pinyin-keys.js';

/** Puts a shipped registry into a ledger that has none yet: from then on it is the office's. Returns the number of units. */
export const loadRegistry = async (tx: Tx, { units, collectives }: Registry): Promise<number> => {
  const pinyinOf = await pinyinKeys();
  await insertUnits(tx, { units: units.map((unit) => unitRow(unit, pinyinOf, true)), names: units.flatMap(nameRows) });
  await insertCollectives(tx, collectiveRows(collectives));
  return units.length;
};

/** Bodies as their rows. */
export const collectiveRows = (collectives: readonly Collective[]): CollectiveRows => ({
  collectives: collectives.map(({ id, name, aliases, members, source }) => ({
    collectiveId: id,
    name,
    aliases,
    membership: members === null ? 'to-confirm' : 'known',
    source,
  })),
  members: collectives.flatMap(({ id, members }) => (members ?? []).map((unitId) => ({ collectiveId: id, unitId }))),
});

/** A unit as its row; `shipped` is false for what the office itself adds. */
export const unitRow = ({ id, name, kind, division, from, to, source }: Unit, pinyinOf: PinyinKey, shipped: boolean): NewRow<'unit'> => ({
  unitId: id,
  name,
  kind,
  division,
  validFrom: from,
  validTo: to,
  pinyin: pinyinOf(name),
  source,
  shipped,
  successorId: null,
});

/** A plate may also stand among the aliases; each name is kept once, the strongest kind first. */
export const nameRows = ({ id, name, aliases, plates }: Unit): readonly NewRow<'unit_name'>[] => {
  const kinds = new Map<string, NewRow<'unit_name'>['kind']>([
    ...aliases.map((alias) => [alias, 'alias'] as const),
    ...plates.map((plate) => [plate, 'plate'] as const),
    [name, 'name'],
  ]);
  return [...kinds].map(([one, kind]) => ({ unitId: id, name: one, kind }));
};
