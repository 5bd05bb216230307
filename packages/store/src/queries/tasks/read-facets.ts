import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import { visibleRows } from './ledger-filter.js';

/** A choice of a filter with the number of visible tasks behind it. */
export type FacetRow = { readonly id: string; readonly name: string; readonly tasks: number };
/** The same for a government, with its division. */
export type GovernmentFacet = FacetRow & { readonly division: string };

/** Lead officials of the visible tasks, in the order of their pinyin. */
export const facetOfOfficials = async (tx: Tx, planId: string | null): Promise<readonly FacetRow[]> => {
  const { rows } = await sql<FacetRow>`
    with counted as materialized (
      select a.owner ->> 'officialId' as id, count(distinct r.task_id)::integer as tasks from ledger_row r
      cross join lateral jsonb_array_elements(r.owners -> 'leaders') as a (owner)
      where ${visibleRows(tx, planId)} group by 1)
    select c.id, o.name, c.tasks from counted c
    join official o on o.jurisdiction_id = ${tx.scope.jurisdictionId} and o.official_id = c.id
    order by o.pinyin collate "C", c.id`.execute(tx.db);
  return rows;
};

/** Units that answer for visible tasks in a role, in the order of their pinyin. */
export const facetOfUnits = async (tx: Tx, planId: string | null, role: 'lead' | 'co'): Promise<readonly FacetRow[]> => {
  const { rows } = await sql<FacetRow>`
    ${counted(tx, planId, sql`d.role = ${role}`)}
    select u.unit_id as id, u.name, c.tasks from counted c
    join unit u on u.jurisdiction_id = ${tx.scope.jurisdictionId} and u.unit_id = c.unit_id
    order by u.pinyin collate "C", u.unit_id`.execute(tx.db);
  return rows;
};

/** Governments that answer for visible tasks, in the order of their division codes. */
export const facetOfGovernments = async (tx: Tx, planId: string | null): Promise<readonly GovernmentFacet[]> => {
  const { rows } = await sql<GovernmentFacet>`
    ${counted(tx, planId, sql`true`)}
    select u.unit_id as id, u.name, u.division, c.tasks from counted c
    join unit u on u.jurisdiction_id = ${tx.scope.jurisdictionId} and u.unit_id = c.unit_id
    where u.kind = 'government' and u.division is not null
    order by u.division`.execute(tx.db);
  return rows;
};

// Counted before names are joined: row-level security makes the planner expect one row, and it would look through all tasks for each name.
const counted = (tx: Tx, planId: string | null, role: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  with counted as materialized (
    select d.unit_id, count(*)::integer as tasks from ledger_row r
    join responsibility d on d.jurisdiction_id = r.jurisdiction_id and d.task_id = r.task_id
    where ${visibleRows(tx, planId)} and ${role} group by d.unit_id)`;
