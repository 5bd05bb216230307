import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import { reachesGovernments } from '../ledger/reaches-governments.js';
import { withinReach } from '../ledger/within-reach.js';

/** Counts of tasks of one row of the overview. */
export type TaskCounts = { readonly tasks: number; readonly unquantified: number; readonly open: number; readonly unconfirmed: number };

/** Counts over a whole plan. */
export type OverviewTotals = TaskCounts & {
  readonly targets: number;
  readonly withoutLeader: number;
  readonly withoutLeadUnit: number;
  readonly severalLeaders: number;
  readonly severalLeadUnits: number;
  /** Tasks that reach every government of the next level through a collective body (各市人民政府). */
  readonly fanOut: number;
};

/** Counts of one chapter. */
export type ChapterCounts = TaskCounts & { readonly ord: number; readonly no: string | null; readonly title: string };
/** `first`: tasks in which the official or unit is named first. */
export type NamedCounts = TaskCounts & { readonly id: string; readonly name: string; readonly first: number };
/** `named`: tasks that name the government singly; the others reach it through a collective body. */
export type CityCounts = TaskCounts & { readonly id: string; readonly name: string; readonly division: string; readonly named: number };

const counts = sql`count(r.task_id)::integer as tasks, count(*) filter (where r.target_count = 0)::integer as unquantified,
  count(*) filter (where r.is_open)::integer as open, count(*) filter (where r.unconfirmed_count > 0)::integer as unconfirmed`;

const rowsOf = (tx: Tx, planId: string): RawBuilder<unknown> =>
  sql`r.jurisdiction_id = ${tx.scope.jurisdictionId} and r.plan_id = ${planId} and ${withinReach(tx, sql`r.task_id`)}`;

/** Counts over all tasks of a plan within the reach. */
export const readTotals = async (tx: Tx, planId: string): Promise<OverviewTotals> => {
  const size = (list: string) => sql`jsonb_array_length(r.owners -> ${sql.lit(list)})`;
  const { rows } = await sql<OverviewTotals>`
    select ${counts}, coalesce(sum(r.target_count), 0)::integer as targets,
      count(*) filter (where ${size('leaders')} = 0)::integer as "withoutLeader",
      count(*) filter (where ${size('leadUnits')} = 0)::integer as "withoutLeadUnit",
      count(*) filter (where ${size('leaders')} > 1)::integer as "severalLeaders",
      count(*) filter (where ${size('leadUnits')} > 1)::integer as "severalLeadUnits",
      count(*) filter (where ${reachesGovernments})::integer as "fanOut"
    from ledger_row r where ${rowsOf(tx, planId)}`.execute(tx.db);
  const [totals] = rows;
  if (totals === undefined) throw new Error('an aggregate gave no row');
  return totals;
};

/** Counts by chapter, in printed order. */
export const countByChapter = async (tx: Tx, planId: string): Promise<readonly ChapterCounts[]> => {
  const { rows } = await sql<ChapterCounts>`
    select h.ord, h.no, h.title, ${counts} from ledger_row r
    join plan_heading h on h.jurisdiction_id = r.jurisdiction_id and h.plan_id = r.plan_id and h.ord = r.chapter_ord
    where ${rowsOf(tx, planId)} group by h.ord, h.no, h.title order by h.ord`.execute(tx.db);
  return rows;
};

// Counted before names are joined: row-level security makes the planner expect one row, and it would look through all tasks for each name.
const counted = (
  tx: Tx,
  planId: string,
  by: RawBuilder<unknown>,
  extra: RawBuilder<unknown>,
  join: RawBuilder<unknown>,
): RawBuilder<unknown> =>
  sql`with counted as materialized (select ${by} as id, ${extra}, ${counts} from ledger_row r ${join} where ${rowsOf(tx, planId)} group by 1)`;

const responsibilities = sql`join responsibility d on d.jurisdiction_id = r.jurisdiction_id and d.task_id = r.task_id`;
const leaders = sql`cross join lateral jsonb_array_elements(r.owners -> 'leaders') with ordinality as a (owner, place)`;

/** Counts by lead official, those with most tasks first. */
export const countByOfficial = async (tx: Tx, planId: string): Promise<readonly NamedCounts[]> => {
  const first = sql`count(*) filter (where a.place = 1)::integer as first`;
  const { rows } = await sql<NamedCounts>`
    ${counted(tx, planId, sql`a.owner ->> 'officialId'`, first, leaders)}
    select c.id, o.name, c.first, c.tasks, c.unquantified, c.open, c.unconfirmed from counted c
    join official o on o.jurisdiction_id = ${tx.scope.jurisdictionId} and o.official_id = c.id
    order by c.tasks desc, o.pinyin collate "C", c.id`.execute(tx.db);
  return rows;
};

/** Counts by lead unit, those with most tasks first. */
export const countByLeadUnit = async (tx: Tx, planId: string): Promise<readonly NamedCounts[]> => {
  const first = sql`count(*) filter (where d.ord = 0)::integer as first`;
  const { rows } = await sql<NamedCounts>`
    ${counted(tx, planId, sql`d.unit_id`, first, sql`${responsibilities} and d.role = 'lead'`)}
    select c.id, u.name, c.first, c.tasks, c.unquantified, c.open, c.unconfirmed from counted c
    join unit u on u.jurisdiction_id = ${tx.scope.jurisdictionId} and u.unit_id = c.id
    order by c.tasks desc, u.pinyin collate "C", c.id`.execute(tx.db);
  return rows;
};

/** Counts by government, in the order of the division codes; one that no task reaches stands there with zeros. */
export const countByGovernment = async (tx: Tx, planId: string): Promise<readonly CityCounts[]> => {
  const named = sql`count(*) filter (where d.via_collective is null)::integer as named`;
  const { rows } = await sql<CityCounts>`
    ${counted(tx, planId, sql`d.unit_id`, named, responsibilities)}
    select u.unit_id as id, u.name, u.division, coalesce(c.named, 0) as named, coalesce(c.tasks, 0) as tasks,
      coalesce(c.unquantified, 0) as unquantified, coalesce(c.open, 0) as open, coalesce(c.unconfirmed, 0) as unconfirmed
    from unit u left join counted c on c.id = u.unit_id
    where u.jurisdiction_id = ${tx.scope.jurisdictionId} and u.kind = 'government' and u.division is not null
    order by u.division`.execute(tx.db);
  return rows;
};
