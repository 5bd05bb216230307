import { useState } from 'react';
import { useWords } from '../../lib/i18n.js';
import { documentWords } from './document-words.js';
import type { Finding } from './finding.js';
import { FindingItem } from './finding-item.js';
import './document.css';

type Severity = Finding['severity'];

const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];
const page = 20;

/** Findings as a compiler prints them, in the order of their places; those of one severity where asked. */
export const FindingList = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const words = useWords(documentWords);
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [count, setCount] = useState(page);
  const kept = severity === null ? findings : findings.filter((finding) => finding.severity === severity);
  if (findings.length === 0) return <p className="state-word state-good">{words.noFindings}</p>;
  return (
    <>
      <Severities findings={findings} chosen={severity} choose={setSeverity} />
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

type SeveritiesProps = {
  readonly findings: readonly Finding[];
  readonly chosen: Severity | null;
  readonly choose: (severity: Severity | null) => void;
};

const Severities = ({ findings, chosen, choose }: SeveritiesProps) => {
  const words = useWords(documentWords);
  const present = severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0);
  return (
    <fieldset className="tab-buttons no-print">
      <legend className="only-read-aloud">{words.severity}</legend>
      <button type="button" aria-pressed={chosen === null} onClick={() => choose(null)}>
        {words.all} {findings.length}
      </button>
      {present.map(({ severity, count }) => (
        <button key={severity} type="button" aria-pressed={chosen === severity} onClick={() => choose(severity)}>
          {words[severity]} {count}
        </button>
      ))}
    </fieldset>
  );
};
