import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** The next number of a series of papers in a year. Given in the act's own transaction, so what fails takes none, and none is given twice. */
export const nextPaperNumber = async (tx: Tx, series: string, year: number): Promise<number> => {
  const { rows } = await sql<{ last: number }>`insert into paper_series as s (jurisdiction_id, series, year, last)
    values (${tx.scope.jurisdictionId}, ${series}, ${year}, 1)
    on conflict (jurisdiction_id, series, year) do update set last = s.last + 1 returning last`.execute(tx.db);
  const given = rows[0]?.last;
  if (given === undefined) throw new Error(`no number was given in ${series} ${year}`);
  return given;
};
