import { yearOnEmbedded } from './year/on-embedded.mjs';
import { yearOnPostgres } from './year/on-postgres.mjs';

/**
 * (f) A year of work. On PostgreSQL: the pages of 5,000 tasks with 900,000 reports against those of 228 tasks, and a report's way into every light
 * and sum. On the embedded database: readers beside somebody who asks for the heaviest page again and again.
 */
export const year = async () => {
  const postgres = await yearOnPostgres({ small: 228, large: 5000, shares: 15 });
  const embedded = await yearOnEmbedded({ small: 228, shares: 15, seconds: 2, rounds: 5 });
  return { answers: [...postgres.answers, ...embedded.answers], notes: [...postgres.notes, ...embedded.notes] };
};
