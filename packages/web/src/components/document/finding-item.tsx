import { useWords } from '../../lib/i18n.js';
import { documentWords } from './document-words.js';
import type { Finding } from './finding.js';

const shapes: Readonly<Record<Finding['severity'], string>> = { error: 'state-bad', warning: 'state-open', info: 'state-off' };
const windowBefore = 24;
const windowAfter = 36;
const longestMark = 80;

/** One finding: the place, the words underlined in their line, the reason, and what to do. */
export const FindingItem = ({ finding }: { readonly finding: Finding }) => {
  const words = useWords(documentWords);
  const { severity, message, help, line, column, where } = finding;
  return (
    <li>
      <p>
        <span className={`state-word ${shapes[severity]}`}>{words[severity]}</span> {message}{' '}
        <span className="quiet">{where ?? words.at(line, column)}</span>
      </p>
      <Excerpt finding={finding} />
      <p className="quiet">
        {words.help}
        {help}
      </p>
    </li>
  );
};

// A line may be a whole document (a file without line breaks): only what surrounds the place is shown.
const Excerpt = ({ finding: { lineText, column, span } }: { readonly finding: Finding }) => {
  const from = column - 1;
  const to = Math.min(lineText.length, from + Math.min(longestMark, Math.max(1, span.end - span.start)));
  const start = Math.max(0, from - windowBefore);
  const end = Math.min(lineText.length, to + windowAfter);
  if (lineText.trim() === '') return null;
  return (
    <p className="finding-line">
      {start > 0 ? '…' : ''}
      {lineText.slice(start, from)}
      <u>{lineText.slice(from, to)}</u>
      {lineText.slice(to, end)}
      {end < lineText.length ? '…' : ''}
    </p>
  );
};
