import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';

/**
 * The condition that a share's row (a table with task_id and unit_id) is the actor's to see: everyone's, the own unit's, or those of the tasks
 * that the own unit leads. Row-level security holds the same line below.
 */
export const seenShares = (tx: Tx, alias: string): RawBuilder<boolean> => {
  const { reach, jurisdictionId } = tx.scope;
  const row = sql.raw(alias);
  switch (reach.kind) {
    case 'all':
    case 'system':
      return sql`true`;
    case 'unit':
      return sql`(${row}.unit_id = ${reach.unitId} or exists (select 1 from responsibility own where own.jurisdiction_id = ${jurisdictionId}
        and own.unit_id = ${reach.unitId} and own.task_id = ${row}.task_id and own.role = 'lead'))`;
    case 'none':
      return sql`false`;
  }
};
