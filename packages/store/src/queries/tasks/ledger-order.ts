import { type RawBuilder, sql } from 'kysely';
import { gapKey, severityKey } from './task-status.js';

/** Every way to sort the ledger. `no` is the printed order; `severity` and `gap` begin with the worst. */
export type LedgerSort = 'no' | 'leader' | 'lead-unit' | 'chapter' | 'deadline' | 'targets' | 'severity' | 'gap';
/** How the ledger is sorted. */
export type LedgerOrder = { readonly sort: LedgerSort; readonly descending: boolean };

/** The last row of a page in the order asked for: the next page begins behind it, whatever was added before it meanwhile. */
export type LedgerPosition = { readonly key: string; readonly planId: string; readonly ord: number };

// One text each, so that a position is the same for every sort. Tasks that lack the key come last.
const keys: Readonly<Record<LedgerSort, RawBuilder<string>>> = {
  no: sql`''`,
  chapter: sql`to_char(coalesce(r.chapter_ord, 99999), 'FM00000')`,
  leader: sql`coalesce(nullif(r.lead_official_pinyin, ''), '~')`,
  'lead-unit': sql`coalesce(nullif(r.lead_unit_pinyin, ''), '~')`,
  deadline: sql`coalesce(to_char(r.deadline_date, 'YYYY-MM-DD'), '~')`,
  targets: sql`to_char(r.target_count, 'FM00000')`,
  severity: severityKey,
  gap: gapKey,
};

/** The sort key of row `r`, compared byte by byte: a cluster's collation must not decide the order of pages. */
export const sortKey = ({ sort }: LedgerOrder): RawBuilder<string> => sql`(${keys[sort]}) collate "C"`;

/** `order by` of the list; within one key the printed order. */
export const inOrder = (order: LedgerOrder): RawBuilder<unknown> =>
  order.sort === 'no' ? sql`r.plan_id ${way(order)}, r.ord ${way(order)}` : sql`${sortKey(order)} ${way(order)}, r.plan_id, r.ord`;

/** Rows behind a position. */
export const behind = (order: LedgerOrder, { key, planId, ord }: LedgerPosition): RawBuilder<boolean> => {
  const compare = order.descending ? sql`<` : sql`>`;
  if (order.sort === 'no') return sql`(r.plan_id, r.ord) ${compare} (${planId}::uuid, ${ord}::integer)`;
  return sql`(${sortKey(order)} ${compare} ${key} or (${sortKey(order)} = ${key} and (r.plan_id, r.ord) > (${planId}::uuid, ${ord}::integer)))`;
};

const way = ({ descending }: LedgerOrder): RawBuilder<unknown> => (descending ? sql`desc` : sql`asc`);
