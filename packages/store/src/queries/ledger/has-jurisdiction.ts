import type { Tx } from '../../store.js';

/** Whether the scope's jurisdiction has a ledger already. */
export const hasJurisdiction = async (tx: Tx): Promise<boolean> => {
  const row = await tx.db
    .selectFrom('jurisdiction')
    .select('jurisdiction_id')
    .where('jurisdiction_id', '=', tx.scope.jurisdictionId)
    .executeTakeFirst();
  return row !== undefined;
};
