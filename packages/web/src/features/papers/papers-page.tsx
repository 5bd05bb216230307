import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { EmptyState } from '../../components/empty-state.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { allItems } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { NewPaper } from './new-paper.js';
import { paperWords } from './paper-words.js';
import { type PaperLine, papersQuery } from './papers-query.js';
import '../../components/plain-table.css';
import './papers.css';

/** 公文: every paper with its number and standing, and the way to a new one. */
export const PapersPage = () => {
  const words = useWords(paperWords);
  const may = useMay();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(papersQuery);
  const items = allItems(data);
  return (
    <Page title={words.title} lead={words.lead}>
      {may('paper.write') ? <NewPaper /> : null}
      {error === null ? null : <LoadFailed error={error} retry={refetch} />}
      {items === null && error === null ? <LoadingLines lines={8} /> : null}
      {items?.length === 0 ? <EmptyState title={words.none} /> : null}
      {items === null || items.length === 0 ? null : <PaperTable items={items} />}
      {hasNextPage ? (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </Page>
  );
};

const PaperTable = ({ items }: { readonly items: readonly PaperLine[] }) => {
  const words = useWords(paperWords);
  return (
    <div className="plain-scroll paper-list">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.paper}</th>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.issuedOn}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((paper) => (
            <tr key={paper.paperId}>
              <td>{paper.kindName}</td>
              <th scope="row">
                <Link to="/papers/$paperId" params={{ paperId: paper.paperId }}>
                  {paper.title}
                </Link>
              </th>
              <td>{paper.number ?? '—'}</td>
              <td>{paper.unit?.name ?? '—'}</td>
              <td>
                <span className={`state-word ${stateClass[paper.state]}`}>{paper.stateName}</span>
              </td>
              <td>{paper.issuedOn ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const stateClass = { draft: 'state-open', issued: 'state-good', withdrawn: 'state-bad', dropped: 'state-off' } as const;
