import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { HeadRow } from '../../components/head-row.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { useWords } from '../../lib/i18n.js';
import { problemWords } from './problem-words.js';
import { type ProblemLine, problemCountsQuery, type State } from './problems-query.js';

const shapes: Readonly<Record<State, string>> = {
  open: 'state-open',
  planned: 'state-open',
  reported: 'state-open',
  closed: 'state-good',
  withdrawn: 'state-off',
};

/** A problem's state in word and shape; overdue says so. */
export const ProblemStateWord = ({ one: { state, stateName, overdue } }: { readonly one: ProblemLine }) => {
  const words = useWords(problemWords);
  return <span className={`state-word ${overdue ? 'state-bad' : shapes[state]}`}>{overdue ? words.overdue : stateName}</span>;
};

type RowsProps = { readonly rows: readonly ProblemLine[] };

const Name = ({ one }: { readonly one: ProblemLine }) => (
  <Link to="/problems/$problemId" params={{ problemId: one.problemId }}>
    {one.title}
  </Link>
);

/** 问题清单: what was found, by whom, and how it stands. */
export const ProblemTable = ({ rows }: RowsProps) => {
  const words = useWords(problemWords);
  return (
    <div className="plain-scroll">
      <table className="plain-table" aria-label={words.problems}>
        <HeadRow heads={[words.number, words.name, words.source, words.foundOn, words.unit, words.dueOn, words.state]} />
        <tbody>
          {rows.map((one) => (
            <tr key={one.problemId}>
              <td>{one.number}</td>
              <th scope="row">
                <Name one={one} />
              </th>
              <td>{one.sourceName}</td>
              <td>{one.foundOn}</td>
              <td>{one.unitName}</td>
              <td>{one.dueOn}</td>
              <td>
                <ProblemStateWord one={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** 任务清单: what will be done about each, by whom and when. */
export const MeasureTable = ({ rows }: RowsProps) => {
  const words = useWords(problemWords);
  return (
    <div className="plain-scroll">
      <table className="plain-table" aria-label={words.tasks}>
        <HeadRow heads={[words.number, words.measure, words.name, words.unit, words.person, words.plannedFor, words.dueOn, words.state]} />
        <tbody>
          {rows.map((one) => (
            <tr key={one.problemId}>
              <td>{one.number}</td>
              <th scope="row">{one.measure === '' ? <span className="quiet">{words.notPlanned}</span> : one.measure}</th>
              <td>
                <Name one={one} />
              </td>
              <td>{one.unitName}</td>
              <td>{one.person === '' ? '—' : one.person}</td>
              <td>{one.plannedFor ?? '—'}</td>
              <td>{one.dueOn}</td>
              <td>
                <ProblemStateWord one={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** 责任清单: who answers for how many, those with most open first. */
export const DutyTable = () => {
  const words = useWords(problemWords);
  const { data, error, refetch } = useQuery(problemCountsQuery());
  if (data === undefined) return error === null ? <LoadingLines lines={8} /> : <LoadFailed error={error} retry={refetch} />;
  if (data.items.length === 0) return <p className="quiet">{words.none}</p>;
  return (
    <div className="plain-scroll">
      <table className="plain-table" aria-label={words.duties}>
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.person}</th>
            {[words.openCount, words.overdueCount, words.toCheck, words.closedCount, words.allCount].map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.items.map(({ unitId, unitName, persons, open, overdue, toCheck, closed, all }) => (
            <tr key={unitId}>
              <th scope="row">
                <Link to="/problems" search={{ unit: unitId }}>
                  {unitName}
                </Link>
              </th>
              <td>{persons.length === 0 ? '—' : persons.join('、')}</td>
              <td className="number">{open}</td>
              <td className="number">{overdue === 0 ? 0 : <span className="state-word state-bad">{overdue}</span>}</td>
              <td className="number">{toCheck}</td>
              <td className="number">{closed}</td>
              <td className="number">{all}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
