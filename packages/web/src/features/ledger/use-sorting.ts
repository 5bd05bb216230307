import type { Sorting } from '../../components/data-table/data-table-types.js';
import { type LedgerSearch, sortKeys } from './ledger-search.js';

/** A title pressed once sorts by it, twice turns the order, three times gives the printed order back. */
export const useSorting = (search: LedgerSearch, goTo: (search: LedgerSearch) => void): Sorting => ({
  by: search.sort ?? 'no',
  order: search.order ?? 'asc',
  change: (by) => goTo(sortedBy(search, by)),
});

/** The address after a press on a column's title. */
export const sortedBy = ({ sort = 'no', order = 'asc', ...rest }: LedgerSearch, by: string): LedgerSearch => {
  const key = sortKeys.find((one) => one === by);
  if (key === undefined) return rest;
  if (key !== sort) return key === 'no' ? rest : { ...rest, sort: key };
  if (order === 'asc') return { ...rest, sort: key, order: 'desc' };
  return rest;
};
