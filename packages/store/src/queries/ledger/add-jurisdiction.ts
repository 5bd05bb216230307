import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** Opens a ledger for the scope's jurisdiction; a trigger begins its audit log. */
export const addJurisdiction = async (tx: Tx, name: string, createdAt: Date): Promise<void> => {
  await sql`insert into jurisdiction (jurisdiction_id, name, created_at)
    values (${tx.scope.jurisdictionId}, ${name}, ${createdAt})`.execute(tx.db);
};
