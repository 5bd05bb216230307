import { useWords } from '../../lib/i18n.js';
import type { AuditEntry } from './audit-query.js';
import { auditWords } from './audit-words.js';

/** Everything an entry holds, for who wants to check it. */
export const EntryDetail = ({ entry }: { readonly entry: AuditEntry }) => {
  const words = useWords(auditWords);
  const facts: readonly (readonly [string, string])[] = [
    [words.action, entry.action],
    [words.thing, `${entry.thingKind} ${entry.thingId}`],
    [words.data, JSON.stringify(entry.data)],
    [words.hash, entry.hash],
    [words.previous, entry.previousHash],
  ];
  return (
    <details className="entry-detail">
      <summary>{words.detail}</summary>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
