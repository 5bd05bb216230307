import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { type ChosenUnit, UnitChooser } from '../../components/name-decision/unit-chooser.js';
import { SidePanel } from '../../components/side-panel.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { resolutionWords } from './resolution-words.js';
import { type Subject, useResolutionDeed } from './resolutions-query.js';
import '../../components/stacked-form.css';

type DecideFormProps = { readonly taskId: string; readonly subject: Subject; readonly onClose: () => void };

/** Chooses the units that a body or 等 stands for, with the reason. */
export const DecideForm = ({ taskId, subject, onClose }: DecideFormProps) => {
  const words = useWords(resolutionWords);
  const [units, setUnits] = useState<readonly ChosenUnit[]>(subject.units);
  const [reason, setReason] = useState('');
  const id = useId();
  const deciding = useResolutionDeed(
    () =>
      answer(
        api.POST('/api/tasks/{taskId}/resolutions', {
          params: { path: { taskId } },
          body: { subject: subject.subject, collectiveId: subject.collectiveId, unitIds: units.map((unit) => unit.id), reason },
        }),
      ),
    onClose,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    deciding.mutate(undefined);
  };
  const title = words.decideOn(subject.name);
  return (
    <SidePanel title={title} isOpen onClose={onClose}>
      <form className="stacked-form" onSubmit={submit}>
        <h2>{title}</h2>
        <p className="quiet">{words.hint}</p>
        <ChosenUnits units={units} onChange={setUnits} />
        <label htmlFor={id}>{words.reason}</label>
        <textarea
          id={id}
          className="text-field"
          rows={3}
          maxLength={500}
          required
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <FormError error={deciding.error} />
        <Button type="primary" htmlType="submit" loading={deciding.isPending} disabled={units.length === 0 || reason.trim() === ''}>
          {words.save}
        </Button>
      </form>
    </SidePanel>
  );
};

type ChosenUnitsProps = { readonly units: readonly ChosenUnit[]; readonly onChange: (units: readonly ChosenUnit[]) => void };

const ChosenUnits = ({ units, onChange }: ChosenUnitsProps) => {
  const words = useWords(resolutionWords);
  const [next, setNext] = useState<ChosenUnit | null>(null);
  // The chooser keeps what was typed: a new one begins empty.
  const [turn, setTurn] = useState(0);
  const add = () => {
    if (next !== null && units.every(({ id }) => id !== next.id)) onChange([...units, next]);
    setNext(null);
    setTurn(turn + 1);
  };
  return (
    <>
      <ul className="resolution-units">
        {units.map((unit) => (
          <li key={unit.id}>
            {unit.name}{' '}
            <button
              type="button"
              className="plain-button"
              aria-label={words.removeUnit(unit.name)}
              onClick={() => onChange(units.filter(({ id }) => id !== unit.id))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div className="resolution-add">
        <UnitChooser key={turn} label={words.unit} unit={next} isRequired={false} onChange={setNext} />
        <Button disabled={next === null} onClick={add}>
          {words.addUnit}
        </Button>
      </div>
    </>
  );
};
