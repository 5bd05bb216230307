import type { Holding, PostKind } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';

/** Who holds or stands in, with the account and whether it may sign in. */
export type HoldingRow = Holding & { readonly username: string | null; readonly isActive: boolean };

/** A post with everyone who held it, the latest first. */
export type PostRow = {
  readonly postId: string;
  readonly kind: PostKind;
  readonly title: string;
  readonly unitId: string | null;
  readonly unitName: string | null;
  /** The lead official by whose name plans call it. */
  readonly official: string | null;
  readonly holdings: readonly HoldingRow[];
};

/** Which posts: of a unit, of lead officials, of some kinds. `q` occurs in the title, the unit's name or a holder's. */
export type PostChoice = { readonly unitId: string | null; readonly kinds: readonly PostKind[] | null; readonly q: string | null };

/** A page of posts: lead officials’ first, then by unit. */
export const listPosts = async (
  tx: Tx,
  { unitId, kinds, q }: PostChoice,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly PostRow[]> => {
  const words = q === null ? null : `%${q.replace(/[\\%_]/g, '\\$&')}%`;
  return select(
    tx,
    sql`(${unitId}::text is null or p.unit_id = ${unitId}::text)
      and (${kinds === null}::boolean or p.kind = any(${[...(kinds ?? [])]}::text[]))
      and (${words}::text is null or p.title ilike ${words} or u.name ilike ${words} or exists (select 1 from post_holding h
        where h.jurisdiction_id = p.jurisdiction_id and h.post_id = p.post_id and h.person ilike ${words}))
    order by p.unit_id is not null, f.pinyin collate "C", u.pinyin collate "C", ${kindOrder}, p.title, p.post_id limit ${limit} offset ${offset}`,
  );
};

/** One post, or null. */
export const readPost = async (tx: Tx, postId: string): Promise<PostRow | null> =>
  (await select(tx, sql`p.post_id = ${postId}::uuid`))[0] ?? null;

/** The posts of lead officials by the names in plans. */
export const readOfficialPosts = (tx: Tx, officialIds: readonly string[]): Promise<readonly PostRow[]> =>
  select(tx, sql`p.official_id = any(${[...officialIds]}::text[])`);

const kindOrder = sql`array_position(array['lead-official', 'unit-head', 'unit-approver', 'unit-liaison', 'office'], p.kind)`;

const select = async (tx: Tx, where: RawBuilder<unknown>): Promise<readonly PostRow[]> => {
  const { rows } = await sql<PostRow>`
    select p.post_id as "postId", p.kind, p.title, p.unit_id as "unitId", u.name as "unitName", p.official_id as official,
      coalesce((select jsonb_agg(jsonb_build_object('holdingId', h.holding_id, 'kind', h.kind, 'person', h.person,
          'userId', h.user_id, 'username', a.username, 'isActive', coalesce(a.state = 'active', false), 'from', h.from_date, 'to', h.to_date)
          order by h.from_date desc, h.holding_id desc)
        from post_holding h left join account a on a.jurisdiction_id = h.jurisdiction_id and a.user_id = h.user_id
        where h.jurisdiction_id = p.jurisdiction_id and h.post_id = p.post_id), '[]') as holdings
    from post p
    left join unit u on u.jurisdiction_id = p.jurisdiction_id and u.unit_id = p.unit_id
    left join official f on f.jurisdiction_id = p.jurisdiction_id and f.official_id = p.official_id
    where p.jurisdiction_id = ${tx.scope.jurisdictionId} and ${where}`.execute(tx.db);
  return rows;
};
