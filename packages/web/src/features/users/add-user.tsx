import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { SidePanel } from '../../components/side-panel.js';
import { useWords } from '../../lib/i18n.js';
import { addUser, useChange, type WithPassword } from './users-query.js';
import { usersWords } from './users-words.js';
import '../../components/stacked-form.css';

/** Opens an account; what comes back is its password. */
export const AddUser = ({ onAdded }: { readonly onAdded: (given: WithPassword) => void }) => {
  const words = useWords(usersWords);
  const [isOpen, setOpen] = useState(false);
  const [username, setUsername] = useState('');
  const [displayName, setDisplayName] = useState('');
  const id = useId();
  const adding = useChange(addUser, (given) => {
    setOpen(false);
    setUsername('');
    setDisplayName('');
    onAdded(given);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    adding.mutate({ username, displayName });
  };
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {words.add}
      </Button>
      <SidePanel title={words.add} isOpen={isOpen} onClose={() => setOpen(false)}>
        <form className="stacked-form" onSubmit={submit}>
          <h2>{words.add}</h2>
          <p className="quiet">{words.addHint}</p>
          <label htmlFor={`${id}-username`}>
            {words.username} <span className="quiet">{words.usernameHint}</span>
          </label>
          <input
            id={`${id}-username`}
            className="text-field"
            value={username}
            required
            pattern="[A-Za-z0-9._\-]{2,64}"
            autoComplete="off"
            onChange={({ target }) => setUsername(target.value)}
          />
          <label htmlFor={`${id}-name`}>{words.displayName}</label>
          <input
            id={`${id}-name`}
            className="text-field"
            value={displayName}
            required
            maxLength={64}
            autoComplete="off"
            onChange={({ target }) => setDisplayName(target.value)}
          />
          <FormError error={adding.error} />
          <Button type="primary" htmlType="submit" loading={adding.isPending}>
            {words.save}
          </Button>
        </form>
      </SidePanel>
    </>
  );
};
