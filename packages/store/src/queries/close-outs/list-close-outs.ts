import type { CloseOutState } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import { seenShares } from '../shares/seen-shares.js';
import { type CloseOutRow, closeOutColumns } from './close-out-row.js';

/** Which close-outs, and where the page begins: `before` is the last one's id. */
export type CloseOutChoice = {
  readonly planId: string | null;
  readonly taskId: string | null;
  readonly unitId: string | null;
  readonly states: readonly CloseOutState[] | null;
  readonly isSampled: boolean | null;
  readonly limit: number;
  readonly before: string | null;
};

/** A page of close-outs, the newest first; their ids sort by time. */
export const listCloseOuts = (tx: Tx, choice: CloseOutChoice): Promise<CloseOutRow[]> => {
  const { planId, taskId, unitId, states, isSampled, limit, before } = choice;
  return select(
    tx,
    sql`(${planId}::uuid is null or t.plan_id = ${planId}::uuid) and (${taskId}::uuid is null or o.task_id = ${taskId}::uuid)
      and (${unitId}::text is null or o.unit_id = ${unitId}::text)
      and (${states === null}::boolean or o.state = any(${[...(states ?? [])]}::text[]))
      and (${isSampled}::boolean is null or o.is_sampled = ${isSampled}::boolean)
      and (${before}::uuid is null or o.close_out_id < ${before}::uuid)`,
    limit,
  );
};

/** One close-out, or null where there is none within reach. */
export const readCloseOut = async (tx: Tx, closeOutId: string): Promise<CloseOutRow | null> =>
  (await select(tx, sql`o.close_out_id = ${closeOutId}::uuid`, 1))[0] ?? null;

const select = async (tx: Tx, where: RawBuilder<unknown>, limit: number): Promise<CloseOutRow[]> => {
  const { rows } = await sql<CloseOutRow>`select ${closeOutColumns}
    where o.jurisdiction_id = ${tx.scope.jurisdictionId} and ${seenShares(tx, 'o')} and ${where}
    order by o.close_out_id desc limit ${limit}`.execute(tx.db);
  return rows;
};

/** Who had a hand in the reports of a task: those who drafted, and those who submitted. */
export const readReporters = async (tx: Tx, taskId: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ userId: string }>`
    select distinct person as "userId" from (
      select r.drafted_by as person from report r where r.jurisdiction_id = ${tx.scope.jurisdictionId} and r.task_id = ${taskId}::uuid
      union all
      select s.submitted_by from report_submission s where s.jurisdiction_id = ${tx.scope.jurisdictionId} and s.task_id = ${taskId}::uuid
    ) p where person is not null order by 1`.execute(tx.db);
  return rows.map(({ userId }) => userId);
};

/** The ids of a plan's closed tasks that were not drawn for a re-check yet, in their order: the candidates of a draw. */
export const readRecheckable = async (tx: Tx, planId: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ closeOutId: string }>`
    select o.close_out_id as "closeOutId" from close_out o join task t on t.jurisdiction_id = o.jurisdiction_id and t.task_id = o.task_id
    where o.jurisdiction_id = ${tx.scope.jurisdictionId} and t.plan_id = ${planId}::uuid and o.state = 'closed' and not o.is_sampled
    order by 1`.execute(tx.db);
  return rows.map(({ closeOutId }) => closeOutId);
};
