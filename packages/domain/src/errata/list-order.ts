import type { Span } from '../plan/span.js';
import type { City } from './cities.js';
import type { ListedUnit, OwnerList } from './owner-lists.js';

/** How the lists that hold a word agree with one city's place in the order of the codes. */
export type Agreement = {
  /** Known cities before or behind the word, list by list. */
  readonly pairs: number;
  /** Those of them that stand on the side where the code puts them. */
  readonly agreeing: number;
};

/** The lists in which a word stands, and what they say of each city. */
export type ListOrder = {
  readonly lists: readonly Span[];
  /** Cities that stand beside the word in some list, and are therefore not meant by it. */
  readonly beside: ReadonlySet<string>;
  readonly agreementWith: (city: City) => Agreement;
};

type Neighbours = { readonly before: readonly string[]; readonly after: readonly string[]; readonly span: Span };

/** Reads the lists in which a word stands as a city does. */
export const listOrder = (
  lists: readonly OwnerList[],
  isWord: (unit: ListedUnit) => boolean,
  cityOf: (unit: ListedUnit) => City | null,
): ListOrder => {
  const found = lists.flatMap((list) => neighboursIn(list, isWord, cityOf));
  return {
    lists: found.map(({ span }) => span),
    beside: new Set(found.flatMap(({ before, after }) => [...before, ...after])),
    agreementWith: ({ code }) => {
      const right = (codes: readonly string[], test: (other: string) => boolean): number => codes.filter(test).length;
      const agreeing = found.map(({ before, after }) => right(before, (other) => other < code) + right(after, (other) => other > code));
      return { pairs: sum(found.map(({ before, after }) => before.length + after.length)), agreeing: sum(agreeing) };
    },
  };
};

const neighboursIn = (
  { units }: OwnerList,
  isWord: (unit: ListedUnit) => boolean,
  cityOf: (unit: ListedUnit) => City | null,
): readonly Neighbours[] => {
  const at = units.findIndex(isWord);
  const word = units[at];
  if (word === undefined) return [];
  const codes = (some: readonly ListedUnit[]): readonly string[] => some.flatMap((unit) => cityOf(unit)?.code ?? []);
  const [before, after] = [codes(units.slice(0, at)), codes(units.slice(at + 1))];
  return before.length + after.length === 0 ? [] : [{ before, after, span: word.span }];
};

/** Lists are printed in the order of the codes where at least this share of all pairs of cities is. Liaoning prints 盘锦 behind 朝阳 all the same. */
const inOrderEnough = 0.9;

/** Whether this plan prints its cities in the order of their codes. */
export const followsCodes = (lists: readonly OwnerList[], cityOf: (unit: ListedUnit) => City | null): boolean => {
  let pairs = 0;
  let ascending = 0;
  for (const { units } of lists) {
    const codes = units.flatMap((unit) => cityOf(unit)?.code ?? []);
    for (const [at, code] of codes.entries()) {
      pairs += codes.length - at - 1;
      ascending += codes.slice(at + 1).filter((other) => other > code).length;
    }
  }
  return pairs > 0 && ascending / pairs >= inOrderEnough;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
