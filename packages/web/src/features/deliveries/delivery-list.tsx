import { type ChannelKind, channelKinds, type DeliveryState, deliveryMachine, stateName } from '@luoshi/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { EmptyState } from '../../components/empty-state.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { SearchBox } from '../../components/search-box.js';
import { allItems } from '../../lib/all-items.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { wordParam } from '../../lib/search-params.js';
import { type Deliveries, type DeliveryFilter, deliveriesQuery } from './deliveries-query.js';
import { DeliveryTable } from './delivery-table.js';
import { deliveryWords } from './delivery-words.js';
import { JobList } from './job-list.js';

const route = getRouteApi('/signed-in/deliveries');
const states = Object.keys(deliveryMachine.states) as readonly DeliveryState[];
const kinds = Object.keys(channelKinds) as readonly ChannelKind[];
const channels = [...kinds, 'in-app'] as const;

/** Deliveries with their filters: state, channel, day, receiver. */
export const DeliveryList = () => {
  const words = useWords(deliveryWords);
  const search = route.useSearch();
  const filter: DeliveryFilter = {
    state: wordParam(search.state, states),
    channel: wordParam(search.channel, channels),
    day: search.day,
    q: search.q,
  };
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(deliveriesQuery(filter));
  const rows = allItems(data);
  const first = data?.pages[0];
  return (
    <>
      <Filters filter={filter} counts={first?.counts ?? []} />
      {rows === null ? (
        error === null ? (
          <LoadingLines lines={8} />
        ) : (
          <LoadFailed error={error} retry={refetch} />
        )
      ) : rows.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      ) : (
        <DeliveryTable rows={rows} />
      )}
      {hasNextPage ? (
        <Button className="no-print" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
      {first === undefined ? null : <JobList jobs={first.jobs} />}
    </>
  );
};

const Filters = ({ filter, counts }: { readonly filter: DeliveryFilter; readonly counts: Deliveries['counts'] }) => {
  const words = useWords(deliveryWords);
  const { lang } = useLang();
  const navigate = useNavigate();
  const choose = (more: Partial<DeliveryFilter>) => {
    const next = Object.entries({ ...filter, ...more }).filter(([, value]) => value !== undefined && value !== '');
    void navigate({ to: '/deliveries', search: Object.fromEntries(next), replace: true, resetScroll: false });
  };
  const countOf = (state: DeliveryState) => counts.find((one) => one.state === state)?.count ?? 0;
  return (
    <div className="delivery-filters no-print">
      <fieldset className="tab-buttons">
        <legend className="only-read-aloud">{words.states}</legend>
        <button type="button" aria-pressed={filter.state === undefined} onClick={() => choose({ state: undefined })}>
          {words.all} <small>{counts.reduce((sum, { count }) => sum + count, 0)}</small>
        </button>
        {states.map((state) => (
          <button key={state} type="button" aria-pressed={filter.state === state} onClick={() => choose({ state })}>
            {stateName(deliveryMachine, state, lang)} <small>{countOf(state)}</small>
          </button>
        ))}
      </fieldset>
      <select
        className="text-field"
        aria-label={words.channel}
        value={filter.channel ?? ''}
        onChange={({ target }) => choose({ channel: wordParam(target.value, channels) })}
      >
        <option value="">{words.anyChannel}</option>
        {channels.map((one) => (
          <option key={one} value={one}>
            {one === 'in-app' ? words.inApp : channelKinds[one][lang]}
          </option>
        ))}
      </select>
      <input
        className="text-field"
        type="date"
        aria-label={words.day}
        value={filter.day ?? ''}
        onChange={({ target }) => choose({ day: target.value === '' ? undefined : target.value })}
      />
      <SearchBox label={words.search} value={filter.q ?? ''} onSearch={(q) => choose({ q: q === '' ? undefined : q })} />
    </div>
  );
};
