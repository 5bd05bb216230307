import type { ProgressValue, Publisher } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import { insertRows, type NewRow } from '../ledger/insert-rows.js';
import { seenShares } from '../shares/seen-shares.js';

/** A value with whose share it measures and who entered it. */
export type ValueRow = ProgressValue & {
  readonly taskId: string;
  readonly shareUnitId: string;
  readonly period: string | null;
  readonly enteredAt: Date;
};

/** Adds values; they are never changed. */
export const insertValues = (tx: Tx, values: readonly NewRow<'progress_value'>[]): Promise<void> =>
  insertRows(tx, 'progress_value', values);

/** All values of shares of the tasks, in the order entered. */
export const readValues = async (tx: Tx, taskIds: readonly string[]): Promise<readonly ValueRow[]> => {
  const { rows } = await sql<ValueRow>`
    select v.value_id as id, v.task_id as "taskId", v.unit_id as "shareUnitId", v.measure, v.kind, v.value::float8 as value, v.measure_unit as unit,
      v.as_of as "asOf", v.period, v.source, a.display_name as by, v.unit_id as "unitId", v.corrects, v.entered_at as "enteredAt"
    from progress_value v left join account a on a.jurisdiction_id = v.jurisdiction_id and a.user_id = v.entered_by
    where v.jurisdiction_id = ${tx.scope.jurisdictionId} and v.task_id = any(${[...taskIds]}::uuid[]) and ${seenShares(tx, 'v')}
    order by v.entered_at, v.value_id`.execute(tx.db);
  return rows;
};

/** Who publishes what of the tasks. */
export const readPublishers = async (tx: Tx, taskIds: readonly string[]): Promise<readonly (Publisher & { readonly taskId: string })[]> => {
  const { rows } = await sql<Publisher & { readonly taskId: string }>`
    select task_id as "taskId", measure, unit_id as "unitId", source from publisher
    where jurisdiction_id = ${tx.scope.jurisdictionId} and task_id = any(${[...taskIds]}::uuid[])`.execute(tx.db);
  return rows;
};

/** Names the publisher of an indicator, in place of the one before. */
export const putPublisher = async (
  tx: Tx,
  {
    taskId,
    measure,
    unitId,
    source,
    at,
  }: { readonly taskId: string; readonly measure: string; readonly unitId: string; readonly source: string; readonly at: Date },
): Promise<void> => {
  await sql`insert into publisher (jurisdiction_id, task_id, measure, unit_id, source, entered_at, entered_by)
    values (${tx.scope.jurisdictionId}, ${taskId}::uuid, ${measure}, ${unitId}, ${source}, ${at}, ${tx.scope.userId}::uuid)
    on conflict (jurisdiction_id, task_id, measure) do update set unit_id = excluded.unit_id, source = excluded.source,
      entered_at = excluded.entered_at, entered_by = excluded.entered_by`.execute(tx.db);
};
