import type { AssessmentEvent, AssessmentState, CalendarDate, Scheme } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';

/** What happened to an assessment. `userId`: who had a hand in it and so decides no appeal. */
export type AssessmentStep = {
  readonly event: AssessmentEvent | 'open';
  readonly at: string;
  readonly userId: string | null;
  readonly by: string;
  readonly note: string | null;
};

/** One assessment of a plan's units in a period. */
export type AssessmentRow = {
  readonly assessmentId: string;
  readonly planId: string;
  readonly planTitle: string;
  readonly period: string;
  readonly state: AssessmentState;
  readonly edit: number;
  readonly scheme: Scheme;
  readonly digest: string | null;
  readonly publicUntil: CalendarDate | null;
  readonly steps: readonly AssessmentStep[];
  readonly createdAt: Date;
  readonly scoredAt: Date | null;
};

const columns = sql`a.assessment_id as "assessmentId", a.plan_id as "planId", p.title as "planTitle", a.period, a.state, a.edit, a.scheme, a.digest,
  a.public_until as "publicUntil", a.steps, a.created_at as "createdAt", a.scored_at as "scoredAt"
  from assessment a join plan p on p.jurisdiction_id = a.jurisdiction_id and p.plan_id = a.plan_id`;

// A unit sees what is frozen; the policy of the table says the same.
const seen = (tx: Tx): RawBuilder<unknown> =>
  tx.scope.reach.kind === 'unit' ? sql`a.state in ('frozen', 'publicity', 'final')` : sql`true`;

const select = async (tx: Tx, where: RawBuilder<unknown>, limit: number): Promise<AssessmentRow[]> => {
  const { rows } =
    await sql<AssessmentRow>`select ${columns} where a.jurisdiction_id = ${tx.scope.jurisdictionId} and ${seen(tx)} and ${where}
    order by a.assessment_id desc limit ${limit}`.execute(tx.db);
  return rows;
};

/** A page of assessments, the newest first; `before` is the last one's id. */
export const listAssessments = (
  tx: Tx,
  { planId, limit, before }: { readonly planId: string | null; readonly limit: number; readonly before: string | null },
): Promise<AssessmentRow[]> =>
  select(
    tx,
    sql`(${planId}::uuid is null or a.plan_id = ${planId}::uuid) and (${before}::uuid is null or a.assessment_id < ${before}::uuid)`,
    limit,
  );

/** One assessment, or null. */
export const readAssessment = async (tx: Tx, assessmentId: string): Promise<AssessmentRow | null> =>
  (await select(tx, sql`a.assessment_id = ${assessmentId}::uuid`, 1))[0] ?? null;

/** The frozen assessment of the plan before a period of the same kind (quarter after quarter, year after year), or null. */
export const readAssessmentBefore = async (
  tx: Tx,
  { planId, period }: Pick<AssessmentRow, 'planId' | 'period'>,
): Promise<AssessmentRow | null> => {
  const { rows } =
    await sql<AssessmentRow>`select ${columns} where a.jurisdiction_id = ${tx.scope.jurisdictionId} and a.plan_id = ${planId}::uuid
    and a.state in ('frozen', 'publicity', 'final') and length(a.period) = length(${period}) and substr(a.period, 6, 1) = substr(${period}, 6, 1)
    and a.period < ${period} order by a.period desc limit 1`.execute(tx.db);
  return rows[0] ?? null;
};

/** Opens an assessment; false where the period has one. */
export const insertAssessment = async (
  tx: Tx,
  one: Pick<AssessmentRow, 'assessmentId' | 'planId' | 'period' | 'scheme'> & { readonly step: AssessmentStep; readonly at: Date },
): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    insert into assessment (jurisdiction_id, assessment_id, plan_id, period, state, edit, scheme, steps, created_at, created_by)
    values (${tx.scope.jurisdictionId}, ${one.assessmentId}::uuid, ${one.planId}::uuid, ${one.period}, 'draft', 1,
      ${JSON.stringify(one.scheme)}::text::jsonb, ${JSON.stringify([one.step])}::text::jsonb, ${one.at}, ${tx.scope.userId}::uuid)
    on conflict do nothing`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** Moves an assessment; false if it was elsewhere, or somebody was faster. */
export const moveAssessment = async (
  tx: Tx,
  one: {
    readonly assessmentId: string;
    readonly from: AssessmentState;
    readonly to: AssessmentState;
    readonly edit: number;
    readonly step: AssessmentStep;
    /** What it was scored from, when it was scored. */
    readonly scored?: { readonly digest: string; readonly at: Date };
    readonly publicUntil?: CalendarDate;
  },
): Promise<boolean> => {
  const scored = one.scored === undefined ? sql`` : sql`, digest = ${one.scored.digest}, scored_at = ${one.scored.at}`;
  const until = one.publicUntil === undefined ? sql`` : sql`, public_until = ${one.publicUntil}`;
  const { numAffectedRows } = await sql`
    update assessment set state = ${one.to}, edit = edit + 1, steps = steps || ${JSON.stringify([one.step])}::text::jsonb ${scored} ${until}
    where jurisdiction_id = ${tx.scope.jurisdictionId} and assessment_id = ${one.assessmentId}::uuid and state = ${one.from}
      and edit = ${one.edit}`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};
