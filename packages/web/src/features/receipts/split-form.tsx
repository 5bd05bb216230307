import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { useNotice } from '../../components/notice.js';
import { SidePanel } from '../../components/side-panel.js';
import { useWords } from '../../lib/i18n.js';
import { receiptWords } from './receipt-words.js';
import { officesQuery, type Part, type Receipt, splitReceipt } from './receipts-query.js';
import '../../components/stacked-form.css';
import '../../components/draft/draft.css';

type Line = { readonly key: number; readonly office: string; readonly person: string; readonly part: string };

/** 实化责任: who does what of a unit's share. */
export const SplitForm = ({ receipt, onClose }: { readonly receipt: Receipt; readonly onClose: () => void }) => {
  const words = useWords(receiptWords);
  const id = useId();
  const { lines, change, add, remove } = useLines(receipt.parts);
  const offices = useQuery(officesQuery(receipt.unitId)).data?.items ?? [];
  const saving = useSaving(receipt, onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate(lines.map(({ office, person, part }) => ({ office: office || null, person: person || null, part })));
  };
  const title = words.splitTask(receipt.no === null ? '' : String(receipt.no));
  return (
    <SidePanel title={title} isOpen onClose={onClose}>
      <form className="stacked-form split-form" onSubmit={submit}>
        <h2>{title}</h2>
        <p>{receipt.text}</p>
        <p className="quiet">{words.splitHint}</p>
        <datalist id={id}>
          {offices.map(({ postId, title: office }) => (
            <option key={postId} value={office} />
          ))}
        </datalist>
        {lines.map((line, index) => (
          <fieldset key={line.key} className="split-line">
            <legend>{words.line(index + 1)}</legend>
            <LineFields line={line} listId={id} onChange={(field, value) => change(line.key, field, value)} />
            {lines.length > 1 ? (
              <button type="button" className="plain-button" aria-label={words.removeLine(index + 1)} onClick={() => remove(line.key)}>
                ×
              </button>
            ) : null}
          </fieldset>
        ))}
        <span className="draft-acts">
          <Button onClick={add}>{words.addLine}</Button>
          <Button type="primary" htmlType="submit" loading={saving.isPending}>
            {words.save}
          </Button>
        </span>
        <FormError error={saving.error} />
      </form>
    </SidePanel>
  );
};

type LineFieldsProps = {
  readonly line: Line;
  readonly listId: string;
  readonly onChange: (field: keyof Part, value: string) => void;
};

const LineFields = ({ line, listId, onChange }: LineFieldsProps) => {
  const words = useWords(receiptWords);
  return (
    <>
      {(['office', 'person', 'part'] as const).map((field) => (
        <label key={field} className={`split-${field}`}>
          <span>{words[field]}</span>
          <input
            className="text-field"
            value={line[field]}
            maxLength={field === 'part' ? 500 : 50}
            {...(field === 'office' ? { list: listId } : {})}
            onChange={({ target }) => onChange(field, target.value)}
          />
        </label>
      ))}
    </>
  );
};

const useLines = (parts: readonly Part[]) => {
  const [lines, setLines] = useState<readonly Line[]>(() =>
    (parts.length === 0 ? [{ office: null, person: null, part: '' }] : parts).map(({ office, person, part }, key) => ({
      key,
      office: office ?? '',
      person: person ?? '',
      part,
    })),
  );
  return {
    lines,
    change: (key: number, field: keyof Part, value: string) =>
      setLines((before) => before.map((line) => (line.key === key ? { ...line, [field]: value } : line))),
    add: () => setLines((before) => [...before, { key: Math.max(...before.map(({ key }) => key)) + 1, office: '', person: '', part: '' }]),
    remove: (key: number) => setLines((before) => before.filter((line) => line.key !== key)),
  };
};

const useSaving = (receipt: Receipt, onClose: () => void) => {
  const words = useWords(receiptWords);
  const client = useQueryClient();
  const say = useNotice();
  return useMutation({
    mutationFn: (parts: readonly Part[]) => splitReceipt(receipt, parts),
    onSuccess: async () => {
      onClose();
      await client.invalidateQueries({ predicate: ({ queryKey }) => ['receipts', 'desk'].includes(String(queryKey[0])) });
      say(words.saved);
    },
  });
};
