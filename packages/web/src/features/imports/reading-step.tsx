import { Link } from '@tanstack/react-router';
import { FindingList } from '../../components/document/finding-list.js';
import { useWords } from '../../lib/i18n.js';
import { ChangeList } from './change-list.js';
import { DocumentFacts } from './document-facts.js';
import { findingsByCause } from './findings-by-cause.js';
import { importWords } from './import-words.js';
import { TaskPreview } from './task-preview.js';
import type { Preview } from './upload.js';

/** What was read, what is doubtful, and what would change. */
export const ReadingStep = ({ read }: { readonly read: Preview }) => {
  const words = useWords(importWords);
  return (
    <>
      <Effect read={read} />
      <DocumentFacts read={read} />
      {read.effect === 'amended' ? (
        <section className="import-part">
          <h2>
            {words.changes} {read.changes.length}
          </h2>
          <ChangeList changes={read.changes} />
        </section>
      ) : null}
      <section className="import-part">
        <h2>
          {words.findings} {read.findings.length}
        </h2>
        <Findings read={read} />
      </section>
      <section className="import-part">
        <h2>
          {words.preview} {read.tasks.length}
        </h2>
        <TaskPreview tasks={read.tasks} />
      </section>
    </>
  );
};

// One corrupt name makes a finding at each of its places: told once, they leave the others in sight.
const Findings = ({ read }: { readonly read: Preview }) => {
  const words = useWords(importWords);
  const { caused, others } = findingsByCause(read);
  return (
    <>
      {caused.map(({ printed, corrected, findings }) => (
        <details key={printed} className="caused-findings">
          <summary>{words.causedBy(findings.length, printed, corrected)}</summary>
          <FindingList findings={findings} />
        </details>
      ))}
      {others.length > 0 || caused.length === 0 ? <FindingList findings={others} /> : <p className="quiet">{words.noOtherFindings}</p>}
    </>
  );
};

const Effect = ({ read: { effect, plan } }: { readonly read: Preview }) => {
  const words = useWords(importWords);
  const sentence = {
    new: words.effectNew,
    amended: words.effectAmended(plan?.title ?? '', plan?.revision ?? 1),
    unchanged: words.effectUnchanged,
    impossible: words.effectImpossible,
  }[effect];
  return (
    <p className={effect === 'impossible' ? 'call-out call-out-bad' : 'call-out call-out-calm'}>
      <span>{sentence}</span>
      {effect === 'unchanged' && plan !== null ? (
        <Link to="/tasks" search={{ plan: plan.planId }}>
          {words.toLedger}
        </Link>
      ) : null}
    </p>
  );
};
