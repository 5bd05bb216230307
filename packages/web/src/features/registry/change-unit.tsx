import type { UnitKind } from '@luoshi/domain';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { KindSelect } from '../../components/name-decision/kind-select.js';
import { type ChosenUnit, UnitChooser } from '../../components/name-decision/unit-chooser.js';
import { useNotice } from '../../components/notice.js';
import { SidePanel } from '../../components/side-panel.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import type { UnitDetail } from './registry-queries.js';
import { registryWords } from './registry-words.js';
import { useRefresh } from './use-refresh.js';
import '../../components/stacked-form.css';

type ChangeFormProps = {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
  readonly save: () => Promise<unknown>;
  readonly isReady?: boolean;
  readonly onClose: () => void;
};

const ChangeForm = ({ title, hint, children, save, isReady = true, onClose }: ChangeFormProps) => {
  const words = useWords(registryWords);
  const refresh = useRefresh();
  const say = useNotice();
  const saving = useMutation({
    mutationFn: save,
    onSuccess: async () => {
      await refresh();
      say(words.saved);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <SidePanel title={title} isOpen onClose={onClose}>
      <form className="stacked-form" onSubmit={submit}>
        <h2>{title}</h2>
        <p className="quiet">{hint}</p>
        {children}
        <FormError error={saving.error} />
        <Button type="primary" htmlType="submit" loading={saving.isPending} disabled={!isReady}>
          {words.save}
        </Button>
      </form>
    </SidePanel>
  );
};

type FieldProps = {
  readonly label: string;
  readonly type?: 'text' | 'date';
  readonly value: string;
  readonly required?: boolean;
  readonly onChange: (value: string) => void;
};

const Field = ({ label, type = 'text', value, required = false, onChange }: FieldProps) => {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        className="text-field"
        value={value}
        required={required}
        onChange={({ target }) => onChange(target.value)}
      />
    </>
  );
};

/** Corrects a unit's name, kind, dates and source. Its last day ends it without removing it. */
export const ChangeUnit = ({ unit, onClose }: { readonly unit: UnitDetail; readonly onClose: () => void }) => {
  const words = useWords(registryWords);
  const [name, setName] = useState(unit.name);
  const [kind, setKind] = useState<UnitKind>(unit.kind);
  const [validFrom, setFrom] = useState(unit.validFrom ?? '');
  const [validTo, setTo] = useState(unit.validTo ?? '');
  const [source, setSource] = useState(unit.source);
  const save = () =>
    answer(
      api.PUT('/api/units/{unitId}', {
        params: { path: { unitId: unit.unitId } },
        body: { name: name.trim(), kind, validFrom: validFrom || null, validTo: validTo || null, source },
      }),
    );
  return (
    <ChangeForm title={words.change} hint={words.changeHint} save={save} onClose={onClose}>
      <Field label={words.name} value={name} required onChange={setName} />
      <KindSelect label={words.kind} kind={kind} onChange={setKind} />
      <Field label={words.validFrom} type="date" value={validFrom} onChange={setFrom} />
      <Field label={words.validTo} type="date" value={validTo} onChange={setTo} />
      <Field label={words.source} value={source} onChange={setSource} />
    </ChangeForm>
  );
};

/** Merges a unit into its successor. */
export const MergeUnit = ({ unit, onClose }: { readonly unit: UnitDetail; readonly onClose: () => void }) => {
  const words = useWords(registryWords);
  const [successor, setSuccessor] = useState<ChosenUnit | null>(null);
  const [from, setFrom] = useState('');
  const save = () =>
    answer(
      api.POST('/api/units/{unitId}/merge', {
        params: { path: { unitId: unit.unitId } },
        body: { successorId: successor?.id ?? '', from },
      }),
    );
  return (
    <ChangeForm
      title={words.merge}
      hint={words.mergeHint(unit.name)}
      save={save}
      isReady={successor !== null && from !== ''}
      onClose={onClose}
    >
      <UnitChooser label={words.successor} unit={successor} onChange={setSuccessor} />
      <Field label={words.mergedFrom} type="date" value={from} required onChange={setFrom} />
    </ChangeForm>
  );
};
