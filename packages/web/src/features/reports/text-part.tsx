import { lengthOf, reportTextLimit } from '@luoshi/domain';
import { Field } from '../../components/draft/field.js';
import { useWords } from '../../lib/i18n.js';
import type { PartProps } from './part-props.js';
import { reportWords } from './report-words.js';

const fields = ['text', 'problems', 'nextSteps'] as const;

/** Progress, problems, next steps, each with how long it is. What is too long is said, not cut. */
export const TextPart = ({ body, change }: PartProps) => {
  const words = useWords(reportWords);
  return (
    <section className="form-part report-texts">
      {fields.map((field) => (
        <Field key={field} label={words[field]} hint={words.chars(lengthOf(body[field]), reportTextLimit.most)} at={field}>
          <textarea value={body[field]} rows={field === 'text' ? 5 : 3} onChange={({ target }) => change({ [field]: target.value })} />
        </Field>
      ))}
    </section>
  );
};
