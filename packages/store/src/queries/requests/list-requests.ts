import type { RequestKind, RequestState } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import { seenShares } from '../shares/seen-shares.js';
import { type RequestRow, requestColumns } from './request-row.js';

/** Which requests, and where the page begins: `before` is the last one's id. */
export type RequestChoice = {
  readonly planId: string | null;
  readonly taskId: string | null;
  readonly unitId: string | null;
  readonly kinds: readonly RequestKind[] | null;
  readonly states: readonly RequestState[] | null;
  readonly limit: number;
  readonly before: string | null;
};

/** A page of change requests, the newest first; their ids sort by time. */
export const listRequests = (tx: Tx, { planId, taskId, unitId, kinds, states, limit, before }: RequestChoice): Promise<RequestRow[]> =>
  select(
    tx,
    sql`(${planId}::uuid is null or t.plan_id = ${planId}::uuid) and (${taskId}::uuid is null or q.task_id = ${taskId}::uuid)
      and (${unitId}::text is null or q.unit_id = ${unitId}::text)
      and (${kinds === null}::boolean or q.kind = any(${[...(kinds ?? [])]}::text[]))
      and (${states === null}::boolean or q.state = any(${[...(states ?? [])]}::text[]))
      and (${before}::uuid is null or q.request_id < ${before}::uuid)`,
    limit,
  );

/** One request, or null where there is none within reach. */
export const readRequest = async (tx: Tx, requestId: string): Promise<RequestRow | null> =>
  (await select(tx, sql`q.request_id = ${requestId}::uuid`, 1))[0] ?? null;

const select = async (tx: Tx, where: RawBuilder<unknown>, limit: number): Promise<RequestRow[]> => {
  const { rows } = await sql<RequestRow>`select ${requestColumns}
    where q.jurisdiction_id = ${tx.scope.jurisdictionId} and ${seenShares(tx, 'q')} and ${where}
    order by q.request_id desc limit ${limit}`.execute(tx.db);
  return rows;
};

/** A share that was handed over by an approved request, in the order of approval. */
export type HandOverRow = { readonly taskId: string; readonly fromUnitId: string; readonly toUnitId: string };

/** The approved hand-overs of these tasks, the earliest first. */
export const readHandOvers = async (tx: Tx, taskIds: readonly string[]): Promise<readonly HandOverRow[]> => {
  const { rows } = await sql<HandOverRow>`
    select task_id as "taskId", unit_id as "fromUnitId", proposal ->> 'toUnitId' as "toUnitId" from change_request
    where jurisdiction_id = ${tx.scope.jurisdictionId} and task_id = any(${[...taskIds]}::uuid[]) and kind = 'hand-over' and state = 'approved'
    order by decided_at, request_id`.execute(tx.db);
  return rows;
};

/** How a share stands that somebody wants to change. */
export type ShareStanding = {
  /** An open request of the same share. */
  readonly openRequestId: string | null;
  /** The task is struck off, or the share was stopped. */
  readonly hasEnded: boolean;
};

/** Whether a share may still be asked about. */
export const readShareStanding = async (tx: Tx, taskId: string, unitId: string): Promise<ShareStanding> => {
  const { rows } = await sql<ShareStanding>`
    select (select q.request_id from change_request q where q.jurisdiction_id = ${tx.scope.jurisdictionId} and q.task_id = ${taskId}::uuid
        and q.unit_id = ${unitId} and q.state in ('draft', 'returned', 'at-unit-head', 'at-supervisor', 'at-leader') limit 1) as "openRequestId",
      exists (select 1 from close_out c where c.jurisdiction_id = ${tx.scope.jurisdictionId} and c.task_id = ${taskId}::uuid
        and c.state in ('closed', 'in-recheck'))
      or exists (select 1 from change_request s where s.jurisdiction_id = ${tx.scope.jurisdictionId} and s.task_id = ${taskId}::uuid
        and s.kind = 'stop' and s.state = 'approved' and s.unit_id = ${unitId}) as "hasEnded"`.execute(tx.db);
  return rows[0] ?? { openRequestId: null, hasEnded: false };
};
