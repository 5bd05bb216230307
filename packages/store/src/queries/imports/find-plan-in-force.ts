import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** What a document says of itself that tells which plan it is. */
export type PlanIdentity = { readonly number: string | null; readonly title: string; readonly year: number | null };

/** A plan with the document in force. */
export type PlanInForce = { readonly planId: string; readonly title: string; readonly revision: number; readonly sha256: string };

/** The plan with the same 发文字号, or where the document bears none, with the same title and year. */
export const findPlanInForce = async (tx: Tx, { number, title, year }: PlanIdentity): Promise<PlanInForce | null> => {
  const same =
    number === null
      ? sql`p.number is null and p.title = ${title} and extract(year from p.issued_on) is not distinct from ${year}::integer`
      : sql`p.number = ${number}`;
  const { rows } = await sql<PlanInForce>`
    select p.plan_id as "planId", p.title, p.revision, d.sha256
    from plan p
    join plan_document d on d.jurisdiction_id = p.jurisdiction_id and d.plan_id = p.plan_id and d.revision = p.revision
    where p.jurisdiction_id = ${tx.scope.jurisdictionId} and ${same}
    order by p.created_at limit 1`.execute(tx.db);
  return rows[0] ?? null;
};
