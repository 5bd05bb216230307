import { complaintMachine, stateName } from '@luoshi/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { HeadRow } from '../../components/head-row.js';
import { Page } from '../../components/page.js';
import { PagedList } from '../../components/paged-list.js';
import { StateTabs } from '../../components/state-tabs.js';
import { allItems } from '../../lib/all-items.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { wordParam } from '../../lib/search-params.js';
import { complaintWords } from './complaint-words.js';
import { type ComplaintLine, complaintsQuery, type State } from './complaints-query.js';
import '../../components/draft/draft.css';
import '../../components/plain-table.css';
import './complaints.css';

const route = getRouteApi('/signed-in/complaints');
const shownStates = Object.keys(complaintMachine.states) as readonly State[];

/** 投诉建议: what people wrote, and until when it is answered. */
export const ComplaintsPage = () => {
  const words = useWords(complaintWords);
  const { lang } = useLang();
  const navigate = useNavigate();
  const state = wordParam(route.useSearch().state, shownStates);
  const query = useInfiniteQuery(complaintsQuery(state));
  return (
    <Page title={words.title} lead={words.lead} actions={<Link to="/feedback">{words.entry}</Link>}>
      <StateTabs
        legend={words.states}
        all={words.all}
        states={shownStates.map((one) => [one, stateName(complaintMachine, one, lang)])}
        chosen={state}
        onChoose={(one) => void navigate({ to: '/complaints', search: one === undefined ? {} : { state: one }, replace: true })}
      />
      <PagedList
        query={query}
        rows={allItems(query.data)}
        none={state === undefined ? words.none : words.noneInState}
        noneHint={state === undefined ? words.noneHint : null}
        more={words.more}
      >
        {(rows) => <ComplaintTable rows={rows} />}
      </PagedList>
    </Page>
  );
};

const shapes: Readonly<Record<State, string>> = {
  received: 'state-open',
  accepted: 'state-open',
  answered: 'state-good',
  dismissed: 'state-off',
};

/** A complaint's state in word and shape; overdue says so. */
export const ComplaintStateWord = ({ one: { state, stateName: name, overdue } }: { readonly one: ComplaintLine }) => {
  const words = useWords(complaintWords);
  return <span className={`state-word ${overdue ? 'state-bad' : shapes[state]}`}>{overdue ? words.overdue : name}</span>;
};

const ComplaintTable = ({ rows }: { readonly rows: readonly ComplaintLine[] }) => {
  const words = useWords(complaintWords);
  return (
    <div className="plain-scroll">
      <table className="plain-table" aria-label={words.title}>
        <HeadRow heads={[words.number, words.kind, words.body, words.receivedOn, words.dueOn, words.state]} />
        <tbody>
          {rows.map((one) => (
            <tr key={one.complaintId}>
              <td>{one.number}</td>
              <td>{one.kindName}</td>
              <th scope="row" className="complaint-words">
                <Link to="/complaints/$complaintId" params={{ complaintId: one.complaintId }}>
                  {one.body}
                </Link>
              </th>
              <td>{one.receivedOn}</td>
              <td>{one.dueOn ?? '—'}</td>
              <td>
                <ComplaintStateWord one={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
