import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Crumb } from '../../components/breadcrumb.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { WayList } from '../../components/way-list.js';
import { useWords } from '../../lib/i18n.js';
import { MatterActs } from './matter-acts.js';
import { MatterStateWord } from './matter-table.js';
import { matterWords } from './matter-words.js';
import { type MatterDetail, matterQuery } from './matters-query.js';
import '../../components/draft/draft.css';
import '../../components/plain-table.css';
import './matters.css';

const route = getRouteApi('/signed-in/matters/$matterId');

/** One matter: its sheet, its ladder with every step and date, and what happened. */
export const MatterPage = () => {
  const words = useWords(matterWords);
  const { matterId } = route.useParams();
  const { data, error, refetch } = useQuery(matterQuery(matterId));
  const crumbs: readonly Crumb[] = [{ label: words.title, link: { to: '/matters', search: {} } }];
  return (
    <Page
      title={data === undefined ? words.title : words.sheetTitle(data.sheet)}
      crumbs={crumbs}
      lead={data === undefined ? undefined : <Lead matter={data} />}
    >
      {data !== undefined ? (
        <Sheet matter={data} />
      ) : error === null ? (
        <LoadingLines lines={8} />
      ) : (
        <LoadFailed error={error} retry={refetch} />
      )}
    </Page>
  );
};

type PartProps = { readonly matter: MatterDetail };

const Lead = ({ matter }: PartProps) => {
  const words = useWords(matterWords);
  const { taskId, title, unitName, originName } = matter;
  return (
    <>
      {taskId === null ? (
        <strong>{title}</strong>
      ) : (
        <Link to="/tasks/$taskId" params={{ taskId }}>
          {title}
        </Link>
      )}
      <span className="matter-line">
        <strong>{unitName}</strong> <MatterStateWord matter={matter} />
        <span className="quiet">{`${words.origin}${originName}`}</span>
      </span>
    </>
  );
};

const Sheet = ({ matter }: PartProps) => {
  const words = useWords(matterWords);
  return (
    <>
      <div className="matter-head">
        <MatterActs matter={matter} />
      </div>
      <dl className="form-part matter-facts">
        <dt>{words.demand}</dt>
        <dd>{matter.demand}</dd>
        {matter.reason === '' ? null : (
          <>
            <dt>{words.reason}</dt>
            <dd>{matter.reason}</dd>
          </>
        )}
        {matter.answer === '' ? null : (
          <>
            <dt>{words.answer}</dt>
            <dd>{matter.answer}</dd>
          </>
        )}
      </dl>
      <LadderPart matter={matter} />
      <WayPart matter={matter} />
    </>
  );
};

const LadderPart = ({ matter: { ladder, next, stepKey } }: PartProps) => {
  const words = useWords(matterWords);
  return (
    <section className="form-part">
      <h2>
        {words.ladder} <small className="quiet">{ladder.name}</small>
      </h2>
      <div className="plain-scroll">
        <table className="plain-table" aria-label={words.ladder}>
          <thead>
            <tr>
              <th scope="col">{words.rung}</th>
              <th scope="col">{words.follows}</th>
              <th scope="col">{words.reached}</th>
              <th scope="col">{words.until}</th>
            </tr>
          </thead>
          <tbody>
            {ladder.rungs.map(({ key, name, follows, needsApproval, on, due, by }) => (
              <tr key={key} aria-current={key === stepKey ? 'step' : undefined}>
                <th scope="row">
                  {key === stepKey ? '▶ ' : ''}
                  {name}
                </th>
                <td>
                  {follows} {needsApproval ? <small className="quiet">{words.needsApproval}</small> : null}
                </td>
                <td>
                  {on ?? <span className="quiet">{words.notReached}</span>} {by === null ? null : <small>{words.approvedBy(by)}</small>}
                </td>
                <td>{due ?? '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{next === null ? words.last : next.from === null ? words.nextOpen(next.name) : words.next(next.name, next.from)}</p>
      <p className="quiet">
        {words.source}
        {ladder.source}。{ladder.toConfirm}
      </p>
    </section>
  );
};

const WayPart = ({ matter: { steps } }: PartProps) => {
  const words = useWords(matterWords);
  return (
    <section className="form-part">
      <h2>{words.way}</h2>
      <WayList steps={steps} />
    </section>
  );
};
