import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { SidePanel } from '../../components/side-panel.js';
import { useWords } from '../../lib/i18n.js';
import { useDecide } from './errata-query.js';
import { errataWords } from './errata-words.js';
import '../../components/stacked-form.css';

/** A correction that a person saw and the product did not. */
export const ProposeErratum = ({ planId }: { readonly planId: string }) => {
  const words = useWords(errataWords);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.propose}</Button>
      <SidePanel title={words.propose} isOpen={isOpen} onClose={close}>
        <ProposeForm planId={planId} onDone={close} />
      </SidePanel>
    </>
  );
};

const ProposeForm = ({ planId, onDone }: { readonly planId: string; readonly onDone: () => void }) => {
  const words = useWords(errataWords);
  const decide = useDecide(onDone);
  const [printed, setPrinted] = useState('');
  const [corrected, setCorrected] = useState('');
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    decide.mutate({ act: 'propose', planId, printed, corrected });
  };
  return (
    <form className="stacked-form" onSubmit={submit}>
      <h2>{words.propose}</h2>
      <p className="quiet">{words.proposeHint}</p>
      <label htmlFor={`${id}-printed`}>{words.printed}</label>
      <input
        id={`${id}-printed`}
        className="text-field"
        value={printed}
        maxLength={100}
        required
        onChange={({ target }) => setPrinted(target.value)}
      />
      <label htmlFor={`${id}-corrected`}>{words.corrected}</label>
      <input
        id={`${id}-corrected`}
        className="text-field"
        value={corrected}
        maxLength={100}
        required
        onChange={({ target }) => setCorrected(target.value)}
      />
      <FormError error={decide.error} />
      <Button type="primary" htmlType="submit" loading={decide.isPending}>
        {words.submit}
      </Button>
    </form>
  );
};
