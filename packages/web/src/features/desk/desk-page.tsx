import { type DutyKind, dutyKinds } from '@luoshi/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { EmptyState } from '../../components/empty-state.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { allItems } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { wordParam } from '../../lib/search-params.js';
import { type Desk, deskQuery } from './desk-query.js';
import { DeskTable } from './desk-table.js';
import { deskWords } from './desk-words.js';
import '../../components/plain-table.css';
import './desk.css';

const route = getRouteApi('/signed-in/desk');
const kinds = Object.keys(dutyKinds) as readonly DutyKind[];

/** 我的待办: what the signed-in person owes, overdue first, each one click from its form. */
export const DeskPage = () => {
  const words = useWords(deskWords);
  const kind = wordParam(route.useSearch().kind, kinds);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(deskQuery(kind));
  const lines = allItems(data);
  const first = data?.pages[0];
  return (
    <Page title={words.title} lead={first === undefined ? undefined : words.lead(first.today)}>
      {first === undefined ? null : <Kinds counts={first.counts} chosen={kind} />}
      {lines === null ? (
        error === null ? (
          <LoadingLines lines={8} />
        ) : (
          <LoadFailed error={error} retry={refetch} />
        )
      ) : lines.length === 0 ? (
        <EmptyState title={kind === undefined ? words.empty : words.emptyKind}>{kind === undefined ? words.emptyHint : null}</EmptyState>
      ) : (
        <>
          <DeskTable lines={lines} />
          {hasNextPage ? (
            <Button className="no-print" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {words.more}
            </Button>
          ) : null}
        </>
      )}
    </Page>
  );
};

const Kinds = ({ counts, chosen }: { readonly counts: Desk['counts']; readonly chosen: DutyKind | undefined }) => {
  const words = useWords(deskWords);
  const navigate = useNavigate();
  const choose = (kind: DutyKind | undefined) =>
    void navigate({ to: '/desk', search: kind === undefined ? {} : { kind }, replace: true, resetScroll: false });
  const sum = (field: 'all' | 'overdue') => counts.reduce((total, one) => total + one[field], 0);
  if (counts.length === 0) return null;
  return (
    <fieldset className="tab-buttons no-print">
      <legend className="only-read-aloud">{words.kinds}</legend>
      <button type="button" aria-pressed={chosen === undefined} onClick={() => choose(undefined)}>
        {words.all} <small>{words.numbers(sum('all'), sum('overdue'))}</small>
      </button>
      {counts.map(({ kind, kindName, all, overdue }) => (
        <button key={kind} type="button" aria-pressed={chosen === kind} onClick={() => choose(kind)}>
          {kindName} <small>{words.numbers(all, overdue)}</small>
        </button>
      ))}
    </fieldset>
  );
};
