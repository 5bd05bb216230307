import { Button } from 'antd';
import { Field } from '../../components/draft/field.js';
import { useWords } from '../../lib/i18n.js';
import type { PartProps } from './part-props.js';
import { reportWords } from './report-words.js';

/** 本期无变化: one click and a reason. */
export const UnchangedPart = ({ body, change }: PartProps) => {
  const words = useWords(reportWords);
  if (body.unchanged === null) {
    return (
      <p className="no-print report-unchanged">
        <Button onClick={() => change({ unchanged: '' })}>{words.unchanged}</Button>
      </p>
    );
  }
  return (
    <section className="form-part">
      <h2>{words.unchanged}</h2>
      <Field label={words.unchangedReason} at="unchanged">
        <input value={body.unchanged} maxLength={500} onChange={({ target }) => change({ unchanged: target.value })} />
      </Field>
      <Button size="small" onClick={() => change({ unchanged: null })}>
        {words.takeBackUnchanged}
      </Button>
    </section>
  );
};
