import type { CalendarDate, Target } from '@luoshi/domain';
import { sql } from 'kysely';
import type { LedgerOwners } from '../../schema.js';
import type { Tx } from '../../store.js';
import { type LedgerFilter, matchesFilter, visibleRows } from './ledger-filter.js';
import { behind, inOrder, type LedgerOrder, type LedgerPosition, sortKey } from './ledger-order.js';
import { statusOfRow, type TaskStatus } from './task-status.js';

/** One task as the ledger shows it. */
export type LedgerEntry = {
  readonly taskId: string;
  readonly planId: string;
  readonly ord: number;
  readonly no: number | null;
  readonly chapterOrd: number | null;
  readonly chapter: string | null;
  readonly sectionOrd: number | null;
  readonly section: string | null;
  readonly printed: string;
  readonly corrected: string;
  readonly owners: LedgerOwners;
  readonly open: boolean;
  readonly deadline: CalendarDate | null;
  readonly targets: readonly Target[];
  readonly unconfirmed: number;
  readonly status: TaskStatus | null;
};

/** A page of the ledger with its position, and how many rows match and are visible at all. */
export type LedgerPage = {
  readonly entries: readonly LedgerEntry[];
  /** Position of the last entry where more follow. */
  readonly next: LedgerPosition | null;
};

/** The ledger's columns of row `r`, named as in `LedgerEntry`. */
export const entryColumns = sql`r.task_id as "taskId", r.plan_id as "planId", r.ord, r.no, r.chapter_ord as "chapterOrd", r.chapter,
  r.section_ord as "sectionOrd", r.section, r.text as printed, r.corrected_text as corrected, r.owners, r.is_open as open,
  r.deadline_date as deadline, r.targets, r.unconfirmed_count as unconfirmed, ${statusOfRow} as status`;

/** A page of the ledger, from `ledger_row` alone. */
export const listLedger = async (
  tx: Tx,
  filter: LedgerFilter,
  page: { readonly order: LedgerOrder; readonly after: LedgerPosition | null; readonly limit: number },
): Promise<LedgerPage> => {
  const { order, after, limit } = page;
  const { rows } = await sql<LedgerEntry & { readonly key: string }>`
    select ${entryColumns}, ${sortKey(order)} as key from ledger_row r
    where ${visibleRows(tx, filter.planId)} and ${matchesFilter(tx, filter)} and ${after === null ? sql`true` : behind(order, after)}
    order by ${inOrder(order)} limit ${limit + 1}`.execute(tx.db);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    entries: shown.map(({ key: _, ...entry }) => entry),
    next: last === undefined ? null : { key: last.key, planId: last.planId, ord: last.ord },
  };
};

/** Tasks that match the filter, and tasks of the plan that are visible at all. */
export const countLedger = async (tx: Tx, filter: LedgerFilter): Promise<{ readonly total: number; readonly outOf: number }> => {
  const { rows } = await sql<{ total: number; outOf: number }>`
    select count(*) filter (where ${matchesFilter(tx, filter)})::integer as total, count(*)::integer as "outOf"
    from ledger_row r where ${visibleRows(tx, filter.planId)}`.execute(tx.db);
  return rows[0] ?? { total: 0, outOf: 0 };
};
