/** Chance that repeats itself: the same seed gives the same play. */
export type Chance = {
  /** At least 0, below 1. */
  readonly next: () => number;
  /** A whole number between both, both included. */
  readonly between: (least: number, most: number) => number;
};

/** Mulberry32, a generator of 32 bits: enough for sample data, and a dozen lines. */
export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, between: (least, most) => least + Math.floor(next() * (most - least + 1)) };
};
