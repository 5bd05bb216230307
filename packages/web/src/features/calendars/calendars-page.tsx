import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { SidePanel } from '../../components/side-panel.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { CalendarForm } from './calendar-form.js';
import { calendarWords } from './calendar-words.js';
import { type CalendarYear, calendarsQuery } from './calendars-query.js';
import '../../components/plain-table.css';
import './calendars.css';

/** 工作日历: the years that are known, the one that is missing, and how to enter it. */
export const CalendarsPage = () => {
  const words = useWords(calendarWords);
  const mayWrite = useMay()('calendar.write');
  const { data, error, refetch } = useQuery(calendarsQuery);
  const [open, setOpen] = useState<CalendarYear | 'new' | null>(null);
  const enter = mayWrite ? (
    <Button type="primary" onClick={() => setOpen('new')}>
      {words.enter}
    </Button>
  ) : undefined;
  return (
    <Page title={words.title} lead={words.lead} actions={enter}>
      {data === undefined ? (
        error === null ? (
          <LoadingLines lines={6} />
        ) : (
          <LoadFailed error={error} retry={refetch} />
        )
      ) : (
        <>
          {data.missing === null ? null : (
            <div className="call-out calendar-missing" role="status">
              {words.missing(data.missing)}
            </div>
          )}
          <Years years={data.years} onChange={mayWrite ? setOpen : null} />
          <SidePanel title={words.enter} isOpen={open !== null} onClose={() => setOpen(null)}>
            {open === null ? null : <CalendarForm known={open === 'new' ? null : open} year={data.missing} onDone={() => setOpen(null)} />}
          </SidePanel>
        </>
      )}
    </Page>
  );
};

type YearsProps = { readonly years: readonly CalendarYear[]; readonly onChange: ((year: CalendarYear) => void) | null };

const Years = ({ years, onChange }: YearsProps) => {
  const words = useWords(calendarWords);
  return (
    <div className="plain-scroll">
      <table className="plain-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.holidays}</th>
            <th scope="col">{words.workingDays}</th>
            <th scope="col">{words.source}</th>
            <th scope="col">{words.by}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((one) => (
            <tr key={one.year}>
              <th scope="row">
                {onChange === null ? (
                  one.year
                ) : (
                  <Button size="small" aria-label={`${words.change} ${one.year}`} onClick={() => onChange(one)}>
                    {one.year}
                  </Button>
                )}
              </th>
              <td>
                {one.holidays.map(({ name, from, to }) => `${name} ${from.slice(5)}${to === from ? '' : `–${to.slice(5)}`}`).join('，')}
              </td>
              <td>{one.workingDays.map((day) => day.slice(5)).join('，')}</td>
              <td>{one.source}</td>
              <td>{one.entered ? words.entered : words.shipped}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
