import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import { withinReach } from '../ledger/within-reach.js';

/** Counts of tasks of one row of the overview. */
export type TaskCounts = { readonly tasks: number; readonly unquantified: number; readonly open: number; readonly unconfirmed: number };

export type OverviewTotals = TaskCounts & {
  readonly targets: number;
  readonly withoutLeader: number;
  readonly withoutLeadUnit: number;
  readonly severalLeaders: number;
  readonly severalLeadUnits: number;
  /** Tasks that reach every government of the next level through a collective body (各市人民政府). */
  readonly fanOut: number;
};

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
      count(*) filter (where exists (
        select 1 from assignment a
        join collective_member m on m.jurisdiction_id = a.jurisdiction_id and m.collective_id = a.collective_id
        join unit u on u.jurisdiction_id = m.jurisdiction_id and u.unit_id = m.unit_id and u.kind = 'government'
        where a.jurisdiction_id = r.jurisdiction_id and a.task_id = r.task_id))::integer as "fanOut"
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

/** Counts by lead official, those with most tasks first. */
export const countByOfficial = async (tx: Tx, planId: string): Promise<readonly NamedCounts[]> => {
  const { rows } = await sql<NamedCounts>`
    select o.official_id as id, o.name, count(*) filter (where a.ord = 0)::integer as first, ${counts} from ledger_row r
    join assignment a on a.jurisdiction_id = r.jurisdiction_id and a.task_id = r.task_id and a.role = 'leader'
    join official o on o.jurisdiction_id = a.jurisdiction_id and o.official_id = a.official_id
    where ${rowsOf(tx, planId)} group by o.official_id, o.name, o.pinyin
    order by tasks desc, o.pinyin collate "C", o.official_id`.execute(tx.db);
  return rows;
};

/** Counts by lead unit, those with most tasks first. */
export const countByLeadUnit = async (tx: Tx, planId: string): Promise<readonly NamedCounts[]> => {
  const { rows } = await sql<NamedCounts>`
    select u.unit_id as id, u.name, count(*) filter (where d.ord = 0)::integer as first, ${counts} from ledger_row r
    join responsibility d on d.jurisdiction_id = r.jurisdiction_id and d.task_id = r.task_id and d.role = 'lead'
    join unit u on u.jurisdiction_id = d.jurisdiction_id and u.unit_id = d.unit_id
    where ${rowsOf(tx, planId)} group by u.unit_id, u.name, u.pinyin
    order by tasks desc, u.pinyin collate "C", u.unit_id`.execute(tx.db);
  return rows;
};

/** Counts by government, in the order of the division codes; one that no task reaches stands there with zeros. */
export const countByGovernment = async (tx: Tx, planId: string): Promise<readonly CityCounts[]> => {
  const { rows } = await sql<CityCounts>`
    select u.unit_id as id, u.name, u.division,
      count(*) filter (where r.task_id is not null and d.via_collective is null)::integer as named, ${counts}
    from unit u
    left join responsibility d on d.jurisdiction_id = u.jurisdiction_id and d.unit_id = u.unit_id
    left join ledger_row r on r.jurisdiction_id = d.jurisdiction_id and r.task_id = d.task_id and ${rowsOf(tx, planId)}
    where u.jurisdiction_id = ${tx.scope.jurisdictionId} and u.kind = 'government' and u.division is not null
    group by u.unit_id, u.name, u.division order by u.division`.execute(tx.db);
  return rows;
};
