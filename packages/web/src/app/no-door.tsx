import { EmptyState } from '../components/empty-state.js';
import { Page } from '../components/page.js';
import { useWords } from '../lib/i18n.js';
import { shellWords } from './shell-words.js';

/** What an account sees that has no role yet. */
export const NoDoor = () => {
  const words = useWords(shellWords);
  return (
    <Page title={words.productLong}>
      <EmptyState title={words.noDoor}>{words.noDoorHint}</EmptyState>
    </Page>
  );
};
