import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A ledger to open. `isSample`: made-up data, which says so ever after. */
export type NewJurisdiction = { readonly name: string; readonly createdAt: Date; readonly isSample?: boolean };

/** Opens a ledger for the scope's jurisdiction; a trigger begins its audit log. */
export const addJurisdiction = async (tx: Tx, { name, createdAt, isSample = false }: NewJurisdiction): Promise<void> => {
  await sql`insert into jurisdiction (jurisdiction_id, name, created_at, is_sample)
    values (${tx.scope.jurisdictionId}, ${name}, ${createdAt}, ${isSample})`.execute(tx.db);
};
