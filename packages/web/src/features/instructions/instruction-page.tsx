import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { EvidencePart } from '../../components/evidence/evidence-part.js';
import { SheetList } from '../../components/sheet/sheet-list.js';
import { ThingPage } from '../../components/thing-page.js';
import { WayList } from '../../components/way-list.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { InstructionActs } from './instruction-acts.js';
import { InstructionStateWord } from './instruction-table.js';
import { instructionWords } from './instruction-words.js';
import { type InstructionDetail, instructionQuery } from './instructions-query.js';
import '../../components/draft/draft.css';
import '../../components/plain-table.css';
import './instructions.css';

const route = getRouteApi('/signed-in/instructions/$instructionId');

/** One instruction: the leader's words, who carries it out, what was reported back. */
export const InstructionPage = () => {
  const words = useWords(instructionWords);
  const { instructionId } = route.useParams();
  return (
    <ThingPage
      query={useQuery(instructionQuery(instructionId))}
      title={words.title}
      titleOf={({ number }) => words.titleOf(number)}
      crumbs={[{ label: words.title, link: { to: '/instructions', search: {} } }]}
      leadOf={(one) => <Lead one={one} />}
    >
      {(one) => <Instruction one={one} />}
    </ThingPage>
  );
};

type PartProps = { readonly one: InstructionDetail };

const Lead = ({ one }: PartProps) => {
  const words = useWords(instructionWords);
  return (
    <>
      <strong>{one.title}</strong>
      <span className="instruction-line">
        {one.officialName} {words.on} {one.givenOn} · {one.urgencyName} · {words.dueOn} {one.dueOn ?? '—'}{' '}
        <InstructionStateWord one={one} />
        {one.taskId === null ? null : (
          <Link to="/tasks/$taskId" params={{ taskId: one.taskId }}>
            {words.task(one.taskNo)}
          </Link>
        )}
      </span>
    </>
  );
};

const Instruction = ({ one }: PartProps) => {
  const words = useWords(instructionWords);
  const may = useMay();
  const isOpen = (one.state === 'recorded' || one.state === 'assigned') && may('instruction.write') && may('evidence.write');
  return (
    <>
      <InstructionActs one={one} />
      {one.body === '' ? null : <blockquote className="form-part instruction-body">{one.body}</blockquote>}
      <EvidencePart title={words.pictures} isOpen={isOpen} thingKind="instruction" thingId={one.instructionId} />
      <section className="form-part">
        <h2>{words.sheets}</h2>
        <SheetList sheets={one.sheetList} />
        {one.state === 'assigned' && one.openSheets > 0 ? <p className="quiet">{words.waiting(one.openSheets)}</p> : null}
      </section>
      {one.outcome === '' ? null : (
        <section className="form-part">
          <h2>{words.outcome}</h2>
          <p>{one.outcome}</p>
        </section>
      )}
      <section className="form-part">
        <h2>{words.way}</h2>
        <WayList steps={one.steps} />
      </section>
      <p className="quiet">
        {words.source}
        {one.clock.source}。{one.clock.toConfirm}
      </p>
    </>
  );
};
