import type { Answer } from '@luoshi/client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { type LedgerRow, ledgerQuery } from './ledger-query.js';
import type { LedgerSearch } from './ledger-search.js';

/** The rows read so far and the way to more. */
export const useLedger = (plan: string | undefined, search: LedgerSearch) => {
  const query = useInfiniteQuery(ledgerQuery(plan, search));
  const { data, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query;
  const read = useMemo(() => joined(data), [data]);
  const mayAsk = hasNextPage && !isFetchingNextPage && !isFetchNextPageError;
  const more = useCallback(() => {
    if (mayAsk) void fetchNextPage();
  }, [mayAsk, fetchNextPage]);
  return { query, ...read, more, isComplete: !hasNextPage };
};

type Read = { readonly rows: readonly LedgerRow[]; readonly total: number; readonly outOf: number };

// Every page tells the counts; the last one read is the freshest.
const joined = (data: { readonly pages: readonly Answer<'listTasks'>[] } | undefined): Read => {
  const pages = data?.pages ?? [];
  const { total, outOf } = pages.at(-1) ?? { total: 0, outOf: 0 };
  return { rows: pages.flatMap(({ items }) => items), total, outOf };
};
