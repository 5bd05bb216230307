import { numberText, readAmount } from '@luoshi/domain';
import { Button } from 'antd';
import { ActWithReason } from '../../components/draft/act-with-reason.js';
import { FormError } from '../../components/form-error.js';
import { useWords } from '../../lib/i18n.js';
import { nameOfGoal, typedOf, unitOfGoal, withValue } from './goal-frame.js';
import { ReportState } from './report-state.js';
import { reportWords } from './report-words.js';
import { actOnReport, type Body, type Partner, type ReportDetail, useReportDeed } from './reports-query.js';

type PartnersPartProps = {
  readonly report: ReportDetail;
  readonly body: Body;
  /** Null where the reader does not fill the report in. */
  readonly change: ((next: Partial<Body>) => void) | null;
};

/** What the partners handed in, to merge or to return, with the sum of what adds up. */
export const PartnersPart = ({ report, body, change }: PartnersPartProps) => {
  const words = useWords(reportWords);
  const waiting = report.partners.filter(({ state }) => state === 'with-lead');
  const merge = useReportDeed((partners: readonly Partner[]) =>
    Promise.all(partners.map(({ reportId, edit }) => actOnReport(reportId, 'merge', edit))),
  );
  const giveBack = useReportDeed(({ partner, note }: { readonly partner: Partner; readonly note: string }) =>
    actOnReport(partner.reportId, 'return-to-co', partner.edit, note),
  );
  if (report.role !== 'lead' || report.partners.length === 0) return null;
  return (
    <section className="form-part">
      <h2>{words.partners}</h2>
      {change === null ? null : <Sums report={report} body={body} change={change} />}
      {change !== null && waiting.length > 0 ? (
        <Button className="no-print" loading={merge.isPending} onClick={() => merge.mutate(waiting)}>
          {words.mergeAll(waiting.length)}
        </Button>
      ) : null}
      <FormError error={merge.error ?? giveBack.error} />
      <ul className="partners">
        {report.partners.map((partner) => (
          <li key={partner.reportId}>
            <p>
              <strong>{partner.unitName}</strong> <ReportState report={{ ...partner, overdue: false }} />
              {change !== null && (partner.state === 'with-lead' || partner.state === 'merged') ? (
                <span className="draft-acts no-print">
                  {partner.state === 'with-lead' ? (
                    <Button size="small" onClick={() => merge.mutate([partner])}>
                      {words.merge}
                    </Button>
                  ) : null}
                  <ActWithReason
                    label={words.returnToCo}
                    isBusy={giveBack.isPending}
                    onAct={(note) => giveBack.mutate({ partner, note })}
                  />
                </span>
              ) : null}
            </p>
            {partner.body === null ? (
              <p className="quiet">{words.notIn}</p>
            ) : (
              <p>
                {partner.body.values.map(({ measure, typed }) => (
                  <span key={measure}>{typed} </span>
                ))}
                {partner.body.unchanged ?? partner.body.text}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Sums = ({ report, body, change }: PartnersPartProps & { readonly change: (next: Partial<Body>) => void }) => {
  const words = useWords(reportWords);
  const lines = report.goals.filter(({ goal }) => goal.kind === 'number' && goal.isAdditive);
  return lines.map((line) => {
    const given = report.partners.flatMap(({ body: contents }) => {
      const amount = contents === null ? null : readAmount(typedOf(contents, line.goal.key));
      return amount === null ? [] : [amount.value];
    });
    if (given.length === 0) return null;
    const sum = numberText(
      given.reduce((total, value) => total + value, 0),
      6,
    );
    return (
      <p key={line.goal.key}>
        {nameOfGoal(line)} {words.sum} {sum}
        {unitOfGoal(line)}{' '}
        <Button
          size="small"
          className="no-print"
          onClick={() => change({ values: withValue(body, line.goal.key, { typed: sum }, report.endsOn) })}
        >
          {words.fillSum}
        </Button>
      </p>
    );
  });
};
