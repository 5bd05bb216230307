import type { Span } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** An erratum in force: every place of `printed` reads as `corrected`. */
export type AcceptedErratum = { readonly printed: string; readonly corrected: string; readonly places: readonly Span[] };

/** Errata in force of a plan, in the order in which they were proposed. */
export const acceptedErrata = async (tx: Tx, planId: string): Promise<readonly AcceptedErratum[]> => {
  const { rows } = await sql<AcceptedErratum>`
    select printed, corrected, places from erratum
    where jurisdiction_id = ${tx.scope.jurisdictionId} and plan_id = ${planId}::uuid and state = 'accepted'
    order by erratum_id`.execute(tx.db);
  return rows;
};
