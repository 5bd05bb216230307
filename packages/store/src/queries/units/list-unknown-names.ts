import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import { withinReach } from '../ledger/within-reach.js';

/** A unit's name, as corrected, that stands for nothing in the registry, and the number of tasks in force that carry it. */
export type UnknownNameRow = { readonly name: string; readonly tasks: number };

/** A page of names that nobody knows, those of most tasks first. The last row of a page is the position of the next. */
export const listUnknownNames = async (
  tx: Tx,
  { limit, after }: { readonly limit: number; readonly after: UnknownNameRow | null },
): Promise<readonly UnknownNameRow[]> => {
  const later = after === null ? sql`true` : sql`(-tasks, name collate "C") > (${-after.tasks}::integer, ${after.name}::text collate "C")`;
  const { rows } = await sql<UnknownNameRow>`
    with counted as materialized (
      select a.corrected_name as name, count(distinct a.task_id)::integer as tasks from assignment a
      join ledger_row r on r.jurisdiction_id = a.jurisdiction_id and r.task_id = a.task_id
      where a.jurisdiction_id = ${tx.scope.jurisdictionId} and a.role <> 'leader' and a.unit_id is null and a.collective_id is null
        and ${withinReach(tx, sql`r.task_id`)}
      group by a.corrected_name)
    select name, tasks from counted where ${later} order by tasks desc, name collate "C" limit ${limit}`.execute(tx.db);
  return rows;
};
