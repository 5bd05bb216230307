import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import { reachesGovernments } from '../ledger/reaches-governments.js';
import { withinReach } from '../ledger/within-reach.js';
import { type StatusFilter, statusConditions } from './task-status.js';

/** How many names stand in a list of owners: none at all, or more than one. */
export type OwnerCount = 'none' | 'several';

/** What narrows the ledger; fields combine with “and”, values within one with “or”. Null or absent: not narrowed by it. */
export type LedgerFilter = StatusFilter & {
  readonly planId: string | null;
  /** Words in search form that must all occur; one of digits alone may also be the task's number. */
  readonly words: readonly string[];
  readonly chapters: readonly number[] | null;
  readonly sections: readonly number[] | null;
  readonly officials: readonly string[] | null;
  readonly units: readonly string[] | null;
  /** With `units`: in which role. */
  readonly role: 'lead' | 'co' | null;
  readonly cities: readonly string[] | null;
  readonly quantified: boolean | null;
  readonly open: boolean | null;
  readonly unconfirmed: boolean | null;
  /** How many lead officials, how many lead units. */
  readonly leaders: OwnerCount | null;
  readonly leadUnits: OwnerCount | null;
  /** Whether it reaches every government of the next level through a body (各市人民政府). */
  readonly fanOut: boolean | null;
  /** With `officials` or `units`: whether one of them is named first in its list of leads. */
  readonly first: boolean | null;
  /** With `cities`: whether one of them is named singly; otherwise a body reaches it. */
  readonly named: boolean | null;
};

type Condition = RawBuilder<unknown>;

/** Rows that the caller may see at all: of the plan, within the reach. `r` is the ledger row. */
export const visibleRows = (tx: Tx, planId: string | null): Condition =>
  allOf([
    sql`r.jurisdiction_id = ${tx.scope.jurisdictionId}`,
    planId === null ? null : sql`r.plan_id = ${planId}::uuid`,
    withinReach(tx, sql`r.task_id`),
  ]);

/** Whether a row matches the filter, its plan aside. */
export const matchesFilter = (tx: Tx, filter: LedgerFilter): Condition =>
  allOf([
    ...filter.words.map(containing),
    given(filter.chapters, (ords) => sql`r.chapter_ord = any(${ords}::integer[])`),
    given(filter.sections, (ords) => sql`r.section_ord = any(${ords}::integer[])`),
    given(filter.officials, (officials) => ledBy(officials, filter.first)),
    given(filter.units, (units) => answeredBy(tx, units, [inRole(filter.role), asFirst(filter.first)])),
    given(filter.cities, (cities) => answeredBy(tx, cities, [singly(filter.named)])),
    given(filter.quantified, (yes) => sql`(r.target_count > 0) = ${yes}::boolean`),
    given(filter.open, (yes) => sql`r.is_open = ${yes}::boolean`),
    given(filter.unconfirmed, (yes) => sql`(r.unconfirmed_count > 0) = ${yes}::boolean`),
    given(filter.leaders, (count) => numbering('leaders', count)),
    given(filter.leadUnits, (count) => numbering('leadUnits', count)),
    given(filter.fanOut, (yes) => sql`${reachesGovernments} = ${yes}::boolean`),
    ...statusConditions(tx, filter, [...(filter.units ?? []), ...(filter.cities ?? [])]),
  ]);

const given = <T>(value: T | null, condition: (value: T) => Condition): Condition | null => (value === null ? null : condition(value));

const allOf = (conditions: readonly (Condition | null)[]): Condition => {
  const asked = conditions.filter((one) => one !== null);
  return asked.length === 0 ? sql`true` : sql.join(asked, sql` and `);
};

const containing = (word: string): Condition => {
  const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
  const inText = sql`r.search_text like ${pattern}`;
  return /^\d{1,9}$/.test(word) ? sql`(r.no = ${Number(word)}::integer or ${inText})` : inText;
};

const ledBy = (officials: readonly string[], first: boolean | null): Condition => {
  const named = officials.map((officialId) => sql`r.owners @> ${JSON.stringify({ leaders: [{ officialId }] })}::text::jsonb`);
  return allOf([
    sql`(${sql.join(named, sql` or `)})`,
    given(first, (yes) => sql`(r.owners #>> '{leaders,0,officialId}' = any(${[...officials]}::text[])) = ${yes}::boolean`),
  ]);
};

const numbering = (list: 'leaders' | 'leadUnits', count: OwnerCount): Condition => {
  const size = sql`jsonb_array_length(r.owners -> ${sql.lit(list)})`;
  return count === 'none' ? sql`${size} = 0` : sql`${size} > 1`;
};

// `d` is the responsibility through which a unit answers.
const inRole = (role: LedgerFilter['role']) => given(role, (one) => sql`d.role = ${one}`);
const asFirst = (first: boolean | null) => given(first, (yes) => sql`(d.role = 'lead' and d.ord = 0) = ${yes}::boolean`);
const singly = (named: boolean | null) => given(named, (yes) => sql`(d.via_collective is null) = ${yes}::boolean`);

const answeredBy = (tx: Tx, units: readonly string[], how: readonly (Condition | null)[]): Condition =>
  sql`exists (select 1 from responsibility d where d.jurisdiction_id = ${tx.scope.jurisdictionId} and d.task_id = r.task_id
    and d.unit_id = any(${[...units]}::text[]) and ${allOf(how)})`;
