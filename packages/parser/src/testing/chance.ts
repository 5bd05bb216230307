/** Choices that a seed decides. */
export type Chance = {
  /** True in this share of cases. */
  readonly under: (share: number) => boolean;
  /** A whole number from 0 to `most`. */
  readonly upTo: (most: number) => number;
  readonly one: <T>(list: readonly T[]) => T;
  /** Different members of a list, in any order. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
};

/** Chances that the same seed repeats (mulberry32). */
export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const upTo = (most: number): number => Math.floor(next() * (most + 1));
  const one = <T>(list: readonly T[]): T => {
    const found = list[upTo(list.length - 1)];
    if (found === undefined) throw new Error('nothing to choose from');
    return found;
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    const left = [...list];
    return Array.from({ length: Math.min(count, list.length) }, () => left.splice(upTo(left.length - 1), 1)).flat();
  };
  return { under: (share) => next() < share, upTo, one, some };
};
