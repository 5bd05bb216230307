import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** The text of a plan's document as read; null revision means the one in force. */
export const readPlanText = async (tx: Tx, planId: string, revision: number | null = null): Promise<string | null> => {
  const { rows } = await sql<{ text: string }>`
    select d.text from plan_document d
    join plan p on p.jurisdiction_id = d.jurisdiction_id and p.plan_id = d.plan_id
    where d.jurisdiction_id = ${tx.scope.jurisdictionId} and d.plan_id = ${planId}
      and d.revision = coalesce(${revision}::integer, p.revision)`.execute(tx.db);
  return rows[0]?.text ?? null;
};
