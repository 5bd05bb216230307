import type { LinkProps } from '@tanstack/react-router';

/** What narrows the ledger, as its address says it. */
export type Search = Readonly<Record<string, unknown>>;

/** The counts of one chapter, official, unit or city. */
export type CountRow = {
  readonly key: string;
  readonly name: string;
  /** Where the name leads: to the thing's own page. */
  readonly page: LinkProps;
  /** Narrows the ledger to the tasks behind the row. */
  readonly search: Search;
  readonly tasks: number;
  /** The count that only this table has. */
  readonly special: number;
  readonly unquantified: number;
  readonly open: number;
  readonly unconfirmed: number;
};

/** A count of a row. */
export type CountKey = 'tasks' | 'special' | 'unquantified' | 'open' | 'unconfirmed';

/** By what rows are ordered; null: as they came, which is the order of the plan or of the registry. */
export type Sorting = { readonly by: CountKey | 'name'; readonly falls: boolean } | null;

/** The next order when a title is pressed: first the way one expects (names rising, numbers falling), then the other, then none. */
export const nextSorting = (before: Sorting, by: CountKey | 'name'): Sorting => {
  const falls = by !== 'name';
  if (before?.by !== by) return { by, falls };
  return before.falls === falls ? { by, falls: !falls } : null;
};

const byName = new Intl.Collator('zh-u-co-pinyin');

/** Rows in an order; equal ones stay as they were. */
export const sortRows = (rows: readonly CountRow[], sorting: Sorting): readonly CountRow[] => {
  if (sorting === null) return rows;
  const { by, falls } = sorting;
  const rising = (one: CountRow, other: CountRow): number => (by === 'name' ? byName.compare(one.name, other.name) : one[by] - other[by]);
  return [...rows].sort((one, other) => (falls ? -1 : 1) * rising(one, other));
};
