import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import { withinReach } from '../ledger/within-reach.js';

/** What narrows the ledger; fields combine with “and”, values within one with “or”. Null or absent: not narrowed by it. */
export type LedgerFilter = {
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
    given(filter.officials, ledBy),
    given(filter.units, (units) => answeredBy(tx, units, filter.role)),
    given(filter.cities, (cities) => answeredBy(tx, cities, null)),
    given(filter.quantified, (yes) => sql`(r.target_count > 0) = ${yes}::boolean`),
    given(filter.open, (yes) => sql`r.is_open = ${yes}::boolean`),
    given(filter.unconfirmed, (yes) => sql`(r.unconfirmed_count > 0) = ${yes}::boolean`),
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

const ledBy = (officials: readonly string[]): Condition => {
  const named = officials.map((officialId) => sql`r.owners @> ${JSON.stringify({ leaders: [{ officialId }] })}::text::jsonb`);
  return sql`(${sql.join(named, sql` or `)})`;
};

const answeredBy = (tx: Tx, units: readonly string[], role: LedgerFilter['role']): Condition =>
  sql`exists (select 1 from responsibility d where d.jurisdiction_id = ${tx.scope.jurisdictionId} and d.task_id = r.task_id
    and d.unit_id = any(${[...units]}::text[]) and (${role}::text is null or d.role = ${role}))`;
