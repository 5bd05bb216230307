import { useQueryClient } from '@tanstack/react-query';
import { DraftStatus } from '../../components/draft/draft-status.js';
import { FindingSummary } from '../../components/draft/finding-summary.js';
import { Findings } from '../../components/draft/findings-context.js';
import { EvidencePart } from '../../components/evidence/evidence-part.js';
import { useDraft } from '../../lib/use-draft.js';
import { BeforePart } from './before-part.js';
import { ForecastPart } from './forecast-part.js';
import { PartnersPart } from './partners-part.js';
import { ReportActs } from './report-acts.js';
import { type Body, type ReportDetail, reportQuery, saveReport } from './reports-query.js';
import { TextPart } from './text-part.js';
import { UnchangedPart } from './unchanged-part.js';
import { ValuesPart } from './values-part.js';

/** The form of a report: five minutes a month. It saves itself, and the last period stands beside it. */
export const ReportForm = ({ report }: { readonly report: ReportDetail }) => {
  const client = useQueryClient();
  const { reportId } = report;
  const draft = useDraft<Body, ReportDetail>({
    saved: report,
    save: (edit, body) => saveReport(reportId, edit, body),
    load: () => client.fetchQuery({ ...reportQuery(reportId), staleTime: 0 }),
    onSaved: (saved) => client.setQueryData(reportQuery(reportId).queryKey, saved),
  });
  const { body, change } = draft;
  const part = { report, body, change };
  return (
    <Findings value={report.findings}>
      <div className="report-head">
        <ReportActs report={report} prepare={draft.saveNow} />
        <DraftStatus draft={draft} />
      </div>
      {report.untouched ? null : <FindingSummary findings={report.findings} />}
      <div className="report-columns">
        <div>
          <UnchangedPart {...part} />
          {body.unchanged === null ? (
            <>
              <ValuesPart {...part} />
              <TextPart {...part} />
            </>
          ) : null}
          <ForecastPart {...part} />
          <EvidencePart thingKind="report" thingId={reportId} isOpen />
        </div>
        <div>
          <PartnersPart {...part} />
          <BeforePart report={report} />
        </div>
      </div>
    </Findings>
  );
};
