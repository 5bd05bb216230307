import type { CalendarDate, LeaderFacts } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';

/** As which lead officials an account acts on a day: its own name in the plans, and those whose posts it holds or stands in for. */
export const officialIdsOf = async (tx: Tx, userId: string, day: CalendarDate): Promise<readonly string[]> => {
  const { rows } = await sql<{ official: string }>`
    select distinct official from (
      select a.official_id as official from account a
      where a.jurisdiction_id = ${tx.scope.jurisdictionId} and a.user_id = ${userId}::uuid and a.official_id is not null
        and not exists (select 1 from post p join post_holding h on h.jurisdiction_id = p.jurisdiction_id and h.post_id = p.post_id
          where p.jurisdiction_id = a.jurisdiction_id and p.official_id = a.official_id and h.kind = 'holder' and h.from_date <= ${day}::date
            and (h.to_date is null or h.to_date >= ${day}::date) and h.user_id is distinct from a.user_id)
      union all
      select p.official_id from post_holding h join post p on p.jurisdiction_id = h.jurisdiction_id and p.post_id = h.post_id
      where h.jurisdiction_id = ${tx.scope.jurisdictionId} and h.user_id = ${userId}::uuid and p.official_id is not null
        and h.from_date <= ${day}::date and (h.to_date is null or h.to_date >= ${day}::date)) o
    order by official`.execute(tx.db);
  return rows.map(({ official }) => official);
};

/** Who leads a task in the government, and whether any of them, or who holds or stands in for a post of theirs on the day, has an account. */
export const readTaskLeaders = async (tx: Tx, taskId: string, day: CalendarDate): Promise<LeaderFacts> => {
  const { rows } = await sql<LeaderFacts>`
    select coalesce(array_agg(n.official_id order by n.ord), '{}') as officials,
      coalesce(bool_or(${actedFor(tx, sql`n.official_id`, day)}), false) as "hasAccount"
    from assignment n
    where n.jurisdiction_id = ${tx.scope.jurisdictionId} and n.task_id = ${taskId}::uuid and n.role = 'leader'
      and n.official_id is not null`.execute(tx.db);
  return rows[0] ?? { officials: [], hasAccount: false };
};

/** Whether anyone acts for an official on a day: an account of his own, or of who holds or stands in for his post. */
export const officialHasAccount = async (tx: Tx, officialId: string, day: CalendarDate): Promise<boolean> => {
  const { rows } = await sql<{ found: boolean }>`select ${actedFor(tx, sql`${officialId}::text`, day)} as found`.execute(tx.db);
  return rows[0]?.found ?? false;
};

const actedFor = (tx: Tx, official: RawBuilder<unknown>, day: CalendarDate): RawBuilder<boolean> => sql`exists (
  select 1 from account a where a.jurisdiction_id = ${tx.scope.jurisdictionId} and a.state = 'active' and (a.official_id = ${official}
    or exists (select 1 from post p join post_holding h on h.jurisdiction_id = p.jurisdiction_id and h.post_id = p.post_id
      where p.jurisdiction_id = a.jurisdiction_id and p.official_id = ${official} and h.user_id = a.user_id
        and h.from_date <= ${day}::date and (h.to_date is null or h.to_date >= ${day}::date))))`;
