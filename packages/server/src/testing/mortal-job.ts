import type { JobContext } from '../schedule/job.js';

/** The server was killed here. */
export class KilledHere extends Error {}

/** Passes over a death, and no other fault. */
export const ifKilled = (cause: unknown): void => {
  if (!(cause instanceof KilledHere)) throw cause;
};

/** Writes so many times, and dies before the next. */
export const writesUntil = (job: JobContext, most: number): JobContext['write'] => {
  let writes = 0;
  return (work) => {
    writes += 1;
    if (writes > most) throw new KilledHere();
    return job.write(work);
  };
};
