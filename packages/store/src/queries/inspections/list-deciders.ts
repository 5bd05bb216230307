import type { Role } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** Accounts in force with any of the roles: who may be asked to decide. */
export const listDeciders = async (
  tx: Tx,
  roles: readonly Role[],
): Promise<readonly { readonly userId: string; readonly name: string; readonly unitId: string | null }[]> => {
  const { rows } = await sql<{ userId: string; name: string; unitId: string | null }>`
    select user_id as "userId", display_name as name, unit_id as "unitId" from account
    where jurisdiction_id = ${tx.scope.jurisdictionId} and state = 'active' and roles && ${[...roles]}::text[]
    order by display_name, user_id`.execute(tx.db);
  return rows;
};
