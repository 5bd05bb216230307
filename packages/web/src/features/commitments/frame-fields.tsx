import { taskClasses } from '@luoshi/domain';
import { Field } from '../../components/draft/field.js';
import { useWords } from '../../lib/i18n.js';
import { commitmentWords } from './commitment-words.js';
import type { Body } from './commitments-query.js';
import type { PartProps } from './part-props.js';

/** Class, beginning and end; the stages of a long-term task. */
export const FrameFields = ({ body, change }: PartProps) => {
  const words = useWords(commitmentWords);
  return (
    <section className="form-part">
      <h2>{words.frame}</h2>
      <div className="field-grid">
        <Field label={words.taskClass} at="taskClass">
          <select value={body.taskClass} onChange={({ target }) => change({ taskClass: target.value as Body['taskClass'] })}>
            {taskClasses.map((one) => (
              <option key={one} value={one}>
                {words[one]}
              </option>
            ))}
          </select>
        </Field>
        <Field label={words.starts} at="starts">
          <input
            type="date"
            value={body.starts}
            required
            onChange={({ target }) => target.value !== '' && change({ starts: target.value })}
          />
        </Field>
        <Field label={words.ends} at="ends">
          <input
            type="date"
            value={body.ends ?? ''}
            onChange={({ target }) => change({ ends: target.value === '' ? null : target.value })}
          />
        </Field>
      </div>
    </section>
  );
};
