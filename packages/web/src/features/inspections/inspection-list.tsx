import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../components/empty-state.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { useWords } from '../../lib/i18n.js';
import { inspectionWords } from './inspection-words.js';
import { type InspectionLine, inspectionsQuery } from './inspections-query.js';
import { StateWord } from './state-word.js';

/** The inspections of a year, in the order in which they begin. */
export const InspectionList = ({ year, isUnit }: { readonly year: number; readonly isUnit: boolean }) => {
  const words = useWords(inspectionWords);
  const { data, error, refetch } = useQuery(inspectionsQuery(year));
  if (data === undefined) return error === null ? <LoadingLines lines={6} /> : <LoadFailed error={error} retry={refetch} />;
  if (data.items.length === 0) {
    return <EmptyState title={isUnit ? words.noneOfUnit : words.none}>{isUnit ? undefined : words.noneHint}</EmptyState>;
  }
  return (
    <div className="plain-scroll">
      <table className="plain-table inspection-table" aria-label={words.list}>
        <thead>
          <tr>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.units}</th>
            <th scope="col">{words.number}</th>
          </tr>
        </thead>
        <tbody>
          {data.items.map((line) => (
            <Row key={line.inspectionId} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Row = ({ line }: { readonly line: InspectionLine }) => {
  const words = useWords(inspectionWords);
  const { inspectionId, title, subject, kindName, startsOn, endsOn, units, noticeNumber } = line;
  return (
    <tr>
      <td>
        <StateWord state={line.state} name={line.stateName} />
      </td>
      <th scope="row">
        <Link to="/inspections/$inspectionId" params={{ inspectionId }}>
          {title === '' ? '—' : title}
        </Link>
        {subject === '' ? null : <small className="quiet inspection-subject">{subject}</small>}
      </th>
      <td className="inspection-kind">{kindName}</td>
      <td className="inspection-days">
        {startsOn} {words.to1} {endsOn}
      </td>
      <td>{units.map(({ name }) => name).join('、') || '—'}</td>
      <td className="inspection-days">{noticeNumber ?? '—'}</td>
    </tr>
  );
};
