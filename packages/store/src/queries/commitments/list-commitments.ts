import type { CommitmentState } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import { seenShares } from '../shares/seen-shares.js';
import { type CommitmentRow, commitmentColumns } from './commitment-row.js';

/** Which commitments, and where the page begins: `before` is the last one's id. */
export type CommitmentChoice = {
  readonly planId: string | null;
  readonly taskId: string | null;
  readonly unitId: string | null;
  readonly states: readonly CommitmentState[] | null;
  readonly limit: number;
  readonly before: string | null;
};

/** A page of commitments, the newest first; their ids sort by time. */
export const listCommitments = (tx: Tx, { planId, taskId, unitId, states, limit, before }: CommitmentChoice): Promise<CommitmentRow[]> =>
  select(
    tx,
    sql`(${planId}::uuid is null or t.plan_id = ${planId}::uuid) and (${taskId}::uuid is null or c.task_id = ${taskId}::uuid)
      and (${unitId}::text is null or c.unit_id = ${unitId}::text)
      and (${states === null}::boolean or c.state = any(${[...(states ?? [])]}::text[]))
      and (${before}::uuid is null or c.commitment_id < ${before}::uuid)`,
    limit,
  );

/** One version, or null where there is none within reach. */
export const readCommitment = async (tx: Tx, commitmentId: string): Promise<CommitmentRow | null> =>
  (await select(tx, sql`c.commitment_id = ${commitmentId}::uuid`, 1))[0] ?? null;

/** Every version of one share, the newest first. */
export const readVersions = (tx: Tx, taskId: string, unitId: string): Promise<CommitmentRow[]> =>
  select(tx, sql`c.task_id = ${taskId}::uuid and c.unit_id = ${unitId}`, null);

const select = async (tx: Tx, where: RawBuilder<unknown>, limit: number | null): Promise<CommitmentRow[]> => {
  const { rows } = await sql<CommitmentRow>`select ${commitmentColumns}
    where c.jurisdiction_id = ${tx.scope.jurisdictionId} and ${seenShares(tx, 'c')} and ${where}
    order by c.commitment_id desc limit ${limit}::bigint`.execute(tx.db);
  return rows;
};
