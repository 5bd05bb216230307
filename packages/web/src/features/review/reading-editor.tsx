import { directions } from '@luoshi/domain';
import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../../lib/i18n.js';
import { namesReading, readingText } from './reading-text.js';
import type { Reading } from './review-query.js';
import { reviewWords } from './review-words.js';

type ReadingEditorProps = { readonly seen: Reading; readonly onSay: (said: Reading) => void; readonly onCancel: () => void };

/** Corrects one field. Escape leaves it as it was. */
export const ReadingEditor = ({ seen, onSay, onCancel }: ReadingEditorProps) => {
  const words = useWords(reviewWords);
  const [said, setSaid] = useState(seen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSay(said);
  };
  return (
    <form className="review-editor" onSubmit={submit} onKeyDown={({ key }) => (key === 'Escape' ? onCancel() : undefined)}>
      <Fields seen={seen} said={said} onChange={setSaid} />
      <span className="review-editor-acts">
        <Button type="primary" size="small" htmlType="submit">
          {words.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </span>
    </form>
  );
};

type FieldsProps = { readonly seen: Reading; readonly said: Reading; readonly onChange: (said: Reading) => void };

const Fields = ({ seen, said, onChange }: FieldsProps) => {
  const words = useWords(reviewWords);
  switch (said.field) {
    case 'leaders':
    case 'leadUnits':
    case 'coUnits':
      return <NamesField seen={seen} onChange={onChange} />;
    case 'open':
      return (
        <label>
          <input type="checkbox" checked={said.open} onChange={({ target }) => onChange({ field: 'open', open: target.checked })} />{' '}
          {words.open}
        </label>
      );
    case 'deadline':
      return <DeadlineFields said={said} onChange={onChange} />;
    case 'targets':
      return <TargetFields said={said} onChange={onChange} />;
  }
};

const NamesField = ({ seen, onChange }: Omit<FieldsProps, 'said'>) => {
  const words = useWords(reviewWords);
  const [typed, setTyped] = useState(readingText(seen, '', ''));
  const change = (text: string) => {
    setTyped(text);
    onChange(namesReading(seen, text));
  };
  const id = useId();
  return (
    <>
      <textarea
        id={id}
        className="text-field"
        rows={3}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to edit this field
        autoFocus
        aria-label={words[seen.field]}
        value={typed}
        onChange={({ target }) => change(target.value)}
      />
      <small className="quiet">{words.separated}</small>
    </>
  );
};

type OfField<F extends Reading['field']> = Extract<Reading, { readonly field: F }>;

const DeadlineFields = ({ said, onChange }: { readonly said: OfField<'deadline'>; readonly onChange: (said: Reading) => void }) => {
  const words = useWords(reviewWords);
  const { text = '', date = null } = said.deadline ?? {};
  const set = (next: { text: string; date: string | null }) =>
    onChange({ field: 'deadline', deadline: next.text.trim() === '' ? null : next });
  return (
    <span className="review-row">
      <input
        className="text-field"
        aria-label={words.words}
        value={text}
        maxLength={60}
        onChange={({ target }) => set({ text: target.value, date })}
      />
      <input
        className="text-field"
        type="date"
        aria-label={words.date}
        value={date ?? ''}
        onChange={({ target }) => set({ text: text || target.value, date: target.value === '' ? null : target.value })}
      />
    </span>
  );
};

const TargetFields = ({ said, onChange }: { readonly said: OfField<'targets'>; readonly onChange: (said: Reading) => void }) => {
  const words = useWords(reviewWords);
  const { targets } = said;
  const set = (next: typeof targets) => onChange({ field: 'targets', targets: next });
  const change = (at: number, next: Partial<(typeof targets)[number]>) =>
    set(targets.map((one, index) => (index === at ? { ...one, ...next } : one)));
  const blank = { metric: '', value: null, unit: null, hedge: null, direction: 'at-least', text: '' } as const;
  return (
    <>
      {targets.map((target, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: targets have no other name, and rows are only added at the end
        <span key={at} className="review-row review-target">
          <input
            className="text-field"
            aria-label={words.metric}
            required
            value={target.metric}
            onChange={({ target: { value } }) => change(at, { metric: value, text: target.text || value })}
          />
          <select
            aria-label={words.direction}
            value={target.direction}
            onChange={({ target: { value } }) => change(at, { direction: value as typeof target.direction })}
          >
            {directions.map((one) => (
              <option key={one} value={one}>
                {words[one]}
              </option>
            ))}
          </select>
          <input
            className="text-field"
            type="number"
            step="any"
            aria-label={words.value}
            value={target.value ?? ''}
            onChange={({ target: { value } }) => change(at, { value: value === '' ? null : Number(value) })}
          />
          <input
            className="text-field"
            aria-label={words.unit}
            value={target.unit ?? ''}
            onChange={({ target: { value } }) => change(at, { unit: value === '' ? null : value })}
          />
          <Button size="small" aria-label={`${words.remove} ${at + 1}`} onClick={() => set(targets.filter((_, index) => index !== at))}>
            ×
          </Button>
        </span>
      ))}
      <Button size="small" onClick={() => set([...targets, blank])}>
        {words.addTarget}
      </Button>
    </>
  );
};
