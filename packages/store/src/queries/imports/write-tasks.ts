import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import { inPortions } from '../ledger/in-portions.js';
import { columnOf, insertRows, type NewRow } from '../ledger/insert-rows.js';

/** Tasks with the names and targets that stand in them. */
export type TaskRows = {
  readonly tasks: readonly NewRow<'task'>[];
  readonly assignments: readonly NewRow<'assignment'>[];
  readonly targets: readonly NewRow<'target'>[];
};

/** Adds tasks of a new or amended document. */
export const insertTasks = async (tx: Tx, { tasks, assignments, targets }: TaskRows): Promise<void> => {
  await insertRows(tx, 'task', tasks);
  await insertRows(tx, 'assignment', assignments);
  await insertRows(tx, 'target', targets);
};

const amended = [
  'key',
  'no',
  'ord',
  'chapterOrd',
  'sectionOrd',
  'text',
  'spanStart',
  'spanEnd',
  'isOpen',
  'deadlineText',
  'deadlineDate',
  'deadlineStart',
  'deadlineEnd',
  'sinceRevision',
] as const satisfies readonly (keyof NewRow<'task'>)[];

/**
 * Rewrites tasks that an amended document still holds: ids stay, places and words are those of the new text. Keys first move out of the way,
 * since a number may pass from one task to another within the statement's rows.
 */
export const rewriteTasks = async (tx: Tx, { tasks, assignments, targets }: TaskRows): Promise<void> => {
  const ids = tasks.map(({ taskId }) => taskId);
  const { jurisdictionId } = tx.scope;
  await sql`update task set key = task_id::text where jurisdiction_id = ${jurisdictionId} and task_id = any(${ids}::uuid[])`.execute(tx.db);
  await inPortions(tasks, (portion) => rewritePortion(tx, portion));
  await sql`delete from assignment where jurisdiction_id = ${jurisdictionId} and task_id = any(${ids}::uuid[])`.execute(tx.db);
  await sql`delete from target where jurisdiction_id = ${jurisdictionId} and task_id = any(${ids}::uuid[])`.execute(tx.db);
  await insertRows(tx, 'assignment', assignments);
  await insertRows(tx, 'target', targets);
};

const rewritePortion = async (tx: Tx, tasks: TaskRows['tasks']): Promise<void> => {
  const set = sql.join(amended.map((name) => sql`${sql.ref(columnOf(name))} = n.${sql.ref(columnOf(name))}`));
  const rows = JSON.stringify(
    tasks.map((task) => Object.fromEntries(Object.entries(task).map(([name, value]) => [columnOf(name), value]))),
  );
  await sql`update task t set ${set} from jsonb_populate_recordset(null::task, ${rows}::text::jsonb) n
    where t.jurisdiction_id = ${tx.scope.jurisdictionId} and t.task_id = any(${tasks.map(({ taskId }) => taskId)}::uuid[])
      and t.task_id = n.task_id`.execute(tx.db);
};

/** Marks tasks that the document of `revision` no longer holds. Their words, names and places in the older document stay. */
export const withdrawTasks = async (tx: Tx, taskIds: readonly string[], revision: number): Promise<void> => {
  await sql`update task set withdrawn_in = ${revision}::integer, chapter_ord = null, section_ord = null
    where jurisdiction_id = ${tx.scope.jurisdictionId} and task_id = any(${[...taskIds]}::uuid[])
      and withdrawn_in is null`.execute(tx.db);
};
