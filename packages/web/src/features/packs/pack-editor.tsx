import { lightColors } from '@luoshi/domain';
import { Button } from 'antd';
import { useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { packWords } from './pack-words.js';
import { type Pack, useChangePack } from './packs-query.js';

type Label = Pack['labels'][number];

/** The numbers, names and colours of a draft. What is wrong in them is said after saving, and keeps it from being used. */
export const PackEditor = ({ pack }: { readonly pack: Pack }) => {
  const words = useWords(packWords);
  const { lang } = useLang();
  const [draft, setDraft] = useState(pack);
  const change = useChangePack();
  const setLabel = (severity: Label['severity'], more: Partial<Label>) =>
    setDraft({ ...draft, labels: draft.labels.map((one) => (one.severity === severity ? { ...one, ...more } : one)) });
  return (
    <form
      className="pack-form"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(draft);
      }}
    >
      <label>
        {words.source}
        <textarea value={draft.source} maxLength={500} onChange={({ target }) => setDraft({ ...draft, source: target.value })} />
      </label>
      {draft.parameters.map((one, index) => (
        <label key={one.key}>
          {one.name[lang]}（{words[one.unit]}）
          <input
            type="number"
            step="any"
            required
            value={Number.isNaN(one.value) ? '' : one.value}
            onChange={({ target }) =>
              setDraft({ ...draft, parameters: draft.parameters.with(index, { ...one, value: target.valueAsNumber }) })
            }
          />
        </label>
      ))}
      <Labels labels={draft.labels} setLabel={setLabel} />
      <FormError error={change.error} />
      <p role="status">{change.isSuccess ? words.saved : ''}</p>
      <div>
        <Button htmlType="submit" type="primary" loading={change.isPending}>
          {words.save}
        </Button>
      </div>
    </form>
  );
};

type LabelsProps = {
  readonly labels: readonly Label[];
  readonly setLabel: (severity: Label['severity'], more: Partial<Label>) => void;
};

const Labels = ({ labels, setLabel }: LabelsProps) => {
  const words = useWords(packWords);
  const { lang } = useLang();
  return (
    <fieldset className="pack-labels">
      <legend>{words.labels}</legend>
      {labels.map(({ severity, label, color }) => (
        <div key={severity}>
          <input
            aria-label={`${words.label} ${severity}`}
            value={label[lang]}
            required
            maxLength={60}
            onChange={({ target }) => setLabel(severity, { label: { ...label, [lang]: target.value } })}
          />
          <select
            aria-label={`${words.color} ${label[lang]}`}
            value={color}
            onChange={({ target }) => setLabel(severity, { color: lightColors.find((one) => one === target.value) ?? color })}
          >
            {lightColors.map((one) => (
              <option key={one} value={one}>
                {words[one]}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  );
};
