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

/** Whether an official, or who holds or stands in for the post on a day, has an account in force. */
export const officialHasAccount = async (tx: Tx, officialId: string, day: string): Promise<boolean> => {
  const { rows } = await sql<{ found: boolean }>`select exists (
      select 1 from account a where a.jurisdiction_id = ${tx.scope.jurisdictionId} and a.state = 'active' and (a.official_id = ${officialId}
        or exists (select 1 from post p join post_holding h on h.jurisdiction_id = p.jurisdiction_id and h.post_id = p.post_id
          where p.jurisdiction_id = a.jurisdiction_id and p.official_id = ${officialId} and h.user_id = a.user_id
            and h.from_date <= ${day}::date and (h.to_date is null or h.to_date >= ${day}::date)))) as found`.execute(tx.db);
  return rows[0]?.found ?? false;
};
