import { Link } from '@tanstack/react-router';
import { useLang, useWords } from '../../lib/i18n.js';
import { instantWords } from '../../lib/instant.js';
import { useMay } from '../../lib/session.js';
import type { TimelineEntry } from './timeline-query.js';
import { timelineWords } from './timeline-words.js';
import './timeline.css';

/** Entries of a timeline, the newest first. */
export const TimelineList = ({ entries }: { readonly entries: readonly TimelineEntry[] }) => (
  <ol className="timeline">
    {entries.map((entry) => (
      <Entry key={entry.key} entry={entry} />
    ))}
  </ol>
);

const Entry = ({ entry: { at, kindName, actor, sentence, seq, hash, thing } }: { readonly entry: TimelineEntry }) => {
  const words = useWords(timelineWords);
  const { lang } = useLang();
  const may = useMay();
  return (
    <li>
      <time dateTime={at}>{instantWords(at, lang)}</time>
      <span className="timeline-kind">{kindName}</span>
      <span className="timeline-what">
        {sentence}
        {actor === '' ? null : <span className="quiet"> {actor}</span>}
        {thing === null ? null : (
          <>
            {' '}
            <ThingLink thing={thing} />
          </>
        )}
      </span>
      <span className="timeline-proof quiet" title={hash ?? words.judged}>
        {seq === null ? (
          words.judged
        ) : may('audit.read') ? (
          <Link to="/audit" search={{ seq: String(seq) }}>
            {words.audit(seq)}
          </Link>
        ) : (
          words.audit(seq)
        )}
      </span>
    </li>
  );
};

const ThingLink = ({ thing: { kind, id } }: { readonly thing: NonNullable<TimelineEntry['thing']> }) => {
  const words = useWords(timelineWords);
  const label = words[kind];
  switch (kind) {
    case 'report':
      return (
        <Link to="/reports/$reportId" params={{ reportId: id }}>
          {label}
        </Link>
      );
    case 'matter':
      return (
        <Link to="/matters/$matterId" params={{ matterId: id }}>
          {label}
        </Link>
      );
    case 'instruction':
      return (
        <Link to="/instructions/$instructionId" params={{ instructionId: id }}>
          {label}
        </Link>
      );
    case 'problem':
      return (
        <Link to="/problems/$problemId" params={{ problemId: id }}>
          {label}
        </Link>
      );
  }
};
