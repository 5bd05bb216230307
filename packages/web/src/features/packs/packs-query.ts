import type { Answer } from '@luoshi/client';
import type { TaskClass } from '@luoshi/domain';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.js';

export type Pack = Answer<'listPacks'>['packs'][number];
export type Trial = Answer<'tryPack'>;

/** A pack in one version. */
export type PackKey = { readonly packId: string; readonly version: number };

/** Every pack. */
export const packsQuery = queryOptions({
  queryKey: ['packs'],
  queryFn: ({ signal }) => answer(api.GET('/api/packs', { signal })),
});

/** Which pack judges which class of a plan. */
export const planPacksQuery = (planId: string | undefined) =>
  queryOptions({
    queryKey: ['packs', 'plan', planId],
    queryFn: ({ signal }) => answer(api.GET('/api/plans/{planId}/packs', { params: { path: { planId: planId ?? '' } }, signal })),
    enabled: planId !== undefined,
  });

/** What a pack would have made of past periods. */
export const useTrial = (planId: string, { packId, version }: PackKey) =>
  useMutation({
    mutationFn: (taskClass: TaskClass) =>
      answer(api.POST('/api/plans/{planId}/packs/trial', { params: { path: { planId } }, body: { packId, version, taskClass } })),
  });

/** Judges a class by a pack from a period on; every light and sum may be another afterwards. */
export const useChoosePack = (planId: string, { packId, version }: PackKey) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ taskClass, fromPeriod }: { readonly taskClass: TaskClass; readonly fromPeriod: string }) =>
      answer(api.POST('/api/plans/{planId}/packs', { params: { path: { planId } }, body: { packId, version, taskClass, fromPeriod } })),
    onSuccess: () => queries.invalidateQueries(),
  });
};

/** Makes a draft from a pack. */
export const useMakePack = (done: (pack: Pack) => void) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly from: PackKey; readonly packId: string; readonly name: Pack['name'] }) =>
      answer(api.POST('/api/packs', { body })),
    onSuccess: async (pack) => {
      await queries.invalidateQueries({ queryKey: ['packs'] });
      done(pack);
    },
  });
};

/** Saves a draft. */
export const useChangePack = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ packId, version, name, source, validFrom, parameters, labels, madeUp }: Pack) =>
      answer(
        api.PUT('/api/packs/{packId}/versions/{version}', {
          params: { path: { packId, version } },
          body: {
            name,
            source,
            validFrom,
            labels,
            madeUp,
            parameters: parameters.map((one) => ({ key: one.key, value: one.value, source: one.source })),
          },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['packs'] }),
  });
};
