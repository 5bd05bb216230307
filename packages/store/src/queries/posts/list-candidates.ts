import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';

/** An account that may be entered as a holder. */
export type Candidate = {
  readonly userId: string;
  readonly username: string;
  readonly displayName: string;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly officialId: string | null;
};

/** Active accounts that work with the ledger, of one unit or of all; never one of the three administrators (三员分立). */
export const listCandidates = (
  tx: Tx,
  { unitId, q }: { readonly unitId: string | null; readonly q: string },
): Promise<readonly Candidate[]> => {
  const words = `%${q.replace(/[\\%_]/g, '\\$&')}%`;
  return select(tx, unitId, sql`(a.display_name ilike ${words} or a.username ilike ${words}) order by a.display_name, a.username limit 50`);
};

/** The account to enter as holder of a post of the unit (null: a lead official's), or null where it may not be. */
export const readCandidate = async (tx: Tx, userId: string, unitId: string | null): Promise<Candidate | null> =>
  (await select(tx, unitId, sql`a.user_id = ${userId}::uuid`))[0] ?? null;

const select = async (tx: Tx, unitId: string | null, where: RawBuilder<unknown>): Promise<readonly Candidate[]> => {
  const { rows } = await sql<Candidate>`
    select a.user_id as "userId", a.username, a.display_name as "displayName", a.unit_id as "unitId", u.name as "unitName",
      a.official_id as "officialId"
    from account a left join unit u on u.jurisdiction_id = a.jurisdiction_id and u.unit_id = a.unit_id
    where a.jurisdiction_id = ${tx.scope.jurisdictionId} and a.state = 'active' and (${unitId}::text is null or a.unit_id = ${unitId}::text)
      and not a.roles && array['system-admin', 'security-admin', 'audit-admin'] and ${where}`.execute(tx.db);
  return rows;
};

/** Lead officials that plans name and that have no post yet, with the day of the first plan that names them and their account. */
export type Postless = { readonly official: string; readonly from: string; readonly userId: string | null; readonly tasks: number };

/** Those for whom a post can be founded. */
export const listPostless = async (tx: Tx): Promise<readonly Postless[]> => {
  const { rows } = await sql<Postless>`
    select o.official_id as official, min(coalesce(p.issued_on, (p.created_at at time zone 'Asia/Shanghai')::date)) as from,
      (select a.user_id from account a where a.jurisdiction_id = o.jurisdiction_id and a.official_id = o.official_id and a.state = 'active'
        order by a.user_id limit 1) as "userId", count(distinct t.task_id)::integer as tasks
    from official o
    join assignment n on n.jurisdiction_id = o.jurisdiction_id and n.official_id = o.official_id and n.role = 'leader'
    join task t on t.jurisdiction_id = n.jurisdiction_id and t.task_id = n.task_id and t.withdrawn_in is null
    join plan p on p.jurisdiction_id = t.jurisdiction_id and p.plan_id = t.plan_id
    where o.jurisdiction_id = ${tx.scope.jurisdictionId}
      and not exists (select 1 from post x where x.jurisdiction_id = o.jurisdiction_id and x.official_id = o.official_id)
    group by o.jurisdiction_id, o.official_id, o.pinyin order by o.pinyin collate "C"`.execute(tx.db);
  return rows;
};
