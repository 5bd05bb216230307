import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { SidePanel } from '../../components/side-panel.js';
import { allItems } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { NoticeTable } from './notice-table.js';
import { noticeWords } from './notice-words.js';
import { noticesQuery, useRead } from './notices-query.js';
import { PreferenceForm } from './preference-form.js';
import '../../components/plain-table.css';

const route = getRouteApi('/signed-in/notices');

/** 提醒: what one was reminded of, and how one wants to be. */
export const NoticesPage = () => {
  const words = useWords(noticeWords);
  const unread = route.useSearch().which !== 'all';
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const read = useRead();
  const choose = (which: 'all' | undefined) =>
    void navigate({ to: '/notices', search: which === undefined ? {} : { which }, replace: true, resetScroll: false });
  return (
    <Page title={words.title} lead={words.lead} actions={<Button onClick={() => setOpen(true)}>{words.settings}</Button>}>
      <fieldset className="tab-buttons no-print">
        <legend className="only-read-aloud">{words.which}</legend>
        <button type="button" aria-pressed={unread} onClick={() => choose(undefined)}>
          {words.unread}
        </button>
        <button type="button" aria-pressed={!unread} onClick={() => choose('all')}>
          {words.all}
        </button>
      </fieldset>
      <Notices unread={unread} onReadAll={() => read.mutate(null)} isReading={read.isPending} />
      <SidePanel title={words.settings} isOpen={isOpen} onClose={() => setOpen(false)}>
        <PreferenceForm />
      </SidePanel>
    </Page>
  );
};

type NoticesProps = { readonly unread: boolean; readonly onReadAll: () => void; readonly isReading: boolean };

const Notices = ({ unread, onReadAll, isReading }: NoticesProps) => {
  const words = useWords(noticeWords);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(noticesQuery(unread));
  const notices = allItems(data);
  if (notices === null) return error === null ? <LoadingLines lines={6} /> : <LoadFailed error={error} retry={refetch} />;
  if (notices.length === 0) return <EmptyState title={unread ? words.empty : words.emptyAll}>{words.emptyHint}</EmptyState>;
  return (
    <>
      <NoticeTable notices={notices} />
      <p className="no-print">
        {(data?.pages[0]?.unread ?? 0) === 0 ? null : (
          <Button onClick={onReadAll} loading={isReading}>
            {words.readAll}
          </Button>
        )}{' '}
        {hasNextPage ? (
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {words.more}
          </Button>
        ) : null}
      </p>
    </>
  );
};
