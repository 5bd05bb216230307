import { useWords } from '../../lib/i18n.js';
import { importWords } from './import-words.js';
import type { Preview } from './upload.js';

/** What the document says of itself, what was read out of it, and where each character went. */
export const DocumentFacts = ({ read }: { readonly read: Preview }) => (
  <div className="document-facts">
    <Head read={read} />
    <Counts counts={read.counts} />
    <Coverage coverage={read.coverage} />
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
          <dd>{value ?? '—'}</dd>
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

const Coverage = ({ coverage }: { readonly coverage: Preview['coverage'] }) => {
  const words = useWords(importWords);
  const names: Readonly<Record<Preview['coverage'][number]['kind'], string>> = {
    head: words.kindHead,
    preamble: words.kindPreamble,
    heading: words.kindHeading,
    task: words.kindTask,
    order: words.kindOrder,
    noise: words.kindNoise,
    blank: words.kindBlank,
    unread: words.kindUnread,
  };
  const whole = Math.max(
    1,
    coverage.reduce((sum, { characters }) => sum + characters, 0),
  );
  return (
    <section>
      <h2>{words.coverage}</h2>
      <div className="coverage-bar" aria-hidden="true">
        {coverage.map(({ kind, characters }) => (
          <span key={kind} className={`coverage-${kind}`} style={{ flexGrow: characters }} />
        ))}
      </div>
      <ul className="coverage-list">
        {coverage.map(({ kind, characters }) => (
          <li key={kind}>
            <span className={`coverage-key coverage-${kind}`} aria-hidden="true" />
            {names[kind]} <strong>{characters}</strong> <span className="quiet">{((characters / whole) * 100).toFixed(1)}%</span>
          </li>
        ))}
      </ul>
      <p className="quiet">{words.coverageHint}</p>
    </section>
  );
};
