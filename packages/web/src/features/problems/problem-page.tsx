import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { EvidencePart } from '../../components/evidence/evidence-part.js';
import { OpenSheetPanel } from '../../components/sheet/open-sheet-panel.js';
import { SheetList } from '../../components/sheet/sheet-list.js';
import { ThingPage } from '../../components/thing-page.js';
import { WayList } from '../../components/way-list.js';
import { useWords } from '../../lib/i18n.js';
import { ProblemActs } from './problem-acts.js';
import { ProblemStateWord } from './problem-tables.js';
import { problemWords } from './problem-words.js';
import { type ProblemDetail, problemQuery } from './problems-query.js';
import '../../components/draft/draft.css';
import '../../components/plain-table.css';
import './problems.css';

const route = getRouteApi('/signed-in/problems/$problemId');

/** One problem: what was found, what was done about it, who checked. */
export const ProblemPage = () => {
  const words = useWords(problemWords);
  const { problemId } = route.useParams();
  return (
    <ThingPage
      query={useQuery(problemQuery(problemId))}
      title={words.title}
      titleOf={({ number }) => words.titleOf(number)}
      crumbs={[{ label: words.title, link: { to: '/problems', search: {} } }]}
      leadOf={(one) => <Lead one={one} />}
    >
      {(one) => <Problem one={one} />}
    </ThingPage>
  );
};

type PartProps = { readonly one: ProblemDetail };

const Lead = ({ one }: PartProps) => {
  const words = useWords(problemWords);
  return (
    <>
      <strong>{one.title}</strong>
      <span className="problem-line">
        {one.unitName} · {words.dueOn} {one.dueOn} <ProblemStateWord one={one} />
        {one.taskId === null ? null : (
          <Link to="/tasks/$taskId" params={{ taskId: one.taskId }}>
            {words.task(one.taskNo)}
          </Link>
        )}
      </span>
    </>
  );
};

const Problem = ({ one }: PartProps) => {
  const words = useWords(problemWords);
  const facts: readonly (readonly [name: string, value: string])[] = [
    [words.source, `${one.sourceName}，${one.foundOn}`],
    [words.detail, one.detail],
    [words.measure, one.measure],
    [words.person, one.person],
    [words.plannedFor, one.plannedFor ?? ''],
    [words.result, one.result],
  ];
  const isOpen = one.acts.includes('plan') || one.acts.includes('report');
  return (
    <>
      <ProblemActs one={one} />
      <dl className="form-part problem-facts">
        {facts.map(([name, value]) =>
          value === '' ? null : (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <EvidencePart isOpen={isOpen} thingKind="problem" thingId={one.problemId} />
      <section className="form-part">
        <h2>{words.sheets}</h2>
        <SheetList sheets={one.sheetList} />
        <p className="no-print">
          <OpenSheetPanel
            origin="problem"
            originId={one.problemId}
            planId={one.planId}
            taskId={one.taskId}
            title={one.title}
            unit={{ id: one.unitId, name: one.unitName }}
          />
        </p>
      </section>
      <section className="form-part">
        <h2>{words.way}</h2>
        <WayList steps={one.steps} />
      </section>
    </>
  );
};
