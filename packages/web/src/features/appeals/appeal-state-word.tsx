import { useWords } from '../../lib/i18n.js';
import { appealWords } from './appeal-words.js';
import type { Appeal } from './appeals-query.js';

const shapes: Readonly<Record<Appeal['state'], string>> = {
  applied: 'state-open',
  upheld: 'state-off',
  raised: 'state-good',
  withdrawn: 'state-off',
};

/** An appeal's state in word and shape; overdue says so. */
export const AppealStateWord = ({ appeal: { state, stateName, isOverdue } }: { readonly appeal: Appeal }) => {
  const words = useWords(appealWords);
  return <span className={`state-word ${isOverdue ? 'state-bad' : shapes[state]}`}>{isOverdue ? words.overdue : stateName}</span>;
};
