import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** Name of the scope's jurisdiction: 辽宁省. */
export const readJurisdictionName = async (tx: Tx): Promise<string> => {
  const { rows } = await sql<{ name: string }>`select name from jurisdiction where jurisdiction_id = ${tx.scope.jurisdictionId}`.execute(
    tx.db,
  );
  return rows[0]?.name ?? '';
};
