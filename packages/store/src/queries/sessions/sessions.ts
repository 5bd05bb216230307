import type { StandingPost } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import type { AccountRow } from '../accounts/account-row.js';
import { holdsOfficial, standingPosts } from './standing-posts.js';

/** Keeps a session; expired ones of the same person go. */
export const insertSession = async (
  tx: Tx,
  session: { readonly tokenHash: string; readonly userId: string; readonly createdAt: Date; readonly expiresAt: Date },
): Promise<void> => {
  const jurisdictionId = tx.scope.jurisdictionId;
  await tx.db
    .deleteFrom('session')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('user_id', '=', session.userId)
    .where('expires_at', '<=', session.createdAt)
    .execute();
  await tx.db
    .insertInto('session')
    .values({
      jurisdiction_id: jurisdictionId,
      token_hash: session.tokenHash,
      user_id: session.userId,
      created_at: session.createdAt,
      expires_at: session.expiresAt,
    })
    .execute();
};

/** Ends one session. */
export const deleteSession = async (tx: Tx, tokenHash: string): Promise<void> => {
  await tx.db.deleteFrom('session').where('jurisdiction_id', '=', tx.scope.jurisdictionId).where('token_hash', '=', tokenHash).execute();
};

/** Ends all sessions of a person, but the one named. */
export const deleteSessionsOf = async (tx: Tx, userId: string, except: string | null): Promise<void> => {
  await tx.db
    .deleteFrom('session')
    .where('jurisdiction_id', '=', tx.scope.jurisdictionId)
    .where('user_id', '=', userId)
    .$if(except !== null, (query) => query.where('token_hash', '<>', except ?? ''))
    .execute();
};

/**
 * Who holds a session, with the posts held or stood in for on that day. A lead official whose post a successor holds no longer stands under the
 * name that plans print: the tasks went with the post.
 */
export type SessionRow = Omit<AccountRow, 'createdAt'> & {
  readonly jurisdictionName: string;
  readonly expiresAt: Date;
  readonly posts: readonly (StandingPost & { readonly unitName: string | null })[];
};

/** The active account behind a session that has not expired at `now`, or null. */
export const readSessionRow = async (tx: Tx, tokenHash: string, now: Date): Promise<SessionRow | null> => {
  const { rows } = await sql<SessionRow>`
    select a.user_id as "userId", a.username, a.display_name as "displayName", a.roles, a.unit_id as "unitId", u.name as "unitName",
      o.official_id as "officialId", o.name as "officialName", a.state, a.must_change_password as "mustChangePassword",
      j.name as "jurisdictionName", s.expires_at as "expiresAt",
      ${standingPosts(now)} as posts
    from session s
    join account a on a.jurisdiction_id = s.jurisdiction_id and a.user_id = s.user_id and a.state = 'active'
    join jurisdiction j on j.jurisdiction_id = s.jurisdiction_id
    left join unit u on u.jurisdiction_id = a.jurisdiction_id and u.unit_id = a.unit_id
    left join official o on o.jurisdiction_id = a.jurisdiction_id and o.official_id = a.official_id
      and ${holdsOfficial(now)}
    where s.jurisdiction_id = ${tx.scope.jurisdictionId} and s.token_hash = ${tokenHash} and s.expires_at > ${now}`.execute(tx.db);
  return rows[0] ?? null;
};
