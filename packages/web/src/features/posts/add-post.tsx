import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { type ChosenUnit, UnitChooser } from '../../components/name-decision/unit-chooser.js';
import { SidePanel } from '../../components/side-panel.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { useMe } from '../../lib/session.js';
import { postWords } from './post-words.js';
import { usePostDeed } from './posts-query.js';
import '../../components/stacked-form.css';

/** Sets up a post or an office in a unit: the own one, or by the supervisor any. */
export const AddPost = () => {
  const words = useWords(postWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.add}</Button>
      {isOpen ? <AddForm onClose={() => setOpen(false)} /> : null}
    </>
  );
};

const kinds = ['office', 'unit-liaison', 'unit-approver', 'unit-head'] as const;

const AddForm = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords(postWords);
  const own = useMe()?.unit ?? null;
  const [kind, setKind] = useState<(typeof kinds)[number]>('office');
  const [title, setTitle] = useState('');
  const [unit, setUnit] = useState<ChosenUnit | null>(own);
  const [kindId, titleId] = [useId(), useId()];
  const adding = usePostDeed(
    () => answer(api.POST('/api/posts', { body: { kind, title: title.trim(), unitId: unit?.id ?? '' } })),
    onClose,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    adding.mutate(undefined);
  };
  return (
    <SidePanel title={words.add} isOpen onClose={onClose}>
      <form className="stacked-form" onSubmit={submit}>
        <h2>{words.add}</h2>
        <p className="quiet">{words.addHint}</p>
        {own === null ? <UnitChooser label={words.unit} unit={unit} onChange={setUnit} /> : <p>{own.name}</p>}
        <label htmlFor={kindId}>{words.kind}</label>
        <select
          id={kindId}
          className="text-field"
          value={kind}
          onChange={({ target }) => setKind(kinds.find((one) => one === target.value) ?? 'office')}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {words[one]}
            </option>
          ))}
        </select>
        <label htmlFor={titleId}>{words.name}</label>
        <input
          id={titleId}
          className="text-field"
          required
          maxLength={100}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
        <FormError error={adding.error} />
        <Button type="primary" htmlType="submit" loading={adding.isPending} disabled={unit === null || title.trim() === ''}>
          {words.save}
        </Button>
      </form>
    </SidePanel>
  );
};
