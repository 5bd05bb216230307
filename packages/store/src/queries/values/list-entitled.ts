import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** An indicator that a unit is entitled to publish, with the share that it measures. */
export type EntitledRow = {
  readonly taskId: string;
  readonly no: number | null;
  readonly text: string;
  readonly measure: string;
  readonly source: string;
  readonly shareUnitId: string;
  readonly shareUnitName: string;
  /** The goal of the commitment in force: its name and unit. */
  readonly metric: string | null;
  readonly unit: string | null;
  readonly lastValue: number | null;
  readonly lastAsOf: string | null;
};

/** What a unit publishes: each indicator for each share that has promised it. Asked with the product's reach, for one unit alone. */
export const listEntitled = async (tx: Tx, unitId: string): Promise<readonly EntitledRow[]> => {
  const { rows } = await sql<EntitledRow>`
    select p.task_id as "taskId", t.no, coalesce(r.corrected_text, t.text) as text, p.measure, p.source, c.unit_id as "shareUnitId",
      u.name as "shareUnitName", g.goal ->> 'metric' as metric, g.goal ->> 'unit' as unit, v.value::float8 as "lastValue", v.as_of as "lastAsOf"
    from publisher p
    join task t on t.jurisdiction_id = p.jurisdiction_id and t.task_id = p.task_id
    left join ledger_row r on r.jurisdiction_id = p.jurisdiction_id and r.task_id = p.task_id
    join commitment c on c.jurisdiction_id = p.jurisdiction_id and c.task_id = p.task_id and c.state = 'approved'
    join unit u on u.jurisdiction_id = c.jurisdiction_id and u.unit_id = c.unit_id
    cross join lateral (select goal from jsonb_array_elements(c.body -> 'goals') as e (goal) where goal ->> 'key' = p.measure limit 1) g
    left join lateral (select x.value, x.as_of from progress_value x where x.jurisdiction_id = p.jurisdiction_id and x.task_id = p.task_id
      and x.unit_id = c.unit_id and x.measure = p.measure and x.kind = 'published' order by x.as_of desc, x.entered_at desc limit 1) v on true
    where p.jurisdiction_id = ${tx.scope.jurisdictionId} and p.unit_id = ${unitId}
    order by coalesce(t.no, 0), p.task_id, p.measure, c.role desc, c.unit_id`.execute(tx.db);
  return rows;
};
