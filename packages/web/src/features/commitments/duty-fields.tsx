import { fiveOnesTemplate } from '@luoshi/domain';
import { Field } from '../../components/draft/field.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { commitmentWords } from './commitment-words.js';
import type { PartProps } from './part-props.js';
import { RowList } from './row-list.js';

/** Measures, who carries them, and the five ones as the office's template has them. */
export const DutyFields = ({ body, change }: PartProps) => {
  const words = useWords(commitmentWords);
  const rows = body.measures.map((measure, index) => ({ ...measure, key: `m${index + 1}` }));
  return (
    <>
      <section className="form-part">
        <h2>{words.duty}</h2>
        <div className="field-grid">
          <Field label={words.office} at="office">
            <input
              value={body.office ?? ''}
              maxLength={300}
              onChange={({ target }) => change({ office: target.value === '' ? null : target.value })}
            />
          </Field>
          <Field label={words.person} at="person">
            <input
              value={body.person ?? ''}
              maxLength={300}
              onChange={({ target }) => change({ person: target.value === '' ? null : target.value })}
            />
          </Field>
        </div>
        <RowList
          title={words.measure}
          rows={rows}
          add={words.addMeasure}
          blank={(key) => ({ key, text: '', office: null, person: null })}
          columns="minmax(0, 1fr) 9em 7em"
          onChange={(measures) => change({ measures: measures.map(({ text, office, person }) => ({ text, office, person })) })}
        >
          {(measure, set, index) => (
            <>
              <Field label={words.measure} at={`measures.${index}.text`}>
                <input value={measure.text} maxLength={2000} onChange={({ target }) => set({ text: target.value })} />
              </Field>
              <Field label={words.office} at={`measures.${index}.office`}>
                <input value={measure.office ?? ''} onChange={({ target }) => set({ office: target.value === '' ? null : target.value })} />
              </Field>
              <Field label={words.person} at={`measures.${index}.person`}>
                <input value={measure.person ?? ''} onChange={({ target }) => set({ person: target.value === '' ? null : target.value })} />
              </Field>
            </>
          )}
        </RowList>
      </section>
      <FiveOnes body={body} change={change} />
    </>
  );
};

const FiveOnes = ({ body, change }: PartProps) => {
  const words = useWords(commitmentWords);
  const { lang } = useLang();
  const set = (key: string, text: string) => change({ fiveOnes: [...body.fiveOnes.filter((one) => one.key !== key), { key, text }] });
  return (
    <details className="form-part">
      <summary>{words.fiveOnes}</summary>
      <p className="quiet">{fiveOnesTemplate.source}</p>
      <div className="field-grid">
        {fiveOnesTemplate.fields.map(({ key, name, help }) => (
          <Field key={key} label={name[lang]} hint={help[lang]} at={`fiveOnes.${key}`}>
            <input
              value={body.fiveOnes.find((one) => one.key === key)?.text ?? ''}
              maxLength={2000}
              onChange={({ target }) => set(key, target.value)}
            />
          </Field>
        ))}
      </div>
    </details>
  );
};
