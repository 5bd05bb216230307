import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../../lib/i18n.js';
import { SidePanel } from '../side-panel.js';
import { draftWords } from './draft-words.js';
import '../stacked-form.css';

type ActWithReasonProps = {
  readonly label: string;
  /** What the words are, where they are no reason: an answer, a result. */
  readonly field?: string;
  readonly isBusy: boolean;
  /** Stands in every row of a table, and is seldom done. */
  readonly isQuiet?: boolean;
  readonly onAct: (reason: string) => void;
};

/** A button for a deed that needs a reason: it asks for it first. */
export const ActWithReason = ({ label, field, isBusy, isQuiet = false, onAct }: ActWithReasonProps) => {
  const words = useWords(draftWords);
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setOpen(false);
    onAct(reason.trim());
    setReason('');
  };
  return (
    <>
      <Button {...(isQuiet ? { size: 'small', type: 'text' } : {})} loading={isBusy} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <SidePanel title={label} isOpen={isOpen} onClose={() => setOpen(false)}>
        <form className="stacked-form" onSubmit={submit}>
          <h2>{label}</h2>
          <label htmlFor={id}>{field ?? words.reason}</label>
          <textarea
            id={id}
            className="text-field"
            rows={4}
            maxLength={field === undefined ? 500 : 2000}
            required
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <span className="draft-acts">
            <Button type="primary" htmlType="submit" disabled={reason.trim() === ''}>
              {label}
            </Button>
            <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
          </span>
        </form>
      </SidePanel>
    </>
  );
};
