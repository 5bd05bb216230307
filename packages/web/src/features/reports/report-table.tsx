import { Link } from '@tanstack/react-router';
import { useWords } from '../../lib/i18n.js';
import { ReportState } from './report-state.js';
import { reportWords } from './report-words.js';
import type { ReportRow } from './reports-query.js';

/** Reports, one a line. `isOfOneTask`: the task stands above the table already. */
export const ReportTable = ({ rows, isOfOneTask = false }: { readonly rows: readonly ReportRow[]; readonly isOfOneTask?: boolean }) => {
  const words = useWords(reportWords);
  return (
    <div className="plain-scroll">
      <table className="plain-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.due}</th>
            <th scope="col">{isOfOneTask ? words.period : words.task}</th>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.role}</th>
            {isOfOneTask ? null : <th scope="col">{words.period}</th>}
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.reportId}>
              <td className="report-day">{row.dueOn}</td>
              <th scope="row">
                <Link to="/reports/$reportId" params={{ reportId: row.reportId }}>
                  {isOfOneTask ? row.period : `${row.no === null ? '' : `${row.no}. `}${row.text}`}
                </Link>
              </th>
              <td>{row.unitName}</td>
              <td>{row.role === 'lead' ? words.lead_ : words.co}</td>
              {isOfOneTask ? null : <td>{row.period}</td>}
              <td>
                <ReportState report={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
