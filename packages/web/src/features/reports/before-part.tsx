import { useWords } from '../../lib/i18n.js';
import { ReportWords } from './report-contents.js';
import { reportWords } from './report-words.js';
import type { ReportDetail } from './reports-query.js';

/** What was handed in for the last period, beside this one. */
export const BeforePart = ({ report }: { readonly report: ReportDetail }) => {
  const words = useWords(reportWords);
  const { before } = report;
  return (
    <section className="form-part">
      <h2>{before === null ? words.before : words.lastPeriod(before.period)}</h2>
      {before === null ? <p className="quiet">{words.nothingBefore}</p> : <ReportWords report={report} body={before.body} />}
    </section>
  );
};
