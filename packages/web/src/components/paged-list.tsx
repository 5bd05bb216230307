import { Button } from 'antd';
import type { ReactNode } from 'react';
import { EmptyState } from './empty-state.js';
import { LoadFailed } from './load-failed.js';
import { LoadingLines } from './loading-lines.js';

/** What a list asks page by page, as `useInfiniteQuery` gives it. */
type Paged = {
  readonly error: Error | null;
  readonly refetch: () => unknown;
  readonly hasNextPage: boolean;
  readonly fetchNextPage: () => unknown;
  readonly isFetchingNextPage: boolean;
};

type PagedListProps<T> = {
  readonly query: Paged;
  /** Null until the first page is there. */
  readonly rows: readonly T[] | null;
  readonly none: string;
  readonly noneHint: string | null;
  readonly more: string;
  readonly children: (rows: readonly T[]) => ReactNode;
};

/** A list in all its states: loading, failed, empty, and there with more to ask for. */
export const PagedList = <T,>({ query, rows, none, noneHint, more, children }: PagedListProps<T>) => {
  const { error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = query;
  if (rows === null) return error === null ? <LoadingLines lines={8} /> : <LoadFailed error={error} retry={refetch} />;
  if (rows.length === 0) return <EmptyState title={none}>{noneHint}</EmptyState>;
  return (
    <>
      {children(rows)}
      {hasNextPage ? (
        <Button className="no-print" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {more}
        </Button>
      ) : null}
    </>
  );
};
