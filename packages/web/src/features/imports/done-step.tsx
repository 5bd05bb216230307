import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../components/empty-state.js';
import { useWords } from '../../lib/i18n.js';
import { importWords } from './import-words.js';
import type { Imported, Preview } from './upload.js';
import { decidedNames, type ImportState } from './use-import.js';

type DoneStepProps = {
  readonly done: Imported;
  readonly read: Preview;
  readonly accepted: ImportState['accepted'];
  readonly names: ImportState['names'];
};

/** What was done, where to go on, and what is still open. */
export const DoneStep = ({ done, read, accepted, names }: DoneStepProps) => {
  const words = useWords(importWords);
  const search = { plan: done.planId };
  const undecided = read.errata.filter(({ printed }) => !accepted.has(printed)).length;
  const unknown = read.unknownNames.length - decidedNames({ names }).length;
  return (
    <EmptyState
      title={words.doneTitle}
      actions={
        <>
          <Link to="/tasks" search={search}>
            {words.toLedger}
          </Link>
          <Link to="/" search={search}>
            {words.toOverview}
          </Link>
          {undecided === 0 ? null : (
            <Link to="/errata" search={{ ...search, state: 'proposed' }}>
              {words.toErrata(undecided)}
            </Link>
          )}
          {unknown === 0 ? null : (
            <Link to="/units" search={search} hash="unknown-names">
              {words.toNames(unknown)}
            </Link>
          )}
        </>
      }
    >
      {words.doneLead(done.tasks, done.added, done.changed, done.withdrawn)}
    </EmptyState>
  );
};
