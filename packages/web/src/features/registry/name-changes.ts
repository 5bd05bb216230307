import type { Answer } from '@luoshi/client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import type { NameDecision } from '../../components/name-decision/name-decision.js';
import { answer, api } from '../../lib/api.js';

export type UnknownName = Answer<'listUnknownNames'>['items'][number];

const limit = 50;

/** Names in the plans that no registry knows, those of most tasks first. */
export const unknownNamesQuery = infiniteQueryOptions({
  queryKey: ['unknown-names'],
  queryFn: ({ pageParam, signal }) =>
    answer(api.GET('/api/unknown-names', { params: { query: { limit, ...(pageParam === '' ? {} : { cursor: pageParam }) } }, signal })),
  initialPageParam: '',
  getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
});

/** What takes a decision back. */
export type Undo =
  | { readonly kind: 'unit'; readonly name: string; readonly unitId: string }
  | { readonly kind: 'alias'; readonly name: string; readonly unitId: string; readonly unitName: string };

/** Registers what a name stands for; answers with what takes that back. */
export const decideName = async (name: string, decision: NameDecision): Promise<Undo> => {
  if (decision.decision === 'unit') {
    const { unitId } = await answer(api.POST('/api/units', { body: { name, kind: decision.kind } }));
    return { kind: 'unit', name, unitId };
  }
  const unitId = decision.unit?.id ?? '';
  await answer(api.POST('/api/units/{unitId}/aliases', { params: { path: { unitId } }, body: { alias: name } }));
  return { kind: 'alias', name, unitId, unitName: decision.unit?.name ?? '' };
};

/** Takes a decision back: the name is unknown again. */
export const takeBack = async ({ kind, unitId, name }: Undo): Promise<void> => {
  if (kind === 'unit') await answer(api.DELETE('/api/units/{unitId}', { params: { path: { unitId } } }));
  else await removeAlias(unitId, name);
};

/** Removes another name of a unit. */
export const removeAlias = (unitId: string, alias: string) =>
  answer(api.DELETE('/api/units/{unitId}/aliases/{alias}', { params: { path: { unitId, alias } } }));
