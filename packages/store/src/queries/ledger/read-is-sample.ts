import type { Tx } from '../../store.js';

/** Whether the scope's ledger holds made-up sample data; false where there is none yet. */
export const readIsSample = async (tx: Tx): Promise<boolean> => {
  const row = await tx.db
    .selectFrom('jurisdiction')
    .select('is_sample')
    .where('jurisdiction_id', '=', tx.scope.jurisdictionId)
    .executeTakeFirst();
  return row?.is_sample ?? false;
};
