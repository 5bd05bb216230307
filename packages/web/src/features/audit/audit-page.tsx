import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { EmptyState } from '../../components/empty-state.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { SearchBox } from '../../components/search-box.js';
import { allItems } from '../../lib/all-items.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { instantWords } from '../../lib/instant.js';
import { useMay } from '../../lib/session.js';
import { type AuditEntry, type AuditSearch, auditQuery } from './audit-query.js';
import { auditWords } from './audit-words.js';
import { EntryDetail } from './entry-detail.js';
import { VerifyChain } from './verify-chain.js';
import '../../components/plain-table.css';
import './audit.css';

const route = getRouteApi('/signed-in/audit');

/** 审计: who did what to which thing, and whether the record is whole. */
export const AuditPage = () => {
  const words = useWords(auditWords);
  const may = useMay();
  const { thingKind, thingId, action, actor, seq } = route.useSearch();
  const search = { thingKind, thingId, action, actor, seq };
  return (
    <Page title={words.title} lead={words.lead}>
      {may('audit.verify') ? <VerifyChain /> : null}
      <Narrowing search={search} />
      <Entries search={search} />
    </Page>
  );
};

const Narrowing = ({ search }: { readonly search: AuditSearch }) => {
  const words = useWords(auditWords);
  const navigate = useNavigate();
  const kinds: readonly (readonly [string | undefined, string])[] = [
    [undefined, words.all],
    ['plan', words.kindPlan],
    ['erratum', words.kindErratum],
    ['unit', words.kindUnit],
    ['ledger', words.kindLedger],
    ['user', words.kindUser],
    ['session', words.kindSession],
  ];
  const go = (next: AuditSearch) => {
    const fields = Object.entries({ ...search, ...next }).filter(([, value]) => value !== undefined && value !== '');
    void navigate({ to: '/audit', search: Object.fromEntries(fields), replace: true });
  };
  return (
    <div className="audit-narrowing no-print">
      <SearchBox label={words.searchActor} value={search.actor ?? ''} onSearch={(actor) => go({ actor })} />
      <fieldset className="tab-buttons">
        <legend className="only-read-aloud">{words.kinds}</legend>
        {kinds.map(([kind, name]) => (
          <button
            key={name}
            type="button"
            aria-pressed={search.thingKind === kind}
            onClick={() => go({ thingKind: kind, thingId: undefined })}
          >
            {name}
          </button>
        ))}
      </fieldset>
      {search.thingId === undefined && search.seq === undefined ? null : (
        <button type="button" className="plain-button" onClick={() => go({ thingId: undefined, seq: undefined })}>
          {words.one} ×
        </button>
      )}
    </div>
  );
};

const Entries = ({ search }: { readonly search: AuditSearch }) => {
  const words = useWords(auditWords);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(auditQuery(search));
  const entries = allItems(data);
  if (entries === null) return error === null ? <LoadingLines lines={10} /> : <LoadFailed error={error} retry={refetch} />;
  if (entries.length === 0) return <EmptyState title={words.none}>{words.noneHint}</EmptyState>;
  return (
    <>
      <EntryTable entries={entries} />
      {hasNextPage ? (
        <Button className="no-print" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </>
  );
};

const EntryTable = ({ entries }: { readonly entries: readonly AuditEntry[] }) => {
  const words = useWords(auditWords);
  const { lang } = useLang();
  return (
    <div className="plain-scroll">
      <table className="plain-table audit-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col" className="number">
              {words.seq}
            </th>
            <th scope="col">{words.at}</th>
            <th scope="col">{words.actor}</th>
            <th scope="col">{words.what}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.seq}>
              <td className="number">{entry.seq}</td>
              <td>
                <time dateTime={entry.at}>{instantWords(entry.at, lang)}</time>
              </td>
              <td>{entry.actor}</td>
              <td>
                {entry.sentence}
                <EntryDetail entry={entry} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
