import { Button } from 'antd';
import { useLang, useWords } from '../../lib/i18n.js';
import { instantWords } from '../../lib/instant.js';
import { readingText } from './reading-text.js';
import type { Correction, ReviewDeed } from './review-query.js';
import { reviewWords } from './review-words.js';

const shapes: Readonly<Record<Correction['state'], string>> = { active: 'state-good', conflicting: 'state-bad', withdrawn: 'state-off' };

/** Who corrected what, and the way back. */
export const CorrectionList = ({
  corrections,
  onAct,
}: {
  readonly corrections: readonly Correction[];
  readonly onAct: (deed: ReviewDeed) => void;
}) => {
  const words = useWords(reviewWords);
  const { lang } = useLang();
  if (corrections.length === 0) return null;
  return (
    <section className="form-part" aria-labelledby="corrections-title">
      <h2 id="corrections-title">{words.corrections}</h2>
      <ul className="review-corrections">
        {corrections.map(({ correctionId, fieldName, state, stateName, read, said, madeAt, madeBy }) => (
          <li key={correctionId}>
            <span className={`state-word ${shapes[state]}`}>{stateName}</span> {fieldName}{' '}
            {words.correctedFrom(
              readingText(read, words.yes, words.no) || words.none,
              readingText(said, words.yes, words.no) || words.none,
            )}{' '}
            <small className="quiet">
              {madeBy} {instantWords(madeAt, lang)}
            </small>{' '}
            {state === 'withdrawn' ? null : (
              <Button size="small" className="no-print" onClick={() => onAct({ kind: 'withdraw', correctionId })}>
                {words.withdraw}
              </Button>
            )}
            {state === 'conflicting' ? (
              <Button size="small" className="no-print" onClick={() => onAct({ kind: 'reapply', correctionId })}>
                {words.reapply}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
};
