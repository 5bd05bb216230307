import type { SourcePlace } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import { type PlaceRow, placeOfRow } from './place-row.js';

/** Where the words of a plan's document stood for its reader; null revision means the document in force. Empty for plain text. */
export const readSourcePlaces = async (tx: Tx, planId: string, revision: number | null = null): Promise<readonly SourcePlace[]> => {
  const { rows } = await sql<{ places: readonly PlaceRow[] }>`
    select d.places from plan_document d
    join plan p on p.jurisdiction_id = d.jurisdiction_id and p.plan_id = d.plan_id
    where d.jurisdiction_id = ${tx.scope.jurisdictionId} and d.plan_id = ${planId}
      and d.revision = coalesce(${revision}::integer, p.revision)`.execute(tx.db);
  return rows[0]?.places.map(placeOfRow) ?? [];
};
