import { Button } from 'antd';
import { ActWithReason } from '../../components/draft/act-with-reason.js';
import { FormError } from '../../components/form-error.js';
import { useWords } from '../../lib/i18n.js';
import { reportWords } from './report-words.js';
import { type Act, actOnReport, type ReportDetail, useReportDeed } from './reports-query.js';

type ReportActsProps = {
  readonly report: ReportDetail;
  /** Saves what is still unsaved and gives what is to be acted on; null where that failed. */
  readonly prepare?: () => Promise<ReportDetail | null>;
};

/** What the reader may do with the report now; the usual way on stands first. */
export const ReportActs = ({ report, prepare }: ReportActsProps) => {
  const words = useWords(reportWords);
  const { mutate, isPending, error } = useReportDeed(async ({ act, note }: { readonly act: Act; readonly note?: string }) => {
    const ready = prepare === undefined ? report : await prepare();
    return ready === null ? null : actOnReport(ready.reportId, act, ready.edit, note);
  });
  const plain = [
    ['submit', words.submit],
    ['accept', words.accept],
    ['hand-in', words.handIn],
    ['merge', words.merge],
    ['recall', words.recall],
    ['claim', words.claim],
  ] as const;
  const withReason = [
    ['send-back', words.sendBack],
    ['return-to-co', words.returnToCo],
    ['return', words.return],
    ['waive', words.waive],
  ] as const;
  // A draft that was never saved becomes one with the act itself.
  const can = (act: Act) => report.acts.includes(act);
  return (
    <>
      <span className="draft-acts no-print">
        {plain
          .filter(([act]) => can(act))
          .map(([act, label], index) => (
            <Button key={act} {...(index === 0 ? { type: 'primary' as const } : {})} loading={isPending} onClick={() => mutate({ act })}>
              {label}
            </Button>
          ))}
        {withReason
          .filter(([act]) => can(act))
          .map(([act, label]) => (
            <ActWithReason key={act} label={label} isBusy={isPending} onAct={(note) => mutate({ act, note })} />
          ))}
      </span>
      <FormError error={error} />
    </>
  );
};
