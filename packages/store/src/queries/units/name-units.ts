import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** Names of units by their ids; an id that is not known is left out. */
export const nameUnits = async (tx: Tx, unitIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ unitId: string; name: string }>`
    select unit_id as "unitId", name from unit
    where jurisdiction_id = ${tx.scope.jurisdictionId} and unit_id = any(${[...unitIds]}::text[])`.execute(tx.db);
  return new Map(rows.map(({ unitId, name }) => [unitId, name]));
};
