import type { CalendarDate, InspectionReviewState } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import { seenByUnit } from './seen-by-unit.js';

/** A review of what was concluded about a unit (§17). */
export type InspectionReviewRow = {
  readonly reviewId: string;
  readonly inspectionId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly state: InspectionReviewState;
  readonly reason: string;
  readonly appliedOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly number: string | null;
  readonly decision: string;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
};

/** The reviews of an inspection that the reader may see. */
export const listReviewsOf = (tx: Tx, inspectionId: string): Promise<readonly InspectionReviewRow[]> =>
  select(tx, sql`r.inspection_id = ${inspectionId}::uuid`);

/** One review, or null. */
export const readInspectionReview = async (tx: Tx, reviewId: string): Promise<InspectionReviewRow | null> => {
  const [row] = await select(tx, sql`r.review_id = ${reviewId}::uuid`);
  return row ?? null;
};

/** Takes an application down. */
export const insertReview = async (
  tx: Tx,
  one: Pick<InspectionReviewRow, 'reviewId' | 'inspectionId' | 'unitId' | 'reason' | 'appliedOn' | 'dueOn'>,
): Promise<void> => {
  await sql`insert into inspection_review (jurisdiction_id, review_id, inspection_id, unit_id, state, reason, applied_on, applied_by, due_on,
      decision)
    values (${tx.scope.jurisdictionId}, ${one.reviewId}::uuid, ${one.inspectionId}::uuid, ${one.unitId}, 'applied', ${one.reason},
      ${one.appliedOn}::date, ${tx.scope.userId}::uuid, ${one.dueOn}::date, '')`.execute(tx.db);
};

/** The decision about an application that waits. */
export type ReviewDecision = {
  readonly reviewId: string;
  readonly from: InspectionReviewState;
  readonly to: InspectionReviewState;
  readonly number: string;
  readonly decision: string;
  readonly at: Date;
};

/** Decides; false if it no longer waits. */
export const decideReview = async (tx: Tx, { reviewId, from, to, number, decision, at }: ReviewDecision): Promise<boolean> => {
  const { numAffectedRows } = await sql`update inspection_review set state = ${to}, number = ${number}, decision = ${decision},
      decided_at = ${at}, decided_by = ${tx.scope.userId}::uuid
    where jurisdiction_id = ${tx.scope.jurisdictionId} and review_id = ${reviewId}::uuid and state = ${from}`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** Takes an application back; false if it no longer waits. */
export const withdrawReview = async (tx: Tx, reviewId: string): Promise<boolean> => {
  const { numAffectedRows } = await sql`update inspection_review set state = 'withdrawn'
    where jurisdiction_id = ${tx.scope.jurisdictionId} and review_id = ${reviewId}::uuid and state = 'applied'`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

const select = async (tx: Tx, where: RawBuilder<unknown>): Promise<readonly InspectionReviewRow[]> => {
  const { rows } = await sql<InspectionReviewRow>`
    select r.review_id as "reviewId", r.inspection_id as "inspectionId", r.unit_id as "unitId", m.name as "unitName", r.state, r.reason,
      r.applied_on as "appliedOn", r.due_on as "dueOn", r.number, r.decision, r.decided_at as "decidedAt", a.display_name as "decidedBy"
    from inspection_review r join unit m on m.jurisdiction_id = r.jurisdiction_id and m.unit_id = r.unit_id
    left join account a on a.jurisdiction_id = r.jurisdiction_id and a.user_id = r.decided_by
    where r.jurisdiction_id = ${tx.scope.jurisdictionId} and ${where} and ${seenByUnit(tx, 'r')}
    order by r.applied_on, r.review_id`.execute(tx.db);
  return rows;
};
