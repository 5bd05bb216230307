import type { RegistryIndex } from '../registry/index-registry.js';
import type { Unit } from '../registry/registry.js';

/** A registered name that an unknown one could have been: what both begin and end with, and the words that differ. */
export type UnitCandidate = {
  readonly unit: Unit;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** What the unknown name has where `word` should stand. */
  readonly wrong: string;
  readonly word: string;
};

/**
 * Registered units that the text names nowhere and whose name has the frame of an unknown one: 省〇厅. A name that ends as no unit does has lost its
 * frame as well, and could be any of them.
 */
export const unitCandidates = (text: string, unknown: string, index: RegistryIndex): readonly UnitCandidate[] => {
  const { units, prefix } = index.registry;
  const endings = new Set(units.map(({ name }) => name.charAt(name.length - 1)));
  const hasFrame = endings.has(unknown.charAt(unknown.length - 1));
  if (/[()（）]/.test(unknown)) return [];
  return units
    .filter((unit) => unit.kind !== 'government' && namesOf(unit).every((name) => !text.includes(name)))
    .flatMap((unit): readonly UnitCandidate[] => {
      if (!hasFrame) return [{ unit, name: unit.name, before: '', after: '', wrong: unknown, word: unit.name }];
      const framed = namesOf(unit).map((name) => frameOf(unit, name, unknown));
      const fitting = framed.find(({ before, after }) => after !== '' && (before !== '' || prefix === ''));
      return fitting === undefined ? [] : [fitting];
    });
};

const namesOf = ({ name, aliases, plates }: Unit): readonly string[] => [name, ...aliases, ...plates];

const frameOf = (unit: Unit, name: string, unknown: string): UnitCandidate => {
  const most = Math.min(name.length, unknown.length) - 1;
  let start = 0;
  while (start < most && name[start] === unknown[start]) start += 1;
  let end = 0;
  while (start + end < most && name[name.length - 1 - end] === unknown[unknown.length - 1 - end]) end += 1;
  return {
    unit,
    name,
    before: name.slice(0, start),
    after: name.slice(name.length - end),
    wrong: unknown.slice(start, unknown.length - end),
    word: name.slice(start, name.length - end),
  };
};
