import { useState } from 'react';
import { useWords } from '../../lib/i18n.js';
import { importWords } from './import-words.js';
import type { Preview } from './upload.js';

type Finding = Preview['findings'][number];
type Severity = Finding['severity'];

const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];
const shapes: Readonly<Record<Severity, string>> = { error: 'state-bad', warning: 'state-open', info: 'state-off' };
const page = 20;
const windowBefore = 24;
const windowAfter = 36;

/** Findings as a compiler prints them: the place, the words underlined in their line, the reason, and what to do. */
export const FindingList = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const words = useWords(importWords);
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [count, setCount] = useState(page);
  const kept = severity === null ? findings : findings.filter((finding) => finding.severity === severity);
  if (findings.length === 0) return <p className="state-word state-good">{words.noFindings}</p>;
  return (
    <>
      <fieldset className="tab-buttons no-print">
        <legend className="only-read-aloud">{words.severity}</legend>
        <button type="button" aria-pressed={severity === null} onClick={() => setSeverity(null)}>
          {words.allSeverities} {findings.length}
        </button>
        {severities.map((one) => (
          <button key={one} type="button" aria-pressed={severity === one} onClick={() => setSeverity(one)}>
            {words[one]} {findings.filter((finding) => finding.severity === one).length}
          </button>
        ))}
      </fieldset>
      <ol className="finding-list">
        {kept.slice(0, count).map((finding) => (
          <FindingItem key={`${finding.code} ${finding.span.start} ${finding.message}`} finding={finding} />
        ))}
      </ol>
      {kept.length > count ? (
        <button type="button" className="plain-button no-print" onClick={() => setCount(count + page * 5)}>
          {words.showMore(Math.min(page * 5, kept.length - count))}
        </button>
      ) : null}
    </>
  );
};

const FindingItem = ({ finding: { severity, message, help, line, column, lineText, span } }: { readonly finding: Finding }) => {
  const words = useWords(importWords);
  const from = column - 1;
  const to = Math.min(lineText.length, from + Math.max(1, span.end - span.start));
  const start = Math.max(0, from - windowBefore);
  const end = Math.min(lineText.length, to + windowAfter);
  return (
    <li>
      <p>
        <span className={`state-word ${shapes[severity]}`}>{words[severity]}</span> {message}{' '}
        <span className="quiet">{words.at(line, column)}</span>
      </p>
      {lineText.trim() === '' ? null : (
        <p className="finding-line">
          {start > 0 ? '…' : ''}
          {lineText.slice(start, from)}
          <u>{lineText.slice(from, to)}</u>
          {lineText.slice(to, end)}
          {end < lineText.length ? '…' : ''}
        </p>
      )}
      <p className="quiet">
        {words.help}
        {help}
      </p>
    </li>
  );
};
