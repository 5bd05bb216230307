import { Link } from '@tanstack/react-router';
import { EmptyState } from '../components/empty-state.js';
import { Page } from '../components/page.js';
import { useWords } from '../lib/i18n.js';
import { shellWords } from './shell-words.js';

/** An address that leads nowhere. */
export const NotFound = () => {
  const words = useWords(shellWords);
  return (
    <Page title={words.notFound}>
      <EmptyState title={words.notFound} actions={<Link to="/">{words.toStart}</Link>}>
        {words.notFoundHint}
      </EmptyState>
    </Page>
  );
};
