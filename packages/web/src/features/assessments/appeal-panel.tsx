import { useNavigate } from '@tanstack/react-router';
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

/** The drawer in which a unit argues a line. Files follow on the appeal's own page, which opens next. */
export const AppealPanel = ({ line, sheet, isOpen, onClose }: PanelProps) => {
  const words = useWords(assessmentWords);
  const navigate = useNavigate();
  const make = useAssessmentDeed(
    (statement: string) =>
      answer(api.POST('/api/appeals', { body: { assessmentId: sheet.assessmentId, unitId: sheet.unit.id, lineKey: line.key, statement } })),
    ({ appealId }) => void navigate({ to: '/appeals/$appealId', params: { appealId } }),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    make.mutate(String(new FormData(event.currentTarget).get('statement')));
  };
  return (
    <SidePanel title={words.appeal} isOpen={isOpen} onClose={onClose}>
      <form className="stacked-form" onSubmit={submit}>
        <h2>
          {words.appeal}：{line.title} {line.points}
        </h2>
        <p className="quiet">{words.appealLead}</p>
        <label className="field">
          <span>{words.statement}</span>
          <textarea name="statement" required rows={8} maxLength={4000} />
        </label>
        <Button type="primary" htmlType="submit" loading={make.isPending}>
          {words.submit}
        </Button>
        <FormError error={make.error} />
      </form>
    </SidePanel>
  );
};
