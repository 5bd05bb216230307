import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { type ChosenUnit, UnitChooser } from '../../components/name-decision/unit-chooser.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { lightWords } from './light-words.js';

type EntitlePublisherProps = { readonly taskId: string; readonly measure: string; readonly current: ChosenUnit | null };

/** Names who publishes an indicator (统计法). From then on nobody else's figure decides its light. */
export const EntitlePublisher = ({ taskId, measure, current }: EntitlePublisherProps) => {
  const words = useWords(lightWords);
  const [isOpen, setOpen] = useState(false);
  const [unit, setUnit] = useState(current);
  const [source, setSource] = useState('');
  const queries = useQueryClient();
  const name = useMutation({
    mutationFn: (unitId: string) =>
      answer(api.PUT('/api/tasks/{taskId}/publishers/{measure}', { params: { path: { taskId, measure } }, body: { unitId, source } })),
    onSuccess: async () => {
      setOpen(false);
      await queries.invalidateQueries({ queryKey: ['tasks'] });
    },
  });
  if (!isOpen)
    return (
      <Button size="small" className="no-print" onClick={() => setOpen(true)}>
        {words.namePublisher}
      </Button>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (unit !== null) name.mutate(unit.id);
  };
  return (
    <form className="enter-value no-print" onSubmit={submit}>
      <UnitChooser label={words.publishingUnit} unit={unit} onChange={setUnit} />
      <label>
        {words.basis}
        <input value={source} required maxLength={200} onChange={({ target }) => setSource(target.value)} />
      </label>
      <FormError error={name.error} />
      <div>
        <Button size="small" type="primary" htmlType="submit" disabled={unit === null} loading={name.isPending}>
          {words.save}
        </Button>{' '}
        <Button size="small" onClick={() => setOpen(false)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
};
