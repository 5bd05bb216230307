/** The middle value. */
export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/**
 * Times pieces of work in turn, round after round, so that a slow moment of the machine meets all of them alike.
 * Returns each one's median in milliseconds. The first rounds warm up and are not counted.
 */
export const interleaved = (works, { rounds, warmUp = 3 }) => {
  const times = works.map(() => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    works.forEach((work, index) => {
      const started = performance.now();
      work();
      if (round >= 0) times[index].push(performance.now() - started);
    });
  }
  return times.map(median);
};

/** A ratio or a time with the aim it is held against. */
export const atMost = (key, value, aim) => ({ key, value, aim: `≤ ${aim}`, holds: value <= aim });
export const atLeast = (key, value, aim) => ({ key, value, aim: `≥ ${aim}`, holds: value >= aim });

/** The value that so large a part of the values do not exceed: 0.95 of them. */
export const quantile = (values, part) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * part) - 1)];
