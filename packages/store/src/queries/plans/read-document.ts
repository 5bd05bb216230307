import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** What is known of a plan's document in force, without its bytes. */
export type DocumentRow = {
  readonly filename: string;
  readonly encoding: string;
  readonly sha256: string;
  readonly text: string;
  readonly loadedAt: Date;
  /** Display name of who loaded it; null where the system did. */
  readonly loadedBy: string | null;
};

/** The document in force. */
export const readDocumentRow = async (tx: Tx, planId: string): Promise<DocumentRow | null> => {
  const { rows } = await sql<DocumentRow>`
    select d.filename, d.encoding, d.sha256, d.text, d.loaded_at as "loadedAt", u.display_name as "loadedBy"
    from plan_document d
    join plan p on p.jurisdiction_id = d.jurisdiction_id and p.plan_id = d.plan_id and p.revision = d.revision
    left join account u on u.jurisdiction_id = d.jurisdiction_id and u.user_id = d.loaded_by
    where d.jurisdiction_id = ${tx.scope.jurisdictionId} and d.plan_id = ${planId}`.execute(tx.db);
  return rows[0] ?? null;
};

/** The document in force as received, byte for byte. */
export const readDocumentBytes = async (
  tx: Tx,
  planId: string,
): Promise<{ readonly filename: string; readonly bytes: Uint8Array } | null> => {
  const { rows } = await sql<{ filename: string; bytes: Uint8Array }>`
    select d.filename, d.bytes from plan_document d
    join plan p on p.jurisdiction_id = d.jurisdiction_id and p.plan_id = d.plan_id and p.revision = d.revision
    where d.jurisdiction_id = ${tx.scope.jurisdictionId} and d.plan_id = ${planId}`.execute(tx.db);
  return rows[0] ?? null;
};
