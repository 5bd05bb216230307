import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import { visibleRows } from './ledger-filter.js';

/** A choice of a filter with the number of visible tasks behind it. */
export type FacetRow = { readonly id: string; readonly name: string; readonly tasks: number };
export type GovernmentFacet = FacetRow & { readonly division: string };

/** Lead officials of the visible tasks, in the order of their pinyin. */
export const facetOfOfficials = async (tx: Tx, planId: string | null): Promise<readonly FacetRow[]> => {
  const { rows } = await sql<FacetRow>`
    select o.official_id as id, o.name, count(distinct r.task_id)::integer as tasks from ledger_row r
    join assignment a on a.jurisdiction_id = r.jurisdiction_id and a.task_id = r.task_id and a.role = 'leader'
    join official o on o.jurisdiction_id = a.jurisdiction_id and o.official_id = a.official_id
    where ${visibleRows(tx, planId)}
    group by o.official_id, o.name, o.pinyin order by o.pinyin collate "C", o.official_id`.execute(tx.db);
  return rows;
};

/** Units that answer for visible tasks in a role, in the order of their pinyin. */
export const facetOfUnits = async (tx: Tx, planId: string | null, role: 'lead' | 'co'): Promise<readonly FacetRow[]> => {
  const { rows } = await sql<FacetRow>`
    select u.unit_id as id, u.name, count(*)::integer as tasks ${responsible(tx, planId)} and d.role = ${role}
    group by u.unit_id, u.name, u.pinyin order by u.pinyin collate "C", u.unit_id`.execute(tx.db);
  return rows;
};

/** Governments that answer for visible tasks, in the order of their division codes. */
export const facetOfGovernments = async (tx: Tx, planId: string | null): Promise<readonly GovernmentFacet[]> => {
  const { rows } = await sql<GovernmentFacet>`
    select u.unit_id as id, u.name, u.division, count(*)::integer as tasks ${responsible(tx, planId)}
      and u.kind = 'government' and u.division is not null
    group by u.unit_id, u.name, u.division order by u.division`.execute(tx.db);
  return rows;
};

const responsible = (tx: Tx, planId: string | null): RawBuilder<unknown> => sql`
  from ledger_row r
  join responsibility d on d.jurisdiction_id = r.jurisdiction_id and d.task_id = r.task_id
  join unit u on u.jurisdiction_id = d.jurisdiction_id and u.unit_id = d.unit_id
  where ${visibleRows(tx, planId)}`;
