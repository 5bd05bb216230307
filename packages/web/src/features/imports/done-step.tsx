import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../components/empty-state.js';
import { useWords } from '../../lib/i18n.js';
import { importWords } from './import-words.js';
import type { Imported } from './upload.js';

/** What was done, and where to go on. */
export const DoneStep = ({ done }: { readonly done: Imported }) => {
  const words = useWords(importWords);
  const search = { plan: done.planId };
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
        </>
      }
    >
      {words.doneLead(done.tasks, done.added, done.changed, done.withdrawn)}
    </EmptyState>
  );
};
