import type { Role } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** How many active accounts hold a role; the rows are held until the transaction ends, so that two cannot both be the last but one. */
export const countActiveWith = async (tx: Tx, role: Role): Promise<number> => {
  const { rows } = await sql`
    select user_id from account
    where jurisdiction_id = ${tx.scope.jurisdictionId} and state = 'active' and ${role} = any(roles) for update`.execute(tx.db);
  return rows.length;
};
