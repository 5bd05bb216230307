import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { useWords } from '../../lib/i18n.js';
import { calendarWords } from './calendar-words.js';
import { type CalendarYear, usePutCalendar } from './calendars-query.js';
import '../../components/stacked-form.css';

type CalendarFormProps = { readonly known: CalendarYear | null; readonly year: number | null; readonly onDone: () => void };

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Enters a year as the notice prints it: lines that can be pasted. Flaws in what was read are named by the server. */
export const CalendarForm = ({ known, year, onDone }: CalendarFormProps) => {
  const words = useWords(calendarWords);
  const [flaw, setFlaw] = useState<string | null>(null);
  const putting = usePutCalendar(onDone);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readForm(new FormData(event.currentTarget));
    setFlaw(read.unread);
    if (read.unread === null) putting.mutate(read.year);
  };
  return (
    <form className="stacked-form" onSubmit={submit}>
      <h2>{known === null ? words.enter : `${words.change} ${known.year}`}</h2>
      <Fields known={known} year={year} />
      {flaw === null ? null : <p role="alert">{words.flaw(flaw)}</p>}
      <FormError error={putting.error} />
      <Button type="primary" htmlType="submit" loading={putting.isPending}>
        {words.save}
      </Button>
    </form>
  );
};

const Fields = ({ known, year }: Pick<CalendarFormProps, 'known' | 'year'>) => {
  const words = useWords(calendarWords);
  const id = useId();
  return (
    <>
      <label htmlFor={`${id}-year`}>{words.year}</label>
      <input
        id={`${id}-year`}
        className="text-field"
        name="year"
        type="number"
        min={2000}
        max={2100}
        required
        defaultValue={known?.year ?? year ?? ''}
      />
      <label htmlFor={`${id}-holidays`}>
        {words.holidays} <span className="quiet">{words.holidaysHint}</span>
      </label>
      <textarea
        id={`${id}-holidays`}
        className="text-field"
        name="holidays"
        rows={8}
        required
        defaultValue={known?.holidays.map(({ name, from, to }) => `${name} ${from} ${to}`).join('\n') ?? ''}
      />
      <label htmlFor={`${id}-working`}>
        {words.workingDays} <span className="quiet">{words.workingHint}</span>
      </label>
      <textarea
        id={`${id}-working`}
        className="text-field"
        name="workingDays"
        rows={4}
        defaultValue={known?.workingDays.join('\n') ?? ''}
      />
      <label htmlFor={`${id}-source`}>
        {words.source} <span className="quiet">{words.sourceHint}</span>
      </label>
      <input id={`${id}-source`} className="text-field" name="source" required maxLength={200} defaultValue={known?.source ?? ''} />
    </>
  );
};

/** `元旦 2027-01-01 2027-01-03`; a holiday of one day needs its day once. */
const holidayOf = (line: string): CalendarYear['holidays'][number] | null => {
  const [name = '', from = '', to = from] = line.split(/\s+/);
  return day.test(from) && day.test(to) && name !== '' ? { name, from, to } : null;
};

const readForm = (form: FormData) => {
  const of = (name: string): string => String(form.get(name) ?? '').trim();
  const lines = of('holidays')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const holidays = lines.map(holidayOf);
  const workingDays = of('workingDays')
    .split(/[\s,，、]+/)
    .filter(Boolean);
  return {
    /** The first line that cannot be read; null where all can. */
    unread: lines.find((_, index) => holidays[index] === null) ?? workingDays.find((one) => !day.test(one)) ?? null,
    year: { year: Number(of('year')), holidays: holidays.filter((one) => one !== null), workingDays, source: of('source') },
  };
};
