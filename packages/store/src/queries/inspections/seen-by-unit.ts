import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';

/** The condition that a row with a unit_id is the actor's to see: everyone's, or the own unit's. Row-level security adds when it is shown. */
export const seenByUnit = (tx: Tx, alias: string): RawBuilder<boolean> => {
  const { reach } = tx.scope;
  switch (reach.kind) {
    case 'all':
    case 'system':
      return sql`true`;
    case 'unit':
      return sql`${sql.raw(alias)}.unit_id = ${reach.unitId}`;
    case 'none':
      return sql`false`;
  }
};
