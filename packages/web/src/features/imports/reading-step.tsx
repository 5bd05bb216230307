import { useWords } from '../../lib/i18n.js';
import { ChangeList } from './change-list.js';
import { DocumentFacts } from './document-facts.js';
import { FindingList } from './finding-list.js';
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
        <FindingList findings={read.findings} />
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

const Effect = ({ read: { effect, plan } }: { readonly read: Preview }) => {
  const words = useWords(importWords);
  const sentence = {
    new: words.effectNew,
    amended: words.effectAmended(plan?.title ?? '', plan?.revision ?? 1),
    unchanged: words.effectUnchanged,
    impossible: words.effectImpossible,
  }[effect];
  return <p className={effect === 'impossible' ? 'call-out call-out-bad' : 'call-out call-out-calm'}>{sentence}</p>;
};
