import { useWords } from '../../lib/i18n.js';
import { assessmentWords } from './assessment-words.js';
import type { AssessmentLine } from './assessments-query.js';

const shapes: Readonly<Record<AssessmentLine['state'], string>> = {
  draft: 'state-open',
  scored: 'state-open',
  frozen: 'state-open',
  publicity: 'state-open',
  final: 'state-good',
  dropped: 'state-off',
};

type StateProps = { readonly assessment: Pick<AssessmentLine, 'state' | 'stateName' | 'publicUntil'> };

/** An assessment's state in word and shape, and until when it is public. */
export const AssessmentStateWord = ({ assessment: { state, stateName, publicUntil } }: StateProps) => {
  const words = useWords(assessmentWords);
  return (
    <>
      <span className={`state-word ${shapes[state]}`}>{stateName}</span>
      {state === 'publicity' && publicUntil !== null ? <small className="quiet"> {words.publicUntil(publicUntil)}</small> : null}
    </>
  );
};
