import { useWords } from '../../lib/i18n.js';
import { reportWords } from './report-words.js';
import type { ReportRow, State } from './reports-query.js';

const shapes: Readonly<Record<State, string>> = {
  owed: 'state-open',
  draft: 'state-open',
  'in-unit': 'state-open',
  'with-lead': 'state-open',
  merged: 'state-open',
  submitted: 'state-open',
  returned: 'state-bad',
  accepted: 'state-good',
  corrected: 'state-good',
  waived: 'state-off',
};

/** A report's state in word and shape, with the marks of late and overdue. */
export const ReportState = ({ report }: { readonly report: Pick<ReportRow, 'state' | 'stateName' | 'late' | 'overdue'> }) => {
  const words = useWords(reportWords);
  const { state, stateName, late, overdue } = report;
  return (
    <>
      <span className={`state-word ${shapes[state]}`}>{stateName}</span>
      {overdue ? <span className="state-word state-bad report-mark">{words.overdue}</span> : null}
      {late ? <span className="state-word state-open report-mark">{words.late}</span> : null}
    </>
  );
};
