import type { CalendarDate } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import { withinReach } from '../ledger/within-reach.js';

/** A plan with what a list shows of it. */
export type PlanRow = {
  readonly planId: string;
  readonly title: string;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly issuedOn: CalendarDate | null;
  readonly layout: string;
  readonly revision: number;
  /** Tasks in force within the reach. */
  readonly taskCount: number;
  readonly openErrata: number;
};

/** A page of plans, the newest first; plan ids sort by time of loading. */
export const listPlans = (
  tx: Tx,
  { limit, before }: { readonly limit: number; readonly before: string | null },
): Promise<readonly PlanRow[]> => selectPlans(tx, before === null ? sql`true` : sql`p.plan_id < ${before}::uuid`, limit);

/** One plan, or null. */
export const readPlan = async (tx: Tx, planId: string): Promise<PlanRow | null> =>
  (await selectPlans(tx, sql`p.plan_id = ${planId}::uuid`, 1))[0] ?? null;

const selectPlans = async (tx: Tx, where: RawBuilder<unknown>, limit: number): Promise<readonly PlanRow[]> => {
  const { rows } = await sql<PlanRow>`
    select p.plan_id as "planId", p.title, p.number, p.issuer, p.issued_on as "issuedOn", p.layout, p.revision,
      (select count(*)::integer from ledger_row r
        where r.jurisdiction_id = p.jurisdiction_id and r.plan_id = p.plan_id and ${withinReach(tx, sql`r.task_id`)}) as "taskCount",
      (select count(*)::integer from erratum e
        where e.jurisdiction_id = p.jurisdiction_id and e.plan_id = p.plan_id and e.state = 'proposed') as "openErrata"
    from plan p
    where p.jurisdiction_id = ${tx.scope.jurisdictionId} and ${where}
    order by p.plan_id desc limit ${limit}`.execute(tx.db);
  return rows;
};
