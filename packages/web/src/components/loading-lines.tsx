import { useWords } from '../lib/i18n.js';
import { componentWords } from './component-words.js';
import './states.css';

const widths = ['62%', '88%', '74%', '91%', '55%', '80%', '68%', '86%'] as const;

/** Stands where words will be, while they are on their way. */
export const LoadingLines = ({ lines = 6 }: { readonly lines?: number }) => {
  const words = useWords(componentWords);
  return (
    <div className="loading-lines" role="status" aria-label={words.loading}>
      {Array.from({ length: lines }, (_, line) => widths[line % widths.length]).map((width, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity
        <span key={line} style={{ width }} />
      ))}
    </div>
  );
};
