import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { useNotice } from '../../components/notice.js';
import { SidePanel } from '../../components/side-panel.js';
import { useWords } from '../../lib/i18n.js';
import { registryWords } from './registry-words.js';
import '../../components/stacked-form.css';

type NameFormProps = {
  readonly title: string;
  readonly hint: string;
  /** Fields beside the name. */
  readonly children?: ReactNode;
  readonly save: (name: string) => Promise<unknown>;
};

/** A button that opens a small form for a name; what it saves changes what tasks stand for, so everything is read anew. */
export const NameForm = ({ title, hint, children, save }: NameFormProps) => {
  const words = useWords(registryWords);
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const queryClient = useQueryClient();
  const say = useNotice();
  const id = useId();
  const saving = useMutation({
    mutationFn: save,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      say(words.saved);
      setName('');
      setOpen(false);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate(name.trim());
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{title}</Button>
      <SidePanel title={title} isOpen={isOpen} onClose={() => setOpen(false)}>
        <form className="stacked-form" onSubmit={submit}>
          <h2>{title}</h2>
          <p className="quiet">{hint}</p>
          <label htmlFor={id}>{words.name}</label>
          <input
            id={id}
            className="text-field"
            value={name}
            minLength={2}
            maxLength={80}
            required
            onChange={({ target }) => setName(target.value)}
          />
          {children}
          <FormError error={saving.error} />
          <Button type="primary" htmlType="submit" loading={saving.isPending}>
            {words.save}
          </Button>
        </form>
      </SidePanel>
    </>
  );
};
