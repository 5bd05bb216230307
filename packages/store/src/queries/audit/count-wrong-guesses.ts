import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** How often a log-in under a user name failed for its password, and when last; null where it never did. */
export type WrongGuesses = { readonly count: number; readonly last: Date | null };

/** Looks in the log: a name without an account has no other place where its guesses could be counted. */
export const countWrongGuesses = async (tx: Tx, username: string): Promise<WrongGuesses> => {
  const { rows } = await sql<WrongGuesses>`
    select count(*)::integer as count, max(at) as last from audit_entry
    where jurisdiction_id = ${tx.scope.jurisdictionId} and thing_kind = 'session' and thing_id = ${username}
      and action = 'session.refused' and data::jsonb ->> 'reason' = 'wrong-credentials'`.execute(tx.db);
  return rows[0] ?? { count: 0, last: null };
};
