import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { SidePanel } from '../../components/side-panel.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { nameOfGoal, typedOf, unitOfGoal } from './goal-frame.js';
import { reportWords } from './report-words.js';
import { type ReportDetail, useReportDeed } from './reports-query.js';
import '../../components/stacked-form.css';

/** Corrects the verified values of a report, with the ground. */
export const CorrectButton = ({ report }: { readonly report: ReportDetail }) => {
  const words = useWords(reportWords);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [note, setNote] = useState('');
  const values = Object.entries(typed).flatMap(([measure, text]) => (text.trim() === '' ? [] : [{ measure, typed: text }]));
  const correct = useReportDeed(
    () =>
      answer(
        api.POST('/api/reports/{reportId}/correct', {
          params: { path: { reportId: report.reportId } },
          body: { edit: report.edit, note: note.trim(), values },
        }),
      ),
    () => setOpen(false),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    correct.mutate(undefined);
  };
  return (
    <>
      <Button className="no-print" onClick={() => setOpen(true)}>
        {words.correct}
      </Button>
      <SidePanel title={words.correct} isOpen={isOpen} onClose={() => setOpen(false)}>
        <form className="stacked-form" onSubmit={submit}>
          <h2>{words.correct}</h2>
          <p className="quiet">{words.correctHint}</p>
          {report.goals.map((line) => (
            <label key={line.goal.key}>
              {nameOfGoal(line)}{' '}
              <span className="quiet">
                {typedOf(report.body, line.goal.key) || '—'} {unitOfGoal(line)}
              </span>
              <input
                className="text-field"
                inputMode="decimal"
                value={typed[line.goal.key] ?? ''}
                onChange={({ target }) => setTyped({ ...typed, [line.goal.key]: target.value })}
              />
            </label>
          ))}
          <label>
            {words.note}
            <input className="text-field" required maxLength={500} value={note} onChange={({ target }) => setNote(target.value)} />
          </label>
          <FormError error={correct.error} />
          <Button type="primary" htmlType="submit" loading={correct.isPending} disabled={values.length === 0 || note.trim() === ''}>
            {words.save}
          </Button>
        </form>
      </SidePanel>
    </>
  );
};
