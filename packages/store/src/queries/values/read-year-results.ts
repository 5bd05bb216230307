import type { Commitment, ValueKind } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import { withinReach } from '../ledger/within-reach.js';

/** An approved promise of a task's first lead unit, with the values that a year left behind: of each measure the one that speaks. */
export type YearPromise = {
  readonly taskId: string;
  readonly no: number | null;
  readonly text: string;
  readonly unitName: string;
  readonly body: Commitment;
  readonly values: readonly {
    readonly measure: string;
    readonly kind: ValueKind;
    readonly value: number;
    readonly unit: string | null;
    readonly asOf: string;
    readonly source: string;
  }[];
};

/**
 * The promises of a plan beside a year's values, in printed order. Of each measure the latest value counts; of one day 统计 before 核实 before 自报,
 * and of one kind what was entered last.
 */
export const readYearResults = async (tx: Tx, planId: string, year: number): Promise<readonly YearPromise[]> => {
  const { jurisdictionId } = tx.scope;
  const { rows } = await sql<YearPromise>`
    select c.task_id as "taskId", t.no, coalesce(r.corrected_text, t.text) as text, u.name as "unitName", c.body,
      coalesce((select jsonb_agg(v order by v.measure) from (
        select distinct on (p.measure) p.measure, p.kind, p.value::float8 as value, p.measure_unit as unit, p.as_of as "asOf", p.source
        from progress_value p
        where p.jurisdiction_id = c.jurisdiction_id and p.task_id = c.task_id and p.unit_id = c.unit_id
          and p.as_of between make_date(${year}::integer, 1, 1) and make_date(${year}::integer, 12, 31)
        order by p.measure, p.as_of desc, array_position(array['published','verified','self'], p.kind), p.entered_at desc, p.value_id desc) v), '[]'::jsonb)
        as values
    from commitment c
    join task t on t.jurisdiction_id = c.jurisdiction_id and t.task_id = c.task_id and t.plan_id = ${planId}::uuid and t.withdrawn_in is null
    join responsibility m on m.jurisdiction_id = c.jurisdiction_id and m.task_id = c.task_id and m.unit_id = c.unit_id and m.role = 'lead' and m.ord = 0
    join unit u on u.jurisdiction_id = c.jurisdiction_id and u.unit_id = c.unit_id
    left join ledger_row r on r.jurisdiction_id = c.jurisdiction_id and r.task_id = c.task_id
    where c.jurisdiction_id = ${jurisdictionId} and c.state = 'approved' and ${withinReach(tx, sql`c.task_id`)}
    order by t.ord`.execute(tx.db);
  return rows;
};
