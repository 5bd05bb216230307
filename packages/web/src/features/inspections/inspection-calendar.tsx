import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../components/empty-state.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { useWords } from '../../lib/i18n.js';
import { inspectionWords } from './inspection-words.js';
import { type InspectionCalendar as Calendar, inspectionCalendarQuery } from './inspections-query.js';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** 年度督查计划: units by months, with how often each is visited against the limits (§15). */
export const InspectionCalendar = ({ year, isUnit }: { readonly year: number; readonly isUnit: boolean }) => {
  const words = useWords(inspectionWords);
  const { data, error, refetch } = useQuery(inspectionCalendarQuery(year));
  if (data === undefined) return error === null ? <LoadingLines lines={6} /> : <LoadFailed error={error} retry={refetch} />;
  if (data.units.length === 0) return <EmptyState title={isUnit ? words.noneOfUnit : words.none} />;
  return (
    <>
      <ul className="inspection-limits">
        {data.limits.map(({ key, name, most, source }) => (
          <li key={key}>
            {name}：{most ?? words.noLimit} <small className="quiet">{source}</small>
          </li>
        ))}
      </ul>
      <div className="plain-scroll">
        <table className="plain-table inspection-calendar" aria-label={`${words.calendar} ${year}`}>
          <thead>
            <tr>
              <th scope="col">{words.units}</th>
              <th scope="col">{words.visits}</th>
              {months.map((month) => (
                <th key={month} scope="col">
                  {words.monthsOf(month)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.units.map((unit) => (
              <UnitRow key={unit.unitId} unit={unit} year={year} limits={data.limits} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};

type Unit = Calendar['units'][number];

type UnitRowProps = { readonly unit: Unit; readonly year: number; readonly limits: Calendar['limits'] };

const UnitRow = ({ unit, year, limits }: UnitRowProps) => {
  const words = useWords(inspectionWords);
  return (
    <tr>
      <th scope="row">{unit.name}</th>
      <td>
        {unit.visits.length}
        {unit.counts.map(({ key, visits, most }) => (
          <small key={key} className={visits > most ? 'state-bad inspection-count' : 'quiet inspection-count'}>
            {limits.find((limit) => limit.key === key)?.name} {words.visitsOf(visits, most)}
            {visits > most ? ` ${words.tooOften}` : ''}
          </small>
        ))}
      </td>
      {months.map((month) => (
        <td key={month}>
          {unit.visits
            .filter((visit) => isIn(visit, year, month))
            .map((visit) => (
              <Visit key={visit.inspectionId} visit={visit} />
            ))}
        </td>
      ))}
    </tr>
  );
};

const Visit = ({ visit: { inspectionId, title, kindName, stateName, from, to } }: { readonly visit: Unit['visits'][number] }) => (
  <Link className="inspection-visit" to="/inspections/$inspectionId" params={{ inspectionId }} title={`${kindName} ${title} ${from}—${to}`}>
    <span className="inspection-visit-title">{title}</span>
    <small>
      {from.slice(5)} {stateName}
    </small>
  </Link>
);

const isIn = ({ from, to }: Unit['visits'][number], year: number, month: number): boolean => {
  const key = `${year}-${String(month).padStart(2, '0')}`;
  return from.slice(0, 7) <= key && key <= to.slice(0, 7);
};
