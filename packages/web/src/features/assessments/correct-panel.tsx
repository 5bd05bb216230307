import { Button } from 'antd';
import type { FormEvent } from 'react';
import { FormError } from '../../components/form-error.js';
import { SidePanel } from '../../components/side-panel.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { assessmentWords } from './assessment-words.js';
import { type SheetLine, type UnitSheet, useAssessmentDeed } from './assessments-query.js';
import '../../components/stacked-form.css';

type PanelProps = { readonly line: SheetLine; readonly sheet: UnitSheet; readonly isOpen: boolean; readonly onClose: () => void };

/** The drawer in which the assessor enters a correction beside a line. */
export const CorrectPanel = ({ line, sheet: { assessmentId, unit }, isOpen, onClose }: PanelProps) => {
  const words = useWords(assessmentWords);
  const correct = useAssessmentDeed(
    (given: { readonly delta: string; readonly reason: string }) =>
      answer(
        api.POST('/api/assessments/{assessmentId}/corrections', {
          params: { path: { assessmentId } },
          body: { unitId: unit.id, lineKey: line.key, ...given },
        }),
      ),
    onClose,
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    correct.mutate({ delta: String(form.get('delta')).trim(), reason: String(form.get('reason')) });
  };
  return (
    <SidePanel title={words.correct} isOpen={isOpen} onClose={onClose}>
      <form className="stacked-form" onSubmit={submit}>
        <h2>
          {words.correct}：{line.title} {line.points}
        </h2>
        <p className="quiet">{words.correctLead}</p>
        <label className="field">
          <span>{words.delta}</span>
          <input name="delta" required inputMode="decimal" pattern="-?\d{1,6}(\.\d{1,6})?" />
        </label>
        <label className="field">
          <span>{words.reason}</span>
          <textarea name="reason" required rows={4} maxLength={1000} />
        </label>
        <Button type="primary" htmlType="submit" loading={correct.isPending}>
          {words.submit}
        </Button>
        <FormError error={correct.error} />
      </form>
    </SidePanel>
  );
};
