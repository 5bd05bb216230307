import type { ErratumState, Evidence, Span } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A correction as a layer over a plan's document, with its places in the document in force. */
export type ErratumRow = {
  readonly erratumId: string;
  readonly planId: string;
  readonly printed: string;
  readonly corrected: string;
  readonly state: ErratumState;
  readonly confidence: number;
  readonly places: readonly Span[];
  readonly evidence: readonly Evidence[];
  readonly alternatives: readonly string[];
  readonly proposedAt: Date;
  readonly decidedAt: Date | null;
  /** Display name. */
  readonly decidedBy: string | null;
};

/** Which errata, and where the page begins: `before` is the last one's id. */
export type ErratumChoice = {
  readonly planId: string | null;
  readonly state: ErratumState | null;
  readonly limit: number;
  readonly before: string | null;
};

/** A page of errata, the newest first; their ids sort by time. */
export const listErrata = (tx: Tx, { planId, state, limit, before }: ErratumChoice): Promise<readonly ErratumRow[]> =>
  selectErrata(
    tx,
    sql`(${planId}::uuid is null or e.plan_id = ${planId}::uuid) and (${state}::text is null or e.state = ${state}::text)
      and (${before}::uuid is null or e.erratum_id < ${before}::uuid)`,
    limit,
  );

/** One erratum, or null. */
export const readErratum = async (tx: Tx, erratumId: string): Promise<ErratumRow | null> =>
  (await selectErrata(tx, sql`e.erratum_id = ${erratumId}::uuid`, 1))[0] ?? null;

/** Every erratum of a plan, the oldest first. */
export const readErrata = async (tx: Tx, planId: string): Promise<readonly ErratumRow[]> =>
  [...(await selectErrata(tx, sql`e.plan_id = ${planId}::uuid`, null))].reverse();

const selectErrata = async (tx: Tx, where: RawBuilder<unknown>, limit: number | null): Promise<readonly ErratumRow[]> => {
  const { rows } = await sql<ErratumRow>`
    select e.erratum_id as "erratumId", e.plan_id as "planId", e.printed, e.corrected, e.state, e.confidence::float8 as confidence,
      e.places, e.evidence, e.alternatives, e.proposed_at as "proposedAt", e.decided_at as "decidedAt", u.display_name as "decidedBy"
    from erratum e
    left join account u on u.jurisdiction_id = e.jurisdiction_id and u.user_id = e.decided_by
    where e.jurisdiction_id = ${tx.scope.jurisdictionId} and ${where}
    order by e.erratum_id desc limit ${limit}::bigint`.execute(tx.db);
  return rows;
};
