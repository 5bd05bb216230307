import type { Answer } from '@luoshi/client';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotice } from '../../components/notice.js';
import { answer, api } from '../../lib/api.js';

export type Deliveries = Answer<'listDeliveries'>;
export type Delivery = Deliveries['items'][number];
export type Channel = Answer<'listNoticeChannels'>['channels'][number];
export type Rules = Answer<'readNoticeRules'>;

/** What the list is narrowed to. */
export type DeliveryFilter = {
  readonly state: Delivery['state'] | undefined;
  readonly channel: Channel['kind'] | 'in-app' | undefined;
  readonly day: string | undefined;
  readonly q: string | undefined;
};

/** What went out and what did not, the newest first; looked at again while something waits. */
export const deliveriesQuery = ({ state, channel, day, q }: DeliveryFilter) =>
  infiniteQueryOptions({
    queryKey: ['deliveries', state, channel, day, q],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/deliveries', {
          params: {
            query: {
              limit: 50,
              ...(state === undefined ? {} : { state }),
              ...(channel === undefined ? {} : { channel }),
              ...(day === undefined ? {} : { day }),
              ...(q === undefined ? {} : { q }),
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    refetchInterval: 10_000,
  });

/** The ways out. */
export const channelsQuery = queryOptions({
  queryKey: ['notice-channels'],
  queryFn: ({ signal }) => answer(api.GET('/api/notice-channels', { signal })),
});

/** How the office reminds. */
export const rulesQuery = queryOptions({
  queryKey: ['notice-rules'],
  queryFn: ({ signal }) => answer(api.GET('/api/notice-rules', { signal })),
});

/** Units to choose from. */
export const unitsQuery = (q: string) =>
  queryOptions({
    queryKey: ['units', 'choices', q],
    queryFn: ({ signal }) => answer(api.GET('/api/units', { params: { query: { limit: 20, ...(q === '' ? {} : { q }) } }, signal })),
  });

/** What is said of a channel; a secret that is null stays as it is. */
export type ChannelWish = {
  readonly name: string;
  readonly isOn: boolean;
  readonly unitId: string | null;
  readonly mail: Channel['mail'];
  readonly password: string | null;
  readonly url: string | null;
  readonly key: string | null;
};

/** Sets up a channel, or changes the one that is named. */
export const saveChannel = ({
  channelId,
  kind,
  wish,
}: {
  readonly channelId: string | null;
  readonly kind: Channel['kind'];
  readonly wish: ChannelWish;
}) =>
  channelId === null
    ? answer(api.POST('/api/notice-channels', { body: { kind, ...wish } }))
    : answer(api.PUT('/api/notice-channels/{channelId}', { params: { path: { channelId } }, body: wish }));

export const removeChannel = (channelId: string) =>
  answer(api.DELETE('/api/notice-channels/{channelId}', { params: { path: { channelId } } }));

export const testChannel = ({ channelId, address }: { readonly channelId: string; readonly address: string | null }) =>
  answer(api.POST('/api/notice-channels/{channelId}/test', { params: { path: { channelId } }, body: { address } }));

export const resend = (deliveryId: string) => answer(api.POST('/api/deliveries/{deliveryId}/resend', { params: { path: { deliveryId } } }));

export const putRules = (body: Rules) => answer(api.PUT('/api/notice-rules', { body }));

/** Does something and says so; everything about deliveries is read anew. */
export const useDeed = <Input, Output>(deed: (input: Input) => Promise<Output>, said: string, onDone?: () => void) => {
  const queryClient = useQueryClient();
  const say = useNotice();
  return useMutation({
    mutationFn: deed,
    onSuccess: async () => {
      for (const key of ['deliveries', 'notice-channels', 'notice-rules']) await queryClient.invalidateQueries({ queryKey: [key] });
      say(said);
      onDone?.();
    },
  });
};
