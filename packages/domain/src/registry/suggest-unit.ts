import { bigrams, likeness } from '../words/likeness.js';
import type { Unit } from './registry.js';

/** Below this a suggestion confuses more than it helps: 省发展改革局 is near 省发展改革委, 省体育局 is not near 省教育厅. */
const closeEnough = 0.6;

/** All governments end alike; what tells them apart is the place. */
const distinctive = (name: string): string => name.replace(/(?:人民)?政府$/, '');

const known = new WeakMap<readonly Unit[], readonly (readonly [Unit, ReadonlySet<string>])[]>();

const pairsOf = (units: readonly Unit[]): readonly (readonly [Unit, ReadonlySet<string>])[] => {
  const pairs =
    known.get(units) ??
    units.flatMap((unit) => [unit.name, ...unit.aliases, ...unit.plates].map((name) => [unit, bigrams(distinctive(name))] as const));
  known.set(units, pairs);
  return pairs;
};

/** The unit with the closest name; null where none is close. */
export const suggestUnit = (units: readonly Unit[], name: string): Unit | null => {
  const asked = bigrams(distinctive(name));
  let best: Unit | null = null;
  let bestLikeness = closeEnough;
  for (const [unit, pairs] of pairsOf(units)) {
    const alike = likeness(asked, pairs);
    if (alike > bestLikeness) {
      best = unit;
      bestLikeness = alike;
    }
  }
  return best;
};
