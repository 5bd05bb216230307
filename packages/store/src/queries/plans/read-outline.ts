import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import { withinReach } from '../ledger/within-reach.js';

/** A chapter or section with the number of its tasks within the reach. */
export type HeadingRow = {
  readonly ord: number;
  readonly level: 'chapter' | 'section';
  readonly no: string | null;
  readonly title: string;
  readonly parentOrd: number | null;
  readonly taskCount: number;
};

/** Headings of a plan in printed order. */
export const readOutline = async (tx: Tx, planId: string): Promise<readonly HeadingRow[]> => {
  const { rows } = await sql<HeadingRow>`
    select h.ord, h.level, h.no, h.title, h.parent_ord as "parentOrd",
      (select count(*)::integer from ledger_row r
        where r.jurisdiction_id = h.jurisdiction_id and r.plan_id = h.plan_id and (r.chapter_ord = h.ord or r.section_ord = h.ord)
          and ${withinReach(tx, sql`r.task_id`)}) as "taskCount"
    from plan_heading h
    where h.jurisdiction_id = ${tx.scope.jurisdictionId} and h.plan_id = ${planId}
    order by h.ord`.execute(tx.db);
  return rows;
};
