import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import type { AccountRow } from './account-row.js';

const accounts = (tx: Tx, narrowed: RawBuilder<unknown>): RawBuilder<AccountRow> =>
  sql<AccountRow>`
    select a.user_id as "userId", a.username, a.display_name as "displayName", a.roles, a.unit_id as "unitId", u.name as "unitName",
      a.official_id as "officialId", o.name as "officialName", a.state, a.must_change_password as "mustChangePassword", a.created_at as "createdAt"
    from account a
    left join unit u on u.jurisdiction_id = a.jurisdiction_id and u.unit_id = a.unit_id
    left join official o on o.jurisdiction_id = a.jurisdiction_id and o.official_id = a.official_id
    where a.jurisdiction_id = ${tx.scope.jurisdictionId} and ${narrowed}`;

/** A page of accounts by user name. `q` occurs in the user name or display name; `after` is the last user name, '' at the start. */
export const listAccounts = async (
  tx: Tx,
  { q, after, limit }: { readonly q: string; readonly after: string; readonly limit: number },
): Promise<readonly AccountRow[]> => {
  const words = `%${q.replace(/[\\%_]/g, '\\$&')}%`;
  const narrowed = sql`a.username collate "C" > ${after} and (a.username ilike ${words} or a.display_name ilike ${words})
    order by a.username collate "C" limit ${limit}`;
  return (await accounts(tx, narrowed).execute(tx.db)).rows;
};

/** One account, or null. */
export const readAccount = async (tx: Tx, userId: string): Promise<AccountRow | null> =>
  (await accounts(tx, sql`a.user_id = ${userId}`).execute(tx.db)).rows[0] ?? null;

/** One account by its user name, or null. */
export const findAccount = async (tx: Tx, username: string): Promise<AccountRow | null> =>
  (await accounts(tx, sql`a.username = ${username}`).execute(tx.db)).rows[0] ?? null;
