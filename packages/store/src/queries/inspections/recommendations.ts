import type { AskedApprover, CalendarDate, RecommendationKind, RecommendationState } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import { seenByUnit } from './seen-by-unit.js';

/** Praise, incentive, criticism or accountability that was proposed for a unit (§21). */
export type RecommendationRow = {
  readonly recommendationId: string;
  readonly inspectionId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly kind: RecommendationKind;
  readonly state: RecommendationState;
  readonly reason: string;
  readonly approver: AskedApprover;
  readonly paper: string;
  readonly proposedBy: string | null;
  readonly carriedOutOn: CalendarDate | null;
};

/** What is recommended after an inspection, as far as the reader may see it: a unit what was approved about itself. */
export const listRecommendations = (tx: Tx, inspectionId: string): Promise<readonly RecommendationRow[]> =>
  select(tx, sql`r.inspection_id = ${inspectionId}::uuid`);

/** One recommendation, or null. */
export const readRecommendation = async (tx: Tx, recommendationId: string): Promise<RecommendationRow | null> => {
  const [row] = await select(tx, sql`r.recommendation_id = ${recommendationId}::uuid`);
  return row ?? null;
};

/** Proposes a consequence. */
export const insertRecommendation = async (
  tx: Tx,
  one: Pick<RecommendationRow, 'recommendationId' | 'inspectionId' | 'unitId' | 'kind' | 'reason' | 'approver'> & { readonly at: Date },
): Promise<void> => {
  await sql`insert into inspection_recommendation (jurisdiction_id, recommendation_id, inspection_id, unit_id, kind, state, reason, approver,
      paper, proposed_at, proposed_by)
    values (${tx.scope.jurisdictionId}, ${one.recommendationId}::uuid, ${one.inspectionId}::uuid, ${one.unitId}, ${one.kind}, 'proposed',
      ${one.reason}, ${JSON.stringify(one.approver)}::text::jsonb, '', ${one.at}, ${tx.scope.userId}::uuid)`.execute(tx.db);
};

/** A step of a recommendation from the state it was read in. */
export type RecommendationMove = {
  readonly recommendationId: string;
  readonly from: RecommendationState;
  readonly to: RecommendationState;
  readonly paper: string;
  readonly at: Date;
  readonly carriedOutOn: CalendarDate | null;
};

/** Moves it on; false if it is no longer where it was read. */
export const moveRecommendation = async (tx: Tx, move: RecommendationMove): Promise<boolean> => {
  const decides = move.from === 'proposed';
  const { numAffectedRows } =
    await sql`update inspection_recommendation set state = ${move.to}, carried_out_on = ${move.carriedOutOn}::date,
      paper = case when ${decides}::boolean then ${move.paper} else paper end,
      decided_at = case when ${decides}::boolean then ${move.at}::timestamptz else decided_at end,
      decided_by = case when ${decides}::boolean then ${tx.scope.userId}::uuid else decided_by end
    where jurisdiction_id = ${tx.scope.jurisdictionId} and recommendation_id = ${move.recommendationId}::uuid and state = ${move.from}`.execute(
      tx.db,
    );
  return Number(numAffectedRows ?? 0) === 1;
};

const select = async (tx: Tx, where: RawBuilder<unknown>): Promise<readonly RecommendationRow[]> => {
  const shown = tx.scope.reach.kind === 'unit' ? sql`r.state = 'carried-out'` : sql`true`;
  const { rows } = await sql<RecommendationRow>`
    select r.recommendation_id as "recommendationId", r.inspection_id as "inspectionId", r.unit_id as "unitId", m.name as "unitName", r.kind,
      r.state, r.reason, r.approver, r.paper, r.proposed_by as "proposedBy", r.carried_out_on as "carriedOutOn"
    from inspection_recommendation r join unit m on m.jurisdiction_id = r.jurisdiction_id and m.unit_id = r.unit_id
    where r.jurisdiction_id = ${tx.scope.jurisdictionId} and ${where} and ${seenByUnit(tx, 'r')} and ${shown}
    order by r.proposed_at, r.recommendation_id`.execute(tx.db);
  return rows;
};
