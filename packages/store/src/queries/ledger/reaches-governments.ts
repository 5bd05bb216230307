import { type RawBuilder, sql } from 'kysely';

/** Whether the ledger row `r` names a body whose members are governments of the next level (各市人民政府): the task falls to each of them. */
export const reachesGovernments: RawBuilder<unknown> = sql`exists (
  select 1 from assignment a
  join collective_member m on m.jurisdiction_id = a.jurisdiction_id and m.collective_id = a.collective_id
  join unit u on u.jurisdiction_id = m.jurisdiction_id and u.unit_id = m.unit_id and u.kind = 'government'
  where a.jurisdiction_id = r.jurisdiction_id and a.task_id = r.task_id)`;
