import { instructionMachine, stateName } from '@luoshi/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Page } from '../../components/page.js';
import { PagedList } from '../../components/paged-list.js';
import { StateTabs } from '../../components/state-tabs.js';
import { allItems } from '../../lib/all-items.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { wordParam } from '../../lib/search-params.js';
import { useMay } from '../../lib/session.js';
import { InstructionTable } from './instruction-table.js';
import { instructionWords } from './instruction-words.js';
import { instructionsQuery, type State } from './instructions-query.js';
import { RecordPanel } from './record-panel.js';
import '../../components/draft/draft.css';
import '../../components/plain-table.css';

const route = getRouteApi('/signed-in/instructions');
const shownStates = Object.keys(instructionMachine.states) as readonly State[];

/** 领导批示: what was asked, of whom, until when, and what became of it. */
export const InstructionsPage = () => {
  const words = useWords(instructionWords);
  const { lang } = useLang();
  const may = useMay();
  const navigate = useNavigate();
  const state = wordParam(route.useSearch().state, shownStates);
  const query = useInfiniteQuery(instructionsQuery({ state }));
  return (
    <Page title={words.title} lead={words.lead} actions={may('instruction.write') ? <RecordPanel /> : null}>
      <StateTabs
        legend={words.states}
        all={words.all}
        states={shownStates.map((one) => [one, stateName(instructionMachine, one, lang)])}
        chosen={state}
        onChoose={(one) => void navigate({ to: '/instructions', search: one === undefined ? {} : { state: one }, replace: true })}
      />
      <PagedList
        query={query}
        rows={allItems(query.data)}
        none={state === undefined ? words.none : words.noneInState}
        noneHint={state === undefined && may('instruction.write') ? words.noneHint : null}
        more={words.more}
      >
        {(rows) => <InstructionTable rows={rows} />}
      </PagedList>
    </Page>
  );
};
