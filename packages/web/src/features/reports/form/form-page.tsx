import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useId, useRef, useState } from 'react';
import { EmptyState } from '../../../components/empty-state.js';
import { useFailureSentence } from '../../../components/load-failed.js';
import { type ChosenUnit, UnitChooser } from '../../../components/name-decision/unit-chooser.js';
import { Page } from '../../../components/page.js';
import { useLang, useWords } from '../../../lib/i18n.js';
import { usePlan } from '../../../lib/plans.js';
import { useMe } from '../../../lib/session.js';
import { openPeriodsQuery } from '../reports-query.js';
import { FormPreviewPart } from './form-preview.js';
import { formWords } from './form-words.js';
import { useFormReturn } from './use-form-return.js';
import '../../../components/draft/draft.css';
import '../../../components/filter-menu.css';
import '../../../components/plain-table.css';
import '../reports.css';

/** 离线填报: a form is taken out, filled in anywhere, and taken back cell by cell. */
export const ReportFormPage = () => {
  const words = useWords(formWords);
  const control = useFormReturn();
  const { done } = control.state;
  return (
    <Page title={words.title} lead={words.lead} crumbs={[{ label: words.reports, link: { to: '/reports', search: {} } }]}>
      {done === null ? (
        <>
          <TakePart />
          <ReturnPart control={control} />
        </>
      ) : (
        <EmptyState title={words.done(done.reports, done.cells)} actions={<Link to="/reports">{words.toReports}</Link>}>
          {null}
        </EmptyState>
      )}
    </Page>
  );
};

const TakePart = () => {
  const words = useWords(formWords);
  const id = useId();
  const plan = usePlan();
  const { lang } = useLang();
  const own = useMe()?.unit ?? null;
  const [unit, setUnit] = useState<ChosenUnit | null>(null);
  const { data } = useQuery(openPeriodsQuery(plan?.planId));
  const periods = (data?.periods ?? []).filter(({ open }) => open);
  const [chosen, setChosen] = useState('');
  const period = chosen || (periods[0]?.period ?? '');
  const of = own?.id ?? unit?.id;
  const query = new URLSearchParams({ plan: plan?.planId ?? '', period, lang, ...(of === undefined ? {} : { unit: of }) });
  return (
    <section className="form-part">
      <h2>{words.take}</h2>
      <p className="quiet">{words.takeHint}</p>
      {data !== undefined && periods.length === 0 ? <p>{words.noPeriod}</p> : null}
      <div className="report-form-take">
        <label htmlFor={id}>
          {words.period}{' '}
          <select id={id} className="text-field" value={period} onChange={({ target }) => setChosen(target.value)}>
            {periods.map((one) => (
              <option key={one.period}>{one.period}</option>
            ))}
          </select>
        </label>
        {own === null ? <UnitChooser label={words.unit} unit={unit} onChange={setUnit} /> : null}
        <Button href={`/api/reports/form?${query}`} disabled={period === '' || of === undefined} type="primary">
          {words.take}
        </Button>
      </div>
    </section>
  );
};

const ReturnPart = ({ control }: { readonly control: ReturnType<typeof useFormReturn> }) => {
  const words = useWords(formWords);
  const sentence = useFailureSentence();
  const input = useRef<HTMLInputElement>(null);
  const { preview, busy, error } = control.state;
  const choose = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file !== undefined) void control.choose(file);
    if (input.current !== null) input.current.value = '';
  };
  return (
    <section className="form-part">
      <h2>{words.back}</h2>
      <p className="quiet">{words.backHint}</p>
      <p className="draft-acts">
        <input ref={input} type="file" accept=".xlsx" hidden aria-label={words.choose} onChange={({ target }) => choose(target.files)} />
        <Button loading={busy === 'reading'} onClick={() => input.current?.click()}>
          {preview === null ? words.choose : words.another}
        </Button>
      </p>
      {busy === null ? null : <p role="status">{busy === 'reading' ? words.reading : words.writing}</p>}
      {error === null ? null : (
        <p className="call-out call-out-bad" role="alert">
          {sentence(error)}
        </p>
      )}
      {preview === null ? null : (
        <FormPreviewPart
          key={preview.sha256}
          preview={preview}
          isBusy={busy !== null}
          onConfirm={(take) => void control.confirm(take)}
          onMark={() => void control.mark()}
          onCancel={control.cancel}
        />
      )}
    </section>
  );
};
