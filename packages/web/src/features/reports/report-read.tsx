import { FindingSummary } from '../../components/draft/finding-summary.js';
import { EvidencePart } from '../../components/evidence/evidence-part.js';
import { BeforePart } from './before-part.js';
import { CorrectButton } from './correct-panel.js';
import { PartnersPart } from './partners-part.js';
import { ReportActs } from './report-acts.js';
import { ReportWords } from './report-contents.js';
import type { ReportDetail } from './reports-query.js';

/** A report to read, and to decide where that is the reader's. */
export const ReportRead = ({ report }: { readonly report: ReportDetail }) => (
  <>
    <div className="report-head">
      <ReportActs report={report} />
      {report.acts.includes('correct') && report.goals.length > 0 ? <CorrectButton report={report} /> : null}
    </div>
    {report.acts.includes('accept') ? <FindingSummary findings={report.findings} /> : null}
    <div className="report-columns">
      <div>
        <section className="form-part">
          <ReportWords report={report} body={report.body} />
        </section>
        <EvidencePart thingKind="report" thingId={report.reportId} isOpen={false} />
      </div>
      <div>
        <PartnersPart report={report} body={report.body} change={null} />
        <BeforePart report={report} />
      </div>
    </div>
  </>
);
