import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import { withinReach } from '../ledger/within-reach.js';

/** A collective body with its members where these are known, and the number of tasks in force that name it. */
export type CollectiveRow = {
  readonly collectiveId: string;
  readonly name: string;
  readonly membership: 'known' | 'to-confirm';
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly tasks: number;
  readonly source: string;
};

/** A page of collective bodies in the order of their ids. */
export const listCollectives = async (
  tx: Tx,
  { limit, after }: { readonly limit: number; readonly after: string | null },
): Promise<readonly CollectiveRow[]> => {
  const { rows } = await sql<CollectiveRow>`
    select c.collective_id as "collectiveId", c.name, c.membership, c.source,
      (select coalesce(jsonb_agg(jsonb_build_object('id', u.unit_id, 'name', u.name) order by u.division, u.pinyin collate "C"), '[]')
        from collective_member m
        join unit u on u.jurisdiction_id = m.jurisdiction_id and u.unit_id = m.unit_id
        where m.jurisdiction_id = c.jurisdiction_id and m.collective_id = c.collective_id) as members,
      (select count(distinct a.task_id)::integer from assignment a
        join ledger_row r on r.jurisdiction_id = a.jurisdiction_id and r.task_id = a.task_id
        where a.jurisdiction_id = c.jurisdiction_id and a.collective_id = c.collective_id and ${withinReach(tx, sql`r.task_id`)}) as tasks
    from collective c
    where c.jurisdiction_id = ${tx.scope.jurisdictionId} and (${after}::text is null or c.collective_id collate "C" > ${after}::text)
    order by c.collective_id collate "C" limit ${limit}`.execute(tx.db);
  return rows;
};
