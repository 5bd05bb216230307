import type { Answer } from '@luoshi/client';
import type { UnitKind } from '@luoshi/domain';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';

export type UnitRow = Answer<'listUnits'>['items'][number];
export type UnitDetail = Answer<'readUnit'>;

const limit = 100;

/** Units by kind and words, page by page. */
export const unitsQuery = (search: { readonly kind: UnitKind | undefined; readonly q: string | undefined }) =>
  infiniteQueryOptions({
    queryKey: ['units', 'list', search],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/units', {
          params: {
            query: {
              limit,
              ...(search.kind === undefined ? {} : { kind: search.kind }),
              ...(search.q === undefined ? {} : { q: search.q }),
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** One unit. */
export const unitQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['units', unitId],
    queryFn: ({ signal }) => answer(api.GET('/api/units/{unitId}', { params: { path: { unitId } }, signal })),
  });

/** Bodies that stand for several units. */
export const collectivesQuery = queryOptions({
  queryKey: ['collectives'],
  queryFn: ({ signal }) => answer(api.GET('/api/collectives', { params: { query: { limit: 200 } }, signal })),
});

/** Lead officials. */
export const officialsQuery = queryOptions({
  queryKey: ['officials'],
  queryFn: ({ signal }) => answer(api.GET('/api/officials', { params: { query: { limit: 200 } }, signal })),
});

/** One lead official. */
export const officialQuery = (officialId: string) =>
  queryOptions({
    queryKey: ['officials', officialId],
    queryFn: ({ signal }) => answer(api.GET('/api/officials/{officialId}', { params: { path: { officialId } }, signal })),
  });

/** Tasks of one unit or official, in printed order. */
export const tasksOfQuery = (filter: Readonly<Record<string, unknown>>) =>
  infiniteQueryOptions({
    queryKey: ['tasks', 'of', filter],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/tasks', { params: { query: { ...filter, limit: 50, ...(pageParam === '' ? {} : { cursor: pageParam }) } }, signal }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
