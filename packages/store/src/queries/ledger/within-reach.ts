import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';

/**
 * The condition that a task lies within the transaction's reach. Row-level security holds the same line below; here it stands in the query,
 * so that the plan can use the index and a policy that was forgotten is no leak.
 */
export const withinReach = (tx: Tx, taskId: RawBuilder<unknown>): RawBuilder<boolean> => {
  const { reach, jurisdictionId } = tx.scope;
  switch (reach.kind) {
    case 'all':
    case 'system':
      return sql`true`;
    case 'unit':
      return sql`exists (select 1 from responsibility own where own.jurisdiction_id = ${jurisdictionId}
        and own.unit_id = ${reach.unitId} and own.task_id = ${taskId})`;
    case 'none':
      return sql`false`;
  }
};
