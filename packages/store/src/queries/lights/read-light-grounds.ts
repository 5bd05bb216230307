import type { Commitment } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A unit's share with its commitment in force. */
export type GroundShare = {
  readonly unitId: string;
  readonly role: 'lead' | 'co';
  /** GB/T 2260, of a government. */
  readonly division: string | null;
  readonly commitment: Commitment | null;
};

/** What a task's lights and its line in lists are made of, periods aside. Shares in the order of responsibility: the first lead unit first. */
export type LightGround = {
  readonly taskId: string;
  readonly planId: string;
  readonly chapterOrd: number | null;
  readonly sectionOrd: number | null;
  readonly withdrawn: boolean;
  readonly officials: readonly string[];
  readonly shares: readonly GroundShare[];
  /** Of the first lead unit's newest commitment. */
  readonly commitmentState: string | null;
  readonly receiptsOpen: number;
  readonly reportsOwed: number;
  readonly requestsOpen: number;
  readonly closeOutState: string | null;
  readonly isStopped: boolean;
  readonly nextDue: string | null;
};

/** Keeps others from deriving the same tasks until the end of the transaction: each change takes out of the sums what the last one put in. */
export const holdTasks = async (tx: Tx, taskIds: readonly string[]): Promise<void> => {
  await sql`select 1 from task where jurisdiction_id = ${tx.scope.jurisdictionId} and task_id = any(${[...taskIds]}::uuid[])
    order by task_id for no key update`.execute(tx.db);
};

/** The ground of each task. */
export const readLightGrounds = async (tx: Tx, taskIds: readonly string[]): Promise<readonly LightGround[]> => {
  const { rows } = await sql<LightGround>`
    select t.task_id as "taskId", t.plan_id as "planId", t.chapter_ord as "chapterOrd", t.section_ord as "sectionOrd",
      t.withdrawn_in is not null as withdrawn, officials.ids as officials, shares.list as shares, promise.state as "commitmentState",
      receipts.open as "receiptsOpen", owed.count as "reportsOwed", requests.open as "requestsOpen", ending.state as "closeOutState",
      requests.stopped as "isStopped", least(receipts.due, owed.due) as "nextDue"
    from task t
    cross join lateral (select coalesce(array_agg(distinct a.official_id), '{}') as ids from assignment a
      where a.jurisdiction_id = t.jurisdiction_id and a.task_id = t.task_id and a.role = 'leader' and a.official_id is not null) officials
    cross join lateral (select coalesce(jsonb_agg(jsonb_build_object('unitId', d.unit_id, 'role', d.role,
          'division', case when u.kind = 'government' then u.division end, 'commitment', c.body)
          order by d.role desc, d.ord, d.unit_id), '[]') as list,
        (array_agg(d.unit_id order by d.ord, d.unit_id) filter (where d.role = 'lead'))[1] as lead
      from responsibility d join unit u on u.jurisdiction_id = d.jurisdiction_id and u.unit_id = d.unit_id
      left join commitment c on c.jurisdiction_id = d.jurisdiction_id and c.task_id = d.task_id and c.unit_id = d.unit_id and c.state = 'approved'
      where d.jurisdiction_id = t.jurisdiction_id and d.task_id = t.task_id) shares
    left join lateral (select c.state from commitment c where c.jurisdiction_id = t.jurisdiction_id and c.task_id = t.task_id
      and c.unit_id = shares.lead and c.state <> 'dropped' order by c.version desc limit 1) promise on true
    cross join lateral (select count(*)::integer as open, min(x.due_on) as due from receipt x
      where x.jurisdiction_id = t.jurisdiction_id and x.task_id = t.task_id and x.state = 'issued') receipts
    cross join lateral (select count(*)::integer as count, min(r.due_on) as due from report r
      where r.jurisdiction_id = t.jurisdiction_id and r.task_id = t.task_id and r.state in ('owed', 'draft', 'in-unit', 'returned')) owed
    cross join lateral (select count(*) filter (where q.state in ('at-unit-head', 'at-supervisor', 'at-leader'))::integer as open,
        coalesce(bool_or(q.kind = 'stop' and q.state = 'approved' and q.unit_id = shares.lead), false) as stopped
      from change_request q where q.jurisdiction_id = t.jurisdiction_id and q.task_id = t.task_id) requests
    left join lateral (select o.state from close_out o where o.jurisdiction_id = t.jurisdiction_id and o.task_id = t.task_id
      and o.state <> 'withdrawn' order by o.close_out_id desc limit 1) ending on true
    where t.jurisdiction_id = ${tx.scope.jurisdictionId} and t.task_id = any(${[...taskIds]}::uuid[])`.execute(tx.db);
  return rows;
};
