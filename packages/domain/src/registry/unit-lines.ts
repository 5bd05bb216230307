import { fillPlace, type Place } from './place.js';
import type { Collective, Unit, UnitKind } from './registry.js';

/** Units as the data modules write them, by kind; a line for each: name | other names | plates | from | to. */
export type UnitLines = Readonly<Partial<Record<UnitKind, string>>>;

/** Reads the units of a place. A later line about the same name adds to it: a place's own aliases and plates. */
export const readUnits = (modules: readonly UnitLines[], place: Place, sourceOf: (name: string) => string): readonly Unit[] => {
  const units = new Map<string, Unit>();
  for (const lines of modules) {
    for (const [kind, words] of Object.entries(lines) as [UnitKind, string][]) {
      for (const fields of readLines(words, place)) {
        const known = units.get(fields.name);
        const source = sourceOf(fields.name);
        units.set(fields.name, known === undefined ? unitOf(fields, kind, place, source) : united(known, fields));
      }
    }
  }
  return [...units.values()];
};

/** Reads bodies that stand for members nobody has listed. */
export const readCollectives = (modules: readonly string[], place: Place, source: string): readonly Collective[] =>
  modules.flatMap((words) =>
    readLines(words, place).map(({ name, aliases }) => ({ id: `${place.code}-${name}`, name, aliases, members: null, source })),
  );

type Fields = Pick<Unit, 'name' | 'aliases' | 'plates' | 'from' | 'to'>;

const readLines = (words: string, place: Place): readonly Fields[] =>
  fillPlace(words, place)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', aliases, plates, from, to] = line.split('|');
      return { name, aliases: list(aliases), plates: list(plates), from: from || null, to: to || null };
    });

/** Names are parted by 、, or by ； where one of them holds a 、 itself: 各省、自治区、直辖市人民政府. */
const list = (words: string | undefined): readonly string[] =>
  words === undefined || words === '' ? [] : words.split(words.includes('；') ? /；/ : /、/);

const unitOf = (fields: Fields, kind: UnitKind, { code }: Place, source: string): Unit => ({
  ...fields,
  id: `${code}-${fields.name}`,
  kind,
  division: null,
  source,
});

const united = (one: Unit, other: Fields): Unit => ({
  ...one,
  aliases: [...new Set([...one.aliases, ...other.aliases])],
  plates: [...new Set([...one.plates, ...other.plates])],
});
