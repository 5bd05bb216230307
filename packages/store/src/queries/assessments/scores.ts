import type { Incomparable, UnitFacts, UnitScore } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import { insertRows } from '../ledger/insert-rows.js';

/** What a unit got, as the ranking shows it. `corrected`: with corrections. */
export type ScoreRow = {
  readonly unitId: string;
  readonly unitName: string;
  readonly group: string | null;
  readonly points: string;
  readonly corrected: string;
  readonly incomparable: Incomparable | null;
};

/** The scores of an assessment, by unit. A unit gets its own until the ranking is public; row-level security says the same. */
export const readScores = async (tx: Tx, assessmentId: string): Promise<readonly ScoreRow[]> => {
  const { rows } = await sql<ScoreRow>`
    select s.unit_id as "unitId", u.name as "unitName", s.group_key as "group", s.points::text, s.corrected::text, s.incomparable
    from assessment_score s join unit u on u.jurisdiction_id = s.jurisdiction_id and u.unit_id = s.unit_id
    where s.jurisdiction_id = ${tx.scope.jurisdictionId} and s.assessment_id = ${assessmentId}::uuid order by s.unit_id`.execute(tx.db);
  return rows;
};

/** The score of a unit line by line with the facts it was made from. */
export type SheetRow = { readonly unitId: string; readonly facts: UnitFacts; readonly score: UnitScore };

/** The sheets of an assessment, or of one unit in it; a unit gets its own alone. */
export const readSheets = async (tx: Tx, assessmentId: string, unitId: string | null): Promise<readonly SheetRow[]> => {
  const { reach } = tx.scope;
  const own = reach.kind === 'unit' ? sql`and s.unit_id = ${reach.unitId}` : sql``;
  const { rows } = await sql<SheetRow>`select s.unit_id as "unitId", s.facts, s.score from assessment_sheet s
    where s.jurisdiction_id = ${tx.scope.jurisdictionId} and s.assessment_id = ${assessmentId}::uuid
      and (${unitId}::text is null or s.unit_id = ${unitId}) ${own} order by s.unit_id`.execute(tx.db);
  return rows;
};

/** Puts the scores of an assessment in the place of those before. Refused by the database once it is frozen. */
export const putScores = async (
  tx: Tx,
  assessmentId: string,
  all: readonly { readonly facts: UnitFacts; readonly score: UnitScore }[],
): Promise<void> => {
  await sql`delete from assessment_score where jurisdiction_id = ${tx.scope.jurisdictionId}
    and assessment_id = ${assessmentId}::uuid`.execute(tx.db);
  const rows = all.map(({ score: { unitId, group, points, incomparable } }) => ({ unitId, group, points, incomparable }));
  await sql`insert into assessment_score (jurisdiction_id, assessment_id, unit_id, group_key, points, corrected, incomparable)
    select ${tx.scope.jurisdictionId}, ${assessmentId}::uuid, r."unitId", r."group", r.points::numeric, r.points::numeric, r.incomparable
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as r("unitId" text, "group" text, points text, incomparable text)`.execute(
    tx.db,
  );
  await insertRows(
    tx,
    'assessment_sheet',
    all.map(({ facts, score }) => ({ assessmentId, unitId: score.unitId, facts, score })),
  );
};

/** A correction beside a line. */
export type CorrectionEntry = {
  readonly correctionId: string;
  readonly unitId: string;
  readonly lineKey: string;
  readonly delta: string;
  readonly reason: string;
  readonly appealId: string | null;
  readonly enteredAt: Date;
  readonly enteredBy: string | null;
};

/** The corrections of a unit in an assessment, in the order entered. */
export const readScoreCorrections = async (tx: Tx, assessmentId: string, unitId: string): Promise<readonly CorrectionEntry[]> => {
  const { rows } = await sql<CorrectionEntry>`
    select c.correction_id as "correctionId", c.unit_id as "unitId", c.line_key as "lineKey", c.delta::text, c.reason, c.appeal_id as "appealId",
      c.entered_at as "enteredAt", a.display_name as "enteredBy"
    from assessment_correction c left join account a on a.jurisdiction_id = c.jurisdiction_id and a.user_id = c.entered_by
    where c.jurisdiction_id = ${tx.scope.jurisdictionId} and c.assessment_id = ${assessmentId}::uuid and c.unit_id = ${unitId}
    order by c.correction_id`.execute(tx.db);
  return rows;
};

/** Enters a correction and adds it to the unit's points, which never fall below 0. */
export const correctScore = async (
  tx: Tx,
  one: Omit<CorrectionEntry, 'enteredBy' | 'enteredAt'> & { readonly assessmentId: string; readonly at: Date },
): Promise<void> => {
  await sql`insert into assessment_correction (jurisdiction_id, correction_id, assessment_id, unit_id, line_key, delta, reason, appeal_id, entered_at,
      entered_by)
    values (${tx.scope.jurisdictionId}, ${one.correctionId}::uuid, ${one.assessmentId}::uuid, ${one.unitId}, ${one.lineKey}, ${one.delta}::numeric,
      ${one.reason}, ${one.appealId}::uuid, ${one.at}, ${tx.scope.userId}::uuid)`.execute(tx.db);
  await sql`update assessment_score set corrected = greatest(0, corrected + ${one.delta}::numeric) where jurisdiction_id = ${tx.scope.jurisdictionId}
    and assessment_id = ${one.assessmentId}::uuid and unit_id = ${one.unitId}`.execute(tx.db);
};
