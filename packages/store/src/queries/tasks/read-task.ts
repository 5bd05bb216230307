import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import { withinReach } from '../ledger/within-reach.js';
import { entryColumns, type LedgerEntry } from './list-ledger.js';

/** A unit that answers for a task; `via` is the name of the collective body that reaches it. */
export type ResponsibleUnit = {
  readonly unitId: string;
  readonly name: string;
  readonly role: 'lead' | 'co';
  readonly ord: number;
  readonly via: string | null;
};

/** A task beside another one in the plan. */
export type Neighbour = { readonly taskId: string; readonly no: number | null };

/** The ledger's row of one task in force; null where there is none within the reach. */
export const readLedgerEntry = async (tx: Tx, taskId: string): Promise<LedgerEntry | null> => {
  const { rows } = await sql<LedgerEntry>`
    select ${entryColumns} from ledger_row r
    where r.jurisdiction_id = ${tx.scope.jurisdictionId} and r.task_id = ${taskId}::uuid
      and ${withinReach(tx, sql`r.task_id`)}`.execute(tx.db);
  return rows[0] ?? null;
};

/** Units that answer for a task: lead units first, then those named, then those reached through a body. */
export const readResponsibleUnits = async (tx: Tx, taskId: string): Promise<readonly ResponsibleUnit[]> => {
  const { rows } = await sql<ResponsibleUnit>`
    select d.unit_id as "unitId", u.name, d.role, d.ord, c.name as via
    from responsibility d
    join unit u on u.jurisdiction_id = d.jurisdiction_id and u.unit_id = d.unit_id
    left join collective c on c.jurisdiction_id = d.jurisdiction_id and c.collective_id = d.via_collective
    where d.jurisdiction_id = ${tx.scope.jurisdictionId} and d.task_id = ${taskId}::uuid
    order by d.role desc, d.ord, d.via_collective is not null, u.division, u.pinyin collate "C", u.unit_id`.execute(tx.db);
  return rows;
};

/** The visible tasks before and after one in the printed order of its plan. */
export const readNeighbours = async (
  tx: Tx,
  { planId, ord }: { readonly planId: string; readonly ord: number },
): Promise<{ readonly previous: Neighbour | null; readonly next: Neighbour | null }> => {
  const { rows } = await sql<Neighbour & { readonly side: 'previous' | 'next' }>`
    (select 'previous' as side, r.task_id as "taskId", r.no from ledger_row r
      where r.jurisdiction_id = ${tx.scope.jurisdictionId} and r.plan_id = ${planId}::uuid and r.ord < ${ord}::integer
        and ${withinReach(tx, sql`r.task_id`)} order by r.ord desc limit 1)
    union all
    (select 'next', r.task_id, r.no from ledger_row r
      where r.jurisdiction_id = ${tx.scope.jurisdictionId} and r.plan_id = ${planId}::uuid and r.ord > ${ord}::integer
        and ${withinReach(tx, sql`r.task_id`)} order by r.ord limit 1)`.execute(tx.db);
  const side = (wanted: 'previous' | 'next'): Neighbour | null => {
    const found = rows.find((row) => row.side === wanted);
    return found === undefined ? null : { taskId: found.taskId, no: found.no };
  };
  return { previous: side('previous'), next: side('next') };
};
