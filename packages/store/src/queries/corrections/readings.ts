import type { TaskConfidence } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';

/** How sure the reading of a task is. */
export type NewReading = {
  readonly taskId: string;
  readonly planId: string;
  readonly fields: TaskConfidence['fields'];
  readonly lowest: number;
};

/** Writes how sure readings are. What somebody looked at stays looked at unless the doubts are other ones now. */
export const putReadings = async (tx: Tx, readings: readonly NewReading[]): Promise<void> => {
  if (readings.length === 0) return;
  await sql`insert into task_reading (jurisdiction_id, task_id, plan_id, fields, lowest)
    select ${tx.scope.jurisdictionId}, n."taskId", n."planId", n.fields, n.lowest
    from jsonb_to_recordset(${JSON.stringify(readings)}::text::jsonb) as n("taskId" uuid, "planId" uuid, fields jsonb, lowest numeric)
    on conflict (jurisdiction_id, task_id) do update set fields = excluded.fields, lowest = excluded.lowest,
      checked_at = case when task_reading.fields = excluded.fields then task_reading.checked_at end,
      checked_by = case when task_reading.fields = excluded.fields then task_reading.checked_by end`.execute(tx.db);
};

/** A task in the queue of the review. */
export type ReadingRow = {
  readonly taskId: string;
  readonly no: number | null;
  readonly ord: number;
  readonly text: string;
  readonly fields: TaskConfidence['fields'];
  readonly lowest: number;
  readonly checkedAt: Date | null;
  readonly checkedBy: string | null;
  readonly corrections: number;
  readonly conflicts: number;
};

/** Which of the plan's tasks, the least sure first. */
export type ReadingChoice = {
  readonly planId: string;
  readonly only: 'unsure' | 'unchecked' | 'conflicts' | 'all';
  readonly unsureBelow: number;
  readonly limit: number;
  readonly offset: number;
};

const narrowed = ({ only, unsureBelow }: ReadingChoice): RawBuilder<unknown> => {
  switch (only) {
    case 'unsure':
      return sql`g.lowest < ${unsureBelow} and g.checked_at is null`;
    case 'unchecked':
      return sql`g.checked_at is null`;
    case 'conflicts':
      return sql`exists (select 1 from reading_correction c where c.jurisdiction_id = g.jurisdiction_id and c.task_id = g.task_id and c.state = 'conflicting')`;
    case 'all':
      return sql`true`;
  }
};

/** A page of the queue: conflicts first, then the least sure. */
export const listReadings = async (tx: Tx, choice: ReadingChoice): Promise<readonly ReadingRow[]> => {
  const count = (state: string) => sql`(select count(*)::integer from reading_correction c where c.jurisdiction_id = g.jurisdiction_id
    and c.task_id = g.task_id and c.state = ${state})`;
  const { rows } = await sql<ReadingRow>`
    select * from (select g.task_id as "taskId", t.no, t.ord, t.text, g.fields, g.lowest::float8 as lowest, g.checked_at as "checkedAt",
      a.display_name as "checkedBy", ${count('active')} as corrections, ${count('conflicting')} as conflicts
    from task_reading g join task t on t.jurisdiction_id = g.jurisdiction_id and t.task_id = g.task_id
    left join account a on a.jurisdiction_id = g.jurisdiction_id and a.user_id = g.checked_by
    where g.jurisdiction_id = ${tx.scope.jurisdictionId} and g.plan_id = ${choice.planId}::uuid and t.withdrawn_in is null and ${narrowed(choice)}
    ) q order by q.conflicts > 0 desc, q."checkedAt" is not null, q.lowest, q.ord limit ${choice.limit} offset ${choice.offset}`.execute(
    tx.db,
  );
  return rows;
};

/** How far the review of a plan has come. */
export const countReadings = async (
  tx: Tx,
  planId: string,
  unsureBelow: number,
): Promise<{
  readonly all: number;
  readonly unsure: number;
  readonly checked: number;
  readonly corrections: number;
  readonly conflicts: number;
}> => {
  const corrections = (state: string) => sql`(select count(*)::integer from reading_correction c
    where c.jurisdiction_id = ${tx.scope.jurisdictionId} and c.plan_id = ${planId}::uuid and c.state = ${state})`;
  const { rows } = await sql<{ all: number; unsure: number; checked: number; corrections: number; conflicts: number }>`
    select count(*)::integer as all, count(*) filter (where g.lowest < ${unsureBelow} and g.checked_at is null)::integer as unsure,
      count(g.checked_at)::integer as checked, ${corrections('active')} as corrections, ${corrections('conflicting')} as conflicts
    from task_reading g join task t on t.jurisdiction_id = g.jurisdiction_id and t.task_id = g.task_id
    where g.jurisdiction_id = ${tx.scope.jurisdictionId} and g.plan_id = ${planId}::uuid and t.withdrawn_in is null`.execute(tx.db);
  return rows[0] ?? { all: 0, unsure: 0, checked: 0, corrections: 0, conflicts: 0 };
};

/** One task's reading, or null. */
export const readReading = async (
  tx: Tx,
  taskId: string,
): Promise<Pick<ReadingRow, 'fields' | 'lowest' | 'checkedAt' | 'checkedBy'> | null> => {
  const { rows } = await sql<Pick<ReadingRow, 'fields' | 'lowest' | 'checkedAt' | 'checkedBy'>>`
    select g.fields, g.lowest::float8 as lowest, g.checked_at as "checkedAt", a.display_name as "checkedBy"
    from task_reading g left join account a on a.jurisdiction_id = g.jurisdiction_id and a.user_id = g.checked_by
    where g.jurisdiction_id = ${tx.scope.jurisdictionId} and g.task_id = ${taskId}::uuid`.execute(tx.db);
  return rows[0] ?? null;
};

/** Notes that somebody looked at a reading, or takes the note back. */
export const markChecked = async (tx: Tx, taskId: string, at: Date | null): Promise<void> => {
  await sql`update task_reading set checked_at = ${at}, checked_by = ${at === null ? null : tx.scope.userId}::uuid
    where jurisdiction_id = ${tx.scope.jurisdictionId} and task_id = ${taskId}::uuid`.execute(tx.db);
};
