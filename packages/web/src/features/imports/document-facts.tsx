import { Coverage } from '../../components/document/coverage.js';
import { useWords } from '../../lib/i18n.js';
import { importWords } from './import-words.js';
import type { Preview } from './upload.js';

/** What the document says of itself, what was read out of it, and where each character went. */
export const DocumentFacts = ({ read }: { readonly read: Preview }) => (
  <div className="document-facts">
    <Head read={read} />
    <Counts counts={read.counts} />
    <Coverage byKind={read.coverage} leftOut={read.leftOut} />
  </div>
);

const Head = ({ read: { document, encoding, sha256, filename } }: { readonly read: Preview }) => {
  const words = useWords(importWords);
  const layouts: Readonly<Record<string, string>> = {
    'labelled-block': words.layoutLabelled,
    bracket: words.layoutBracket,
    table: words.layoutTable,
    'unit-heading': words.layoutUnit,
    mixed: words.layoutMixed,
    none: words.layoutNone,
  };
  const facts: readonly (readonly [string, string | null])[] = [
    [words.documentTitle, document.title],
    [words.number, document.number],
    [words.issuer, document.issuer],
    [words.date, document.date],
    [words.layout, layouts[document.layout] ?? document.layout],
    [words.head, `${filename} · ${encoding}`],
    [words.fingerprint, `${sha256.slice(0, 16)}…`],
  ];
  return (
    <dl className="fact-list">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? <span className="quiet">{words.notStated}</span>}</dd>
        </div>
      ))}
    </dl>
  );
};

const countKeys = ['tasks', 'chapters', 'sections', 'targets', 'orders', 'withoutLeader', 'withoutLeadUnit', 'open'] as const;

const Counts = ({ counts }: { readonly counts: Preview['counts'] }) => {
  const words = useWords(importWords);
  return (
    <dl className="fact-list fact-numbers" aria-label={words.counts}>
      {countKeys.map((key) => (
        <div key={key}>
          <dt>{words[key]}</dt>
          <dd>{counts[key]}</dd>
        </div>
      ))}
    </dl>
  );
};
