import type { NoticeRules } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** The office's own rules of reminding, or null where it set none. */
export const readNoticeRules = async (tx: Tx): Promise<NoticeRules | null> => {
  const { rows } = await sql<{ body: NoticeRules }>`
    select body from notice_rules where jurisdiction_id = ${tx.scope.jurisdictionId}`.execute(tx.db);
  return rows[0]?.body ?? null;
};

/** Sets the office's rules. */
export const putNoticeRules = async (tx: Tx, body: NoticeRules, at: Date, by: string): Promise<void> => {
  await sql`insert into notice_rules (jurisdiction_id, body, changed_at, changed_by)
    values (${tx.scope.jurisdictionId}, ${JSON.stringify(body)}::text::jsonb, ${at}, ${by}::uuid)
    on conflict (jurisdiction_id) do update set body = excluded.body, changed_at = excluded.changed_at, changed_by = excluded.changed_by`.execute(
    tx.db,
  );
};
