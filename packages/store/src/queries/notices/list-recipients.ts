import type { Role, StandingPost } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import { holdsOfficial, standingPosts } from '../sessions/standing-posts.js';

/** An account as a reminder sees it: who it is today, and how it wants to be told. `email` null: none given. */
export type PersonRow = {
  readonly userId: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly unitId: string | null;
  readonly officialName: string | null;
  readonly posts: readonly StandingPost[];
};

/** Every account in use, with the posts of the day. */
export const listPersons = async (tx: Tx, now: Date): Promise<readonly PersonRow[]> => {
  const { rows } = await sql<PersonRow>`
    select a.user_id as "userId", a.display_name as "displayName", a.roles, a.unit_id as "unitId", o.name as "officialName",
      ${standingPosts(now)} as posts
    from account a
    left join official o on o.jurisdiction_id = a.jurisdiction_id and o.official_id = a.official_id and ${holdsOfficial(now)}
    where a.jurisdiction_id = ${tx.scope.jurisdictionId} and a.state = 'active' order by a.user_id`.execute(tx.db);
  return rows;
};

/** A unit that owes something and for which nobody has an account; `person`: who holds its post of liaison, if anybody was entered. */
export type AccountlessUnit = { readonly unitId: string; readonly name: string; readonly person: string | null };

/** Units with open receipts or reports due by a day and no account: they can be told on paper only. */
export const listAccountlessUnits = async (tx: Tx, dueBy: string, now: Date): Promise<readonly AccountlessUnit[]> => {
  const { jurisdictionId } = tx.scope;
  const { rows } = await sql<AccountlessUnit>`
    select u.unit_id as "unitId", u.name, (select h.person from post p
        join post_holding h on h.jurisdiction_id = p.jurisdiction_id and h.post_id = p.post_id and h.user_id is null
          and h.from_date <= (${now}::timestamptz at time zone 'Asia/Shanghai')::date
          and (h.to_date is null or h.to_date >= (${now}::timestamptz at time zone 'Asia/Shanghai')::date)
        where p.jurisdiction_id = u.jurisdiction_id and p.unit_id = u.unit_id and p.kind in ('unit-liaison', 'unit-approver', 'unit-head')
        order by array_position(array['unit-liaison','unit-approver','unit-head'], p.kind), h.holding_id limit 1) as person
    from unit u
    where u.jurisdiction_id = ${jurisdictionId} and u.unit_id in (
        select x.unit_id from receipt x where x.jurisdiction_id = ${jurisdictionId} and x.state = 'issued' and x.due_on <= ${dueBy}::date
        union select x.unit_id from report x where x.jurisdiction_id = ${jurisdictionId} and x.state in ('owed', 'draft', 'in-unit', 'returned')
          and x.due_on <= ${dueBy}::date)
      and not exists (select 1 from account a where a.jurisdiction_id = u.jurisdiction_id and a.unit_id = u.unit_id and a.state = 'active')
      and not exists (select 1 from post p join post_holding h on h.jurisdiction_id = p.jurisdiction_id and h.post_id = p.post_id
        join account a on a.jurisdiction_id = h.jurisdiction_id and a.user_id = h.user_id and a.state = 'active'
        where p.jurisdiction_id = u.jurisdiction_id and p.unit_id = u.unit_id and p.kind <> 'office'
          and h.from_date <= (${now}::timestamptz at time zone 'Asia/Shanghai')::date
          and (h.to_date is null or h.to_date >= (${now}::timestamptz at time zone 'Asia/Shanghai')::date))
    order by u.unit_id`.execute(tx.db);
  return rows;
};
