import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import { inPortions } from './in-portions.js';
import { insertRows, type NewRow } from './insert-rows.js';

/**
 * Replaces which units answer for the tasks; unit scope is decided by these rows. What stays the same is not touched: most of a plan does when
 * an amended document comes.
 */
export const replaceResponsibilities = async (
  tx: Tx,
  taskIds: readonly string[],
  rows: readonly NewRow<'responsibility'>[],
): Promise<void> => {
  const standing = await standingRows(tx, taskIds);
  const wanted = new Set(rows.map(wordsOf));
  const gone = standing.filter((row) => !wanted.has(wordsOf(row)));
  const kept = new Set(standing.map(wordsOf));
  await removeRows(tx, gone);
  await insertRows(
    tx,
    'responsibility',
    rows.filter((row) => !kept.has(wordsOf(row))),
  );
};

type Row = NewRow<'responsibility'>;

const wordsOf = ({ taskId, unitId, role, ord, viaCollective }: Row): string => JSON.stringify([taskId, unitId, role, ord, viaCollective]);

const standingRows = async (tx: Tx, taskIds: readonly string[]): Promise<readonly Row[]> => {
  const { rows } = await sql<Row>`
    select unit_id as "unitId", task_id as "taskId", role, ord, via_collective as "viaCollective" from responsibility
    where jurisdiction_id = ${tx.scope.jurisdictionId} and task_id = any(${[...taskIds]}::uuid[])`.execute(tx.db);
  return rows;
};

const removeRows = (tx: Tx, rows: readonly Row[]): Promise<void> =>
  inPortions(rows, async (portion) => {
    const taskIds = [...new Set(portion.map(({ taskId }) => taskId))];
    await sql`delete from responsibility d
      using jsonb_to_recordset(${JSON.stringify(portion)}::text::jsonb) as g("unitId" text, "taskId" uuid)
      where d.jurisdiction_id = ${tx.scope.jurisdictionId} and d.task_id = any(${taskIds}::uuid[])
        and d.unit_id = g."unitId" and d.task_id = g."taskId"`.execute(tx.db);
  });
