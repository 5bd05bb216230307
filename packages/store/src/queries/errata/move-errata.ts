import type { Evidence, Span } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** Where an erratum's words stand in an amended document, and what speaks for it there. */
export type MovedErratum = { readonly erratumId: string; readonly places: readonly Span[]; readonly evidence: readonly Evidence[] };

/** Moves errata to the places of the document now in force. */
export const moveErrata = async (tx: Tx, moved: readonly MovedErratum[]): Promise<void> => {
  if (moved.length === 0) return;
  await sql`update erratum e set places = m.places, evidence = m.evidence
    from jsonb_to_recordset(${JSON.stringify(moved)}::text::jsonb) as m("erratumId" uuid, places jsonb, evidence jsonb)
    where e.jurisdiction_id = ${tx.scope.jurisdictionId} and e.erratum_id = m."erratumId"`.execute(tx.db);
};
