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

/** Registered units, governments aside, that the text names by none of their names. */
export const absentUnits = (text: string, { registry }: RegistryIndex): readonly Unit[] =>
  registry.units.filter((unit) => unit.kind !== 'government' && namesOf(unit).every((name) => !text.includes(name)));

/**
 * Those of the absent units whose name has the frame of an unknown one: 省〇厅. A name that ends as no unit does has lost its frame as well, and
 * could be any of them.
 */
export const unitCandidates = (unknown: string, absent: readonly Unit[], { registry }: RegistryIndex): readonly UnitCandidate[] => {
  if (/[()（）]/.test(unknown)) return [];
  const last = unknown.charAt(unknown.length - 1);
  if (!registry.units.some(({ name }) => name.endsWith(last)))
    return absent.map((unit) => ({ unit, name: unit.name, before: '', after: '', wrong: unknown, word: unit.name }));
  return absent.flatMap((unit): readonly UnitCandidate[] => {
    const framed = namesOf(unit).map((name) => frameOf(unit, name, unknown));
    const fitting = framed.find(({ before, after }) => after !== '' && (before !== '' || registry.prefix === ''));
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
