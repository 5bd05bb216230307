import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Crumb } from './breadcrumb.js';
import { LoadFailed } from './load-failed.js';
import { LoadingLines } from './loading-lines.js';
import { Page } from './page.js';

type ThingPageProps<T> = {
  readonly query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  /** The title until the thing is there. */
  readonly title: string;
  readonly titleOf: (thing: T) => string;
  readonly leadOf?: (thing: T) => ReactNode;
  readonly crumbs: readonly Crumb[];
  readonly children: (thing: T) => ReactNode;
};

/** The page of one thing in all its states: loading, failed, and there. */
export const ThingPage = <T,>({ query: { data, error, refetch }, title, titleOf, leadOf, crumbs, children }: ThingPageProps<T>) => (
  <Page title={data === undefined ? title : titleOf(data)} crumbs={crumbs} lead={data === undefined ? undefined : leadOf?.(data)}>
    {data !== undefined ? children(data) : error === null ? <LoadingLines lines={8} /> : <LoadFailed error={error} retry={refetch} />}
  </Page>
);
