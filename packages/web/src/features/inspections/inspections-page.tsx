import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Page } from '../../components/page.js';
import { useWords } from '../../lib/i18n.js';
import { wordParam } from '../../lib/search-params.js';
import { useMay, useMe } from '../../lib/session.js';
import { DraftPanel } from './draft-panel.js';
import { InspectionCalendar } from './inspection-calendar.js';
import { InspectionList } from './inspection-list.js';
import { InspectionRulesView } from './inspection-rules.js';
import { inspectionWords } from './inspection-words.js';
import '../../components/filter-menu.css';
import '../../components/plain-table.css';
import './inspections.css';

const route = getRouteApi('/signed-in/inspections');
const views = ['list', 'calendar', 'rules'] as const;

const thisYear = (): number => new Date().getFullYear();

/** 督查: the matters of a year, who is visited when, and by which limits. */
export const InspectionsPage = () => {
  const words = useWords(inspectionWords);
  const may = useMay();
  const search = route.useSearch();
  const isUnit = useMe()?.unit != null;
  const year = Number(search.year ?? thisYear());
  const view = wordParam(search.view, views) ?? 'list';
  return (
    <Page title={words.title} lead={words.lead} actions={may('inspection.write') ? <DraftPanel /> : null}>
      <Choice view={view} year={year} />
      {view === 'list' ? <InspectionList year={year} isUnit={isUnit} /> : null}
      {view === 'calendar' ? <InspectionCalendar year={year} isUnit={isUnit} /> : null}
      {view === 'rules' ? <InspectionRulesView /> : null}
    </Page>
  );
};

const yearsBack = 4;

const Choice = ({ view, year }: { readonly view: (typeof views)[number]; readonly year: number }) => {
  const words = useWords(inspectionWords);
  const navigate = useNavigate();
  const go = (next: string, of: number) => void navigate({ to: '/inspections', search: { view: next, year: String(of) }, replace: true });
  const last = Math.max(thisYear() + 1, year);
  const years = Array.from({ length: yearsBack + 2 }, (_, index) => last - index);
  return (
    <div className="inspection-choice no-print">
      <fieldset className="tab-buttons">
        <legend className="only-read-aloud">{words.view}</legend>
        {views.map((one) => (
          <button key={one} type="button" aria-pressed={view === one} onClick={() => go(one, year)}>
            {words[one]}
          </button>
        ))}
      </fieldset>
      {view === 'rules' ? null : (
        <label>
          {words.year}{' '}
          <select className="text-field" value={year} onChange={({ target }) => go(view, Number(target.value))}>
            {years.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
};
