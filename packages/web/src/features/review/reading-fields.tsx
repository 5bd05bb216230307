import { Button } from 'antd';
import { useWords } from '../../lib/i18n.js';
import { ReadingEditor } from './reading-editor.js';
import { readingText } from './reading-text.js';
import type { Reading, TaskReview } from './review-query.js';
import { reviewWords } from './review-words.js';

type ReadingFieldsProps = {
  readonly review: TaskReview;
  readonly editing: Reading['field'] | null;
  readonly onEdit: (field: Reading['field'] | null) => void;
  readonly onSay: (said: Reading, seen: Reading) => void;
};

/** What the task reads, field by field, with the doubts beside; one field at a time is corrected. */
export const ReadingFields = ({ review, editing, onEdit, onSay }: ReadingFieldsProps) => {
  const words = useWords(reviewWords);
  const doubtsOfText = review.doubts.filter(({ field }) => field === 'text');
  return (
    <section className="form-part" aria-labelledby="reading-title">
      <h2 id="reading-title">{words.reading}</h2>
      {doubtsOfText.map((doubt) => (
        <Doubt key={doubt.field} doubt={doubt} />
      ))}
      <dl className="review-fields">
        {review.readings.map((seen) => (
          <div key={seen.field} className="review-field">
            <dt>{words[seen.field]}</dt>
            <dd>
              {editing === seen.field ? (
                <ReadingEditor seen={seen} onSay={(said) => onSay(said, seen)} onCancel={() => onEdit(null)} />
              ) : (
                <span className="review-value">
                  <span>{readingText(seen, words.yes, words.no) || <span className="quiet">{words.none}</span>}</span>
                  <Button
                    size="small"
                    className="no-print"
                    aria-label={`${words.edit} ${words[seen.field]}`}
                    onClick={() => onEdit(seen.field)}
                  >
                    {words.edit}
                  </Button>
                </span>
              )}
              {review.doubts
                .filter(({ field }) => field === seen.field)
                .map((doubt) => (
                  <Doubt key={doubt.field} doubt={doubt} />
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const Doubt = ({ doubt: { value, why } }: { readonly doubt: TaskReview['doubts'][number] }) => {
  const words = useWords(reviewWords);
  return (
    <p className="state-word state-open review-doubt">
      {words.sureness(Math.round(value * 100))} {why.join('；')}
    </p>
  );
};
