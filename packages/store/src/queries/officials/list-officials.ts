import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import { withinReach } from '../ledger/within-reach.js';

/** A lead official with the tasks in force that name them, and those that name them first, within the reach. */
export type OfficialRow = { readonly officialId: string; readonly name: string; readonly tasks: number; readonly first: number };

/** Position of an official in the list. */
export type OfficialPosition = { readonly pinyin: string; readonly officialId: string };

/** A page of officials in the order of their pinyin. */
export const listOfficials = async (
  tx: Tx,
  { limit, after }: { readonly limit: number; readonly after: OfficialPosition | null },
): Promise<{ readonly officials: readonly OfficialRow[]; readonly next: OfficialPosition | null }> => {
  const where =
    after === null
      ? sql`true`
      : sql`(o.pinyin collate "C", o.official_id collate "C") > (${after.pinyin}::text, ${after.officialId}::text)`;
  const rows = await selectOfficials(tx, where, limit + 1);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    officials: shown.map(({ pinyin: _, ...row }) => row),
    next: last === undefined ? null : { pinyin: last.pinyin, officialId: last.officialId },
  };
};

/** One official, or null. */
export const readOfficial = async (tx: Tx, officialId: string): Promise<OfficialRow | null> => {
  const [found] = await selectOfficials(tx, sql`o.official_id = ${officialId}`, 1);
  if (found === undefined) return null;
  const { pinyin: _, ...row } = found;
  return row;
};

const selectOfficials = async (
  tx: Tx,
  where: RawBuilder<unknown>,
  limit: number,
): Promise<readonly (OfficialRow & { readonly pinyin: string })[]> => {
  const { rows } = await sql<OfficialRow & { readonly pinyin: string }>`
    select o.official_id as "officialId", o.name, o.pinyin, c.tasks, c.first from official o
    cross join lateral (
      select count(distinct r.task_id)::integer as tasks, count(distinct r.task_id) filter (where a.ord = 0)::integer as first
      from assignment a
      join ledger_row r on r.jurisdiction_id = a.jurisdiction_id and r.task_id = a.task_id
      where a.jurisdiction_id = o.jurisdiction_id and a.official_id = o.official_id and a.role = 'leader'
        and ${withinReach(tx, sql`r.task_id`)}) c
    where o.jurisdiction_id = ${tx.scope.jurisdictionId} and ${where}
    order by o.pinyin collate "C", o.official_id collate "C" limit ${limit}`.execute(tx.db);
  return rows;
};
