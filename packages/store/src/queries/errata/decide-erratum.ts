import type { ErratumState } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A change of an erratum's state; `decidedBy` null is the system. */
export type ErratumDecision = {
  readonly erratumId: string;
  /** The state it was seen in: the row must still be so (invariant 6). */
  readonly from: ErratumState;
  readonly to: ErratumState;
  readonly corrected: string;
  readonly decidedAt: Date;
  readonly decidedBy: string | null;
};

/** Changes the state; false if it was no longer `from`. */
export const decideErratum = async (tx: Tx, one: ErratumDecision): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    update erratum set state = ${one.to}, corrected = ${one.corrected}, decided_at = ${one.decidedAt}, decided_by = ${one.decidedBy}
    where jurisdiction_id = ${tx.scope.jurisdictionId} and erratum_id = ${one.erratumId}::uuid and state = ${one.from}`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};
