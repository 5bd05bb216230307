import { Button } from 'antd';
import { ConfirmButton } from '../../components/confirm-button.js';
import { FormError } from '../../components/form-error.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { assessmentWords } from './assessment-words.js';
import { type Assessment, checkAssessment, moveAssessment, useAssessmentDeed } from './assessments-query.js';

const asked = {
  freeze: 'freezeQuestion',
  publish: 'publishQuestion',
  finish: 'finishQuestion',
  drop: 'dropQuestion',
} as const;
const askedActs = ['freeze', 'publish', 'finish', 'drop'] as const;

/** What the reader may do with an assessment now: score, freeze, make public, make final, and score again to compare. */
export const AssessmentActs = ({ assessment }: { readonly assessment: Assessment }) => {
  const words = useWords(assessmentWords);
  const may = useMay();
  const { assessmentId, edit, acts, digest } = assessment;
  const { mutate, isPending, error } = useAssessmentDeed((act: Parameters<typeof moveAssessment>[1]) =>
    moveAssessment(assessmentId, act, edit),
  );
  if (!may('assessment.write')) return null;
  return (
    <div className="assess-acts no-print">
      <span className="draft-acts">
        {acts.includes('score') ? (
          <Button type="primary" loading={isPending} onClick={() => mutate('score')}>
            {words.score}
          </Button>
        ) : null}
        {askedActs
          .filter((act) => acts.includes(act))
          .map((act) => (
            <ConfirmButton
              key={act}
              label={words[act]}
              question={words[asked[act]]}
              isBusy={isPending}
              isMain={act !== 'drop' && !acts.includes('score')}
              onConfirm={() => mutate(act)}
            />
          ))}
      </span>
      <FormError error={error} />
      {digest === null ? null : <Check assessmentId={assessmentId} />}
    </div>
  );
};

const Check = ({ assessmentId }: { readonly assessmentId: string }) => {
  const words = useWords(assessmentWords);
  const { mutate, isPending, error, data } = useAssessmentDeed((_: undefined) => checkAssessment(assessmentId));
  return (
    <div>
      <Button size="small" loading={isPending} onClick={() => mutate(undefined)}>
        {words.check}
      </Button>
      <FormError error={error} />
      {data === undefined ? null : (
        <div role="status" className="assess-check">
          <p>{words.checkKept(data.kept.isEqual)}</p>
          <p>{words.checkLedger(data.ledger.isEqual)}</p>
          {data.changedUnits.length === 0 ? null : (
            <p>
              {words.changedUnits}
              {data.changedUnits.map(({ name }) => name).join('、')}
            </p>
          )}
        </div>
      )}
    </div>
  );
};
