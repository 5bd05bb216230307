import type { Lang } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';

/** How a person wants to be reminded. Times of day null: the office's. */
export type PreferenceRow = {
  readonly userId: string;
  readonly email: string | null;
  readonly byMail: boolean;
  readonly lang: Lang;
  readonly digestAt: string | null;
  readonly quietFrom: string | null;
  readonly quietTo: string | null;
  readonly mailSince: Date;
  readonly feedMadeAt: Date | null;
};

const preferences = (tx: Tx, narrowed: RawBuilder<unknown>): RawBuilder<PreferenceRow> => sql<PreferenceRow>`
  select user_id as "userId", email, by_mail as "byMail", lang, digest_at as "digestAt", quiet_from as "quietFrom", quiet_to as "quietTo",
    mail_since as "mailSince", feed_made_at as "feedMadeAt"
  from notice_preference where jurisdiction_id = ${tx.scope.jurisdictionId} and ${narrowed}`;

/** Every preference that was said. */
export const listPreferences = async (tx: Tx): Promise<readonly PreferenceRow[]> => (await preferences(tx, sql`true`).execute(tx.db)).rows;

/** A person's preference, or null where nothing was said. */
export const readPreference = async (tx: Tx, userId: string): Promise<PreferenceRow | null> =>
  (await preferences(tx, sql`user_id = ${userId}::uuid`).execute(tx.db)).rows[0] ?? null;

/** Whose calendar feed an address is, or null. */
export const findFeed = async (tx: Tx, feedHash: string): Promise<PreferenceRow | null> =>
  (await preferences(tx, sql`feed_hash = ${feedHash}`).execute(tx.db)).rows[0] ?? null;

/** Says how the person wants to be reminded. Mail that begins now tells nothing of before. */
export const putPreference = async (
  tx: Tx,
  { userId, email, byMail, lang, digestAt, quietFrom, quietTo, mailSince }: Omit<PreferenceRow, 'feedMadeAt'>,
): Promise<void> => {
  await sql`insert into notice_preference (jurisdiction_id, user_id, email, by_mail, lang, digest_at, quiet_from, quiet_to, mail_since)
    values (${tx.scope.jurisdictionId}, ${userId}::uuid, ${email}, ${byMail}, ${lang}, ${digestAt}, ${quietFrom}, ${quietTo}, ${mailSince})
    on conflict (jurisdiction_id, user_id) do update set email = excluded.email, by_mail = excluded.by_mail, lang = excluded.lang,
      digest_at = excluded.digest_at, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
      mail_since = case when notice_preference.by_mail or not excluded.by_mail then notice_preference.mail_since else excluded.mail_since end`.execute(
    tx.db,
  );
};

/** Gives the person's calendar feed a new address, or none; the old one is dead at once. */
export const putFeed = async (tx: Tx, userId: string, feedHash: string | null, at: Date): Promise<void> => {
  await sql`insert into notice_preference (jurisdiction_id, user_id, email, by_mail, lang, mail_since, feed_hash, feed_made_at)
    values (${tx.scope.jurisdictionId}, ${userId}::uuid, null, true, 'zh', ${at}, ${feedHash}, ${feedHash === null ? null : at})
    on conflict (jurisdiction_id, user_id) do update set feed_hash = excluded.feed_hash, feed_made_at = excluded.feed_made_at`.execute(
    tx.db,
  );
};
