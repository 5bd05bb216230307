import type { ValueKind } from '@luoshi/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { lightWords } from './light-words.js';
import type { TaskValues } from './lights-query.js';

type Measure = Pick<TaskValues['measures'][number], 'measure' | 'share' | 'unit' | 'mayVerify' | 'mayPublish'>;
type EnterValueProps = { readonly taskId: string; readonly measure: Measure; readonly kind: ValueKind };

type Entry = { readonly typed: string; readonly asOf: string; readonly source: string };

/** The way to enter a 核实 or 统计 value, for those who may; each needs its day and its source. */
export const EnterValue = ({ taskId, measure, kind }: EnterValueProps) => {
  const words = useWords(lightWords);
  const [isOpen, setOpen] = useState(false);
  const queries = useQueryClient();
  const enter = useMutation({
    mutationFn: (entry: Entry) => {
      const body = { ...entry, measure: measure.measure, unitId: measure.share.id };
      const params = { path: { taskId } };
      return kind === 'verified'
        ? answer(api.POST('/api/tasks/{taskId}/values/verified', { params, body })).then(() => null)
        : answer(api.POST('/api/tasks/{taskId}/values/published', { params, body })).then(() => null);
    },
    onSuccess: async () => {
      setOpen(false);
      await Promise.all([queries.invalidateQueries({ queryKey: ['tasks'] }), queries.invalidateQueries({ queryKey: ['entitled'] })]);
    },
  });
  const isAllowed = kind === 'verified' ? measure.mayVerify : kind === 'published' && measure.mayPublish;
  if (!isAllowed) return null;
  if (!isOpen)
    return (
      <Button size="small" className="no-print" onClick={() => setOpen(true)}>
        {words.enter}
      </Button>
    );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const of = (name: string) => String(form.get(name) ?? '').trim();
    enter.mutate({ typed: of('typed'), asOf: of('asOf'), source: of('source') });
  };
  return (
    <form className="enter-value no-print" onSubmit={submit}>
      <label>
        {words.value(measure.unit ?? '')}
        <input name="typed" required inputMode="decimal" />
      </label>
      <label>
        {words.day}
        <input name="asOf" type="date" required />
      </label>
      <label>
        {words.source}
        <input name="source" required maxLength={200} />
      </label>
      <FormError error={enter.error} />
      <div>
        <Button size="small" type="primary" htmlType="submit" loading={enter.isPending}>
          {words.save}
        </Button>{' '}
        <Button size="small" onClick={() => setOpen(false)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
};
