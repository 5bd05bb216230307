import pg from 'pg';
import { openPeriod } from './year-rows.mjs';

/** Milliseconds that statements took, from the question to its answer: an upper bound of the database's own time. */
const timedStatements = async (work) => {
  const plain = pg.Client.prototype.query;
  let spent = 0;
  pg.Client.prototype.query = async function timed(...args) {
    const started = performance.now();
    try {
      return await plain.apply(this, args);
    } finally {
      spent += performance.now() - started;
    }
  };
  try {
    await work();
    return spent;
  } finally {
    pg.Client.prototype.query = plain;
  }
};

/**
 * Hands in reports of the open period one after another through the server, each with its lights, lines and sums in one transaction. Answers with
 * the milliseconds in the database for each.
 */
export const timeSubmissions = async ({ planId }, { liaison, unitId }, count) => {
  const query = `plan=${planId}&period=${openPeriod}&unit=${encodeURIComponent(unitId)}&role=lead&state=draft&limit=${count}`;
  const { items } = await liaison('GET', `/api/reports?${query}`);
  if (items.length === 0) throw new Error('the unit has no draft to hand in');
  const times = [];
  for (const { reportId } of items) {
    const { edit } = await liaison('GET', `/api/reports/${reportId}`);
    times.push(await timedStatements(() => liaison('POST', `/api/reports/${reportId}/submit`, { edit })));
  }
  return times;
};
