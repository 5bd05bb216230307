import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useId } from 'react';
import type { Crumb } from '../../components/breadcrumb.js';
import { Page } from '../../components/page.js';
import { PagedList } from '../../components/paged-list.js';
import { allItems } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { TimelineList } from './timeline-list.js';
import { type TimelineKind, timelineQuery } from './timeline-query.js';
import { timelineWords } from './timeline-words.js';
import '../../components/draft/draft.css';
import '../../components/plain-table.css';
import './timeline.css';

const route = getRouteApi('/signed-in/tasks/$taskId/timeline');
const pageSize = 100;

/** 全过程: everything that ever happened to a task, to be narrowed and printed. */
export const TimelinePage = () => {
  const words = useWords(timelineWords);
  const { taskId } = route.useParams();
  const { kind, from, to } = route.useSearch();
  const kinds = (kind?.split(' ') ?? []) as readonly TimelineKind[];
  const query = useInfiniteQuery(timelineQuery(taskId, { kinds, from, to, limit: pageSize }));
  const isNarrowed = kind !== undefined || from !== undefined || to !== undefined;
  const crumbs: readonly Crumb[] = [{ label: words.task, link: { to: '/tasks/$taskId', params: { taskId } } }];
  return (
    <Page title={words.title} lead={words.lead} crumbs={crumbs} actions={<Button onClick={() => window.print()}>{words.print}</Button>}>
      <Narrowing names={query.data?.pages[0]?.kinds ?? []} chosen={kinds} />
      <PagedList
        query={query}
        rows={allItems(query.data)}
        none={isNarrowed ? words.noneInChoice : words.none}
        noneHint={null}
        more={words.more}
      >
        {(entries) => <TimelineList entries={entries} />}
      </PagedList>
    </Page>
  );
};

type NarrowingProps = {
  readonly names: readonly { readonly kind: TimelineKind; readonly name: string }[];
  readonly chosen: readonly TimelineKind[];
};

const Narrowing = ({ names, chosen }: NarrowingProps) => {
  const words = useWords(timelineWords);
  const navigate = useNavigate();
  const id = useId();
  const { taskId } = route.useParams();
  const search = route.useSearch();
  const go = (change: Readonly<Record<string, string | undefined>>) => {
    const fields = Object.entries({ kind: search.kind, from: search.from, to: search.to, ...change });
    const next = Object.fromEntries(fields.filter(([, value]) => value !== undefined && value !== ''));
    void navigate({ to: '/tasks/$taskId/timeline', params: { taskId }, search: next, replace: true });
  };
  const toggle = (kind: TimelineKind) => {
    const next = chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind];
    go({ kind: next.join(' ') });
  };
  return (
    <div className="timeline-choice no-print">
      <fieldset className="tab-buttons">
        <legend className="only-read-aloud">{words.kinds}</legend>
        {names.map(({ kind, name }) => (
          <button key={kind} type="button" aria-pressed={chosen.includes(kind)} onClick={() => toggle(kind)}>
            {name}
          </button>
        ))}
      </fieldset>
      {(['from', 'to'] as const).map((end) => (
        <span key={end}>
          <label htmlFor={`${id}-${end}`}>{words[end]}</label>{' '}
          <input
            id={`${id}-${end}`}
            type="date"
            className="text-field"
            value={search[end] ?? ''}
            onChange={({ target }) => go({ [end]: target.value })}
          />
        </span>
      ))}
      {search.kind === undefined && search.from === undefined && search.to === undefined ? null : (
        <Button onClick={() => go({ kind: undefined, from: undefined, to: undefined })}>{words.clear}</Button>
      )}
    </div>
  );
};
