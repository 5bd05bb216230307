import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { SidePanel } from '../../components/side-panel.js';
import { useWords } from '../../lib/i18n.js';
import { postWords } from './post-words.js';
import { candidatesQuery, type Post, usePostDeed } from './posts-query.js';
import '../../components/stacked-form.css';

/** Who, with which account, from when to when. */
export type HoldingDraft = { readonly person: string; readonly userId: string | null; readonly from: string; readonly to: string };

type HoldingFormProps = {
  readonly title: string;
  readonly hint: string;
  readonly post: Post;
  readonly start: HoldingDraft;
  /** Whether the last day is asked for: never, if one wishes, always. */
  readonly end: 'none' | 'optional' | 'required';
  readonly save: (draft: HoldingDraft) => Promise<unknown>;
  readonly onClose: () => void;
};

/** The form for a successor, a substitute and a correction. */
export const HoldingForm = ({ title, hint, post, start, end, save, onClose }: HoldingFormProps) => {
  const words = useWords(postWords);
  const [draft, setDraft] = useState(start);
  const saving = usePostDeed(save, onClose);
  const set = (change: Partial<HoldingDraft>) => setDraft((before) => ({ ...before, ...change }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate(draft);
  };
  return (
    <SidePanel title={title} isOpen onClose={onClose}>
      <form className="stacked-form" onSubmit={submit}>
        <h2>{title}</h2>
        <p className="quiet">{hint}</p>
        <Labelled label={words.person}>
          {(id) => (
            <input
              id={id}
              className="text-field"
              required
              maxLength={50}
              value={draft.person}
              onChange={({ target }) => set({ person: target.value })}
            />
          )}
        </Labelled>
        <AccountSelect unitId={post.unitId} userId={draft.userId} person={draft.person} onChange={(userId) => set({ userId })} />
        <DayField label={words.from} value={draft.from} isRequired onChange={(from) => set({ from })} />
        {end === 'none' ? null : (
          <DayField label={words.to} value={draft.to} isRequired={end === 'required'} onChange={(to) => set({ to })} />
        )}
        <FormError error={saving.error} />
        <Button type="primary" htmlType="submit" loading={saving.isPending}>
          {words.save}
        </Button>
      </form>
    </SidePanel>
  );
};

const Labelled = ({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) => {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </>
  );
};

type DayFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly isRequired: boolean;
  readonly onChange: (day: string) => void;
};

const DayField = ({ label, value, isRequired, onChange }: DayFieldProps) => (
  <Labelled label={label}>
    {(id) => (
      <input
        id={id}
        type="date"
        className="text-field"
        required={isRequired}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Labelled>
);

type AccountSelectProps = {
  readonly unitId: string | null;
  readonly userId: string | null;
  readonly person: string;
  readonly onChange: (userId: string | null) => void;
};

// Those of the name typed stand first, so that the usual choice is the first one below “no account”.
const AccountSelect = ({ unitId, userId, person, onChange }: AccountSelectProps) => {
  const words = useWords(postWords);
  const all = useQuery(candidatesQuery(unitId, '')).data?.items ?? [];
  const named = useQuery({ ...candidatesQuery(unitId, person.trim()), enabled: person.trim().length > 1 }).data?.items ?? [];
  const choices = [...named, ...all.filter((one) => !named.some((other) => other.userId === one.userId))];
  return (
    <Labelled label={words.account}>
      {(id) => (
        <select id={id} className="text-field" value={userId ?? ''} onChange={({ target }) => onChange(target.value || null)}>
          <option value="">{words.withoutAccount}</option>
          {choices.map((one) => (
            <option key={one.userId} value={one.userId}>
              {[one.displayName, one.username, one.unitName].filter(Boolean).join(' · ')}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
};
