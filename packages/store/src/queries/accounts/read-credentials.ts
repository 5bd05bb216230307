import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** What log-in needs of an account. Only the system's transactions can read it. */
export type Credentials = {
  readonly userId: string;
  readonly displayName: string;
  readonly passwordHash: string;
  readonly state: 'active' | 'disabled';
  readonly failedAttempts: number;
  readonly lockedUntil: Date | null;
};

/** The secrets of an account by user name, held until the transaction ends: two guesses at once are counted one after the other. */
export const readCredentials = async (tx: Tx, username: string): Promise<Credentials | null> => {
  const { rows } = await sql<Credentials>`
    select user_id as "userId", display_name as "displayName", password_hash as "passwordHash", state,
      failed_attempts as "failedAttempts", locked_until as "lockedUntil"
    from account where jurisdiction_id = ${tx.scope.jurisdictionId} and username = ${username} for update`.execute(tx.db);
  return rows[0] ?? null;
};
