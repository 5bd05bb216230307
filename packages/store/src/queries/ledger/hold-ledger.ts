import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/**
 * Waits until no other transaction rewrites what this jurisdiction's ledger derives, and keeps others waiting until the end of this one. Two
 * errata decided at once would each derive their tasks without the other. Called before anything is read or written.
 */
export const holdLedger = async (tx: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`ledger ${tx.scope.jurisdictionId}`}, 0))`.execute(tx.db);
};
