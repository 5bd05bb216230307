import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Crumb } from '../../components/breadcrumb.js';
import { Page } from '../../components/page.js';
import { PagedList } from '../../components/paged-list.js';
import { allItems } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { AppealStateWord } from './appeal-state-word.js';
import { appealWords } from './appeal-words.js';
import { type Appeal, appealsQuery } from './appeals-query.js';
import '../../components/plain-table.css';

/** 复核申请: what units argue, and until when it is to be decided. */
export const AppealsPage = () => {
  const words = useWords(appealWords);
  const query = useInfiniteQuery(appealsQuery);
  const crumbs: readonly Crumb[] = [{ label: words.assessments, link: { to: '/assessments', search: {} } }];
  return (
    <Page title={words.title} lead={words.lead} crumbs={crumbs}>
      <PagedList query={query} rows={allItems(query.data)} none={words.none} noneHint={words.noneHint} more={words.more}>
        {(rows) => <AppealTable rows={rows} />}
      </PagedList>
    </Page>
  );
};

const AppealTable = ({ rows }: { readonly rows: readonly Appeal[] }) => {
  const words = useWords(appealWords);
  return (
    <div className="plain-scroll">
      <table className="plain-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.period}</th>
            <th scope="col">{words.line}</th>
            <th scope="col" className="number">
              {words.points}
            </th>
            <th scope="col">{words.due}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((appeal) => (
            <tr key={appeal.appealId}>
              <th scope="row">
                <Link to="/appeals/$appealId" params={{ appealId: appeal.appealId }}>
                  {appeal.unit.name}
                </Link>
              </th>
              <td>{words.periodName(appeal.assessment.period)}</td>
              <td>{appeal.line.title}</td>
              <td className="number">{appeal.points}</td>
              <td>{appeal.dueOn}</td>
              <td>
                <AppealStateWord appeal={appeal} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
