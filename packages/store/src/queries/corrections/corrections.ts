import type { CorrectionState, FieldReading, StandingCorrection } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A correction of a reading with its author. */
export type CorrectionRow = StandingCorrection & {
  readonly planId: string;
  readonly taskId: string;
  readonly no: number | null;
  readonly field: FieldReading['field'];
  readonly state: CorrectionState;
  readonly madeAt: Date;
  readonly madeBy: string | null;
  readonly endedAt: Date | null;
  readonly endedBy: string | null;
};

/** Corrections of a task, the newest first. */
export const listCorrections = (tx: Tx, taskId: string): Promise<readonly CorrectionRow[]> => select(tx, sql`c.task_id = ${taskId}::uuid`);

/** Corrections of a plan that are in force or in conflict, the newest first. */
export const standingCorrections = (tx: Tx, planId: string): Promise<readonly CorrectionRow[]> =>
  select(tx, sql`c.plan_id = ${planId}::uuid and c.state in ('active', 'conflicting')`);

/** One correction, or null. */
export const readCorrection = async (tx: Tx, correctionId: string): Promise<CorrectionRow | null> =>
  (await select(tx, sql`c.correction_id = ${correctionId}::uuid`))[0] ?? null;

const select = async (tx: Tx, where: RawBuilder<unknown>): Promise<readonly CorrectionRow[]> => {
  const { rows } = await sql<CorrectionRow>`
    select c.correction_id as "correctionId", c.plan_id as "planId", c.task_id as "taskId", t.no, t.key, t.text, c.field, c.state, c.read, c.said,
      c.made_at as "madeAt", m.display_name as "madeBy", c.ended_at as "endedAt", e.display_name as "endedBy"
    from reading_correction c
    join task t on t.jurisdiction_id = c.jurisdiction_id and t.task_id = c.task_id
    left join account m on m.jurisdiction_id = c.jurisdiction_id and m.user_id = c.made_by
    left join account e on e.jurisdiction_id = c.jurisdiction_id and e.user_id = c.ended_by
    where c.jurisdiction_id = ${tx.scope.jurisdictionId} and ${where} order by c.correction_id desc`.execute(tx.db);
  return rows;
};

/** A correction to add. */
export type NewCorrection = {
  readonly correctionId: string;
  readonly planId: string;
  readonly taskId: string;
  readonly read: FieldReading;
  readonly said: FieldReading;
  readonly at: Date;
};

/** Adds a correction in force. */
export const insertCorrection = async (tx: Tx, { correctionId, planId, taskId, read, said, at }: NewCorrection): Promise<void> => {
  await sql`insert into reading_correction (jurisdiction_id, correction_id, plan_id, task_id, field, state, read, said, made_at, made_by)
    values (${tx.scope.jurisdictionId}, ${correctionId}::uuid, ${planId}::uuid, ${taskId}::uuid, ${said.field}, 'active',
      ${JSON.stringify(read)}::text::jsonb, ${JSON.stringify(said)}::text::jsonb, ${at}, ${tx.scope.userId}::uuid)`.execute(tx.db);
};

/** A move of corrections to another state. */
export type CorrectionMove = {
  readonly correctionIds: readonly string[];
  readonly from: readonly CorrectionState[];
  readonly to: CorrectionState;
  /** What the document in force reads, where the correction is put over it anew. */
  readonly read?: FieldReading;
  readonly at: Date;
};

/** Moves corrections; answers with how many were still in one of the states (invariant 6). */
export const moveCorrections = async (tx: Tx, { correctionIds, from, to, read, at }: CorrectionMove): Promise<number> => {
  const { numAffectedRows } = await sql`
    update reading_correction set state = ${to}, read = coalesce(${read === undefined ? null : JSON.stringify(read)}::text::jsonb, read),
      ended_at = case when ${to}::text = 'withdrawn' then ${at}::timestamptz end, ended_by = case when ${to}::text = 'withdrawn' then ${tx.scope.userId}::uuid end
    where jurisdiction_id = ${tx.scope.jurisdictionId} and correction_id = any(${[...correctionIds]}::uuid[])
      and state = any(${[...from]}::text[])`.execute(tx.db);
  return Number(numAffectedRows ?? 0);
};
