import { registryOf } from '../registry/build-registry.js';
import type { RegistryIndex } from '../registry/index-registry.js';
import type { Unit, UnitKind } from '../registry/registry.js';
import type { Agreement } from './list-order.js';
import type { ListedUnit, OwnerList } from './owner-lists.js';

/** How the lists that hold an unknown name agree with the place of one unit in the usual order of departments. */
export type UnitOrder = (unknown: string, unit: Unit) => Agreement;

/** Plans list departments as the government lists its organs: the order of the shipped registry. Null where this plan does not. */
export const unitOrder = (lists: readonly OwnerList[], { registry }: RegistryIndex): UnitOrder | null => {
  const ranks = ranksIn(registry.jurisdiction);
  const rankOf = ({ found }: ListedUnit): number | null => (found.kind === 'unit' ? (ranks.get(found.unit.name) ?? null) : null);
  if (!isUsual(lists, rankOf)) return null;
  return (unknown, unit) => {
    const rank = ranks.get(unit.name);
    const total = { pairs: 0, agreeing: 0 };
    if (rank === undefined) return total;
    for (const { units } of lists) {
      const at = units.findIndex(({ name }) => name === unknown);
      for (const [place, other] of at < 0 ? [] : units.entries()) {
        const otherRank = rankOf(other);
        if (otherRank === null) continue;
        total.pairs += 1;
        if (place < at === otherRank < rank) total.agreeing += 1;
      }
    }
    return total;
  };
};

/** Party organs come first, central agencies and enterprises last. Governments stand in lists of their own. */
const kindsInOrder: readonly UnitKind[] = [
  'party-organ',
  'department',
  'body',
  'central-agency',
  'enterprise',
  'military',
  'development-zone',
];

const ranksIn = (jurisdiction: string): ReadonlyMap<string, number> => {
  const units = (registryOf(jurisdiction)?.units ?? []).filter(({ kind }) => kind !== 'government');
  const inOrder = units.toSorted((one, other) => kindsInOrder.indexOf(one.kind) - kindsInOrder.indexOf(other.kind));
  return new Map(inOrder.map(({ name }, rank) => [name, rank]));
};

const usualEnough = 0.9;

const isUsual = (lists: readonly OwnerList[], rankOf: (unit: ListedUnit) => number | null): boolean => {
  let pairs = 0;
  let ascending = 0;
  for (const { units } of lists) {
    const ranks = units.flatMap((unit) => rankOf(unit) ?? []);
    for (const [at, rank] of ranks.entries()) {
      pairs += ranks.length - at - 1;
      ascending += ranks.slice(at + 1).filter((other) => other > rank).length;
    }
  }
  return pairs > 0 && ascending / pairs >= usualEnough;
};
