import type { Answer } from '@luoshi/client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';

export type AuditEntry = Answer<'listAudit'>['items'][number];
export type ChainReport = Answer<'verifyAudit'>;

/** What the log is narrowed by, as the address says it. */
export type AuditSearch = {
  readonly thingKind?: string | undefined;
  readonly thingId?: string | undefined;
  readonly action?: string | undefined;
  readonly actor?: string | undefined;
  /** One entry by its number. */
  readonly seq?: string | undefined;
};

const given = ({ seq: _, ...search }: AuditSearch): Record<string, string> =>
  Object.fromEntries(Object.entries(search).filter((field): field is [string, string] => field[1] !== undefined));

/** The log, the newest first. */
export const auditQuery = (search: AuditSearch) =>
  infiniteQueryOptions({
    queryKey: ['audit', search],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/audit', {
          params: {
            query: {
              ...given(search),
              ...(search.seq === undefined ? {} : { seq: Number(search.seq) }),
              limit: 50,
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** Checks the whole chain. */
export const verifyChain = (): Promise<ChainReport> => answer(api.POST('/api/audit/verify'));
