/**
 * How many rows a statement inserts: one second of work, so that a plan of any length stays below the time that a statement may take.
 */
export const insertedAtOnce = 5_000;

/**
 * How many rows a statement joins with rows of the database. Row-level security makes the planner expect one row where there are thousands, and
 * it then compares every row with every other: in portions the time grows with the number of rows, not with its square.
 */
const joinedAtOnce = 500;

/** Does the work portion by portion, in order. */
export const inPortions = async <T>(
  rows: readonly T[],
  work: (portion: readonly T[]) => Promise<void>,
  size: number = joinedAtOnce,
): Promise<void> => {
  for (let start = 0; start < rows.length; start += size) await work(rows.slice(start, start + size));
};
