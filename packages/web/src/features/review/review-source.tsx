import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../lib/i18n.js';
import { namesReading, readingText } from './reading-text.js';
import type { Reading, Source } from './review-query.js';
import { reviewWords } from './review-words.js';

type ReviewSourceProps = {
  readonly source: Source;
  readonly readings: readonly Reading[];
  readonly onSay: (said: Reading, seen: Reading) => void;
};

type Piece = { readonly text: string; readonly start: number; readonly kinds: readonly string[] };

/** The original words with every fact underlined where it stands. Selected words can be made a unit. */
export const ReviewSource = ({ source, readings, onSay }: ReviewSourceProps) => {
  const words = useWords(reviewWords);
  const [selected, setSelected] = useState('');
  const select = () => setSelected(window.getSelection()?.toString().trim().slice(0, 60) ?? '');
  const make = (field: 'leadUnits' | 'coUnits') => {
    const seen = readings.find((one) => one.field === field);
    if (seen !== undefined) onSay(namesReading(seen, [readingText(seen, '', ''), selected].filter(Boolean).join('、')), seen);
    setSelected('');
  };
  return (
    <section className="form-part review-source" aria-labelledby="original-title">
      <h2 id="original-title">{words.original}</h2>
      {source.where === null ? null : <p className="quiet">{source.where}</p>}
      <blockquote lang="zh-CN" onMouseUp={select} onKeyUp={select}>
        {piecesOf(source).map(({ text, start, kinds }) => (
          <span key={start} className={kinds.map((kind) => `review-${kind}`).join(' ')}>
            {text}
          </span>
        ))}
      </blockquote>
      {selected === '' ? null : (
        <p className="review-selected no-print">
          {words.selected(selected)}{' '}
          {(['leadUnits', 'coUnits'] as const).map((field) => (
            <Button key={field} size="small" onClick={() => make(field)}>
              {words[field]}
            </Button>
          ))}
        </p>
      )}
    </section>
  );
};

// Cut wherever a fact begins or ends, so that facts may overlap.
const piecesOf = ({ text, marks }: Source): readonly Piece[] => {
  const facts = marks.filter(({ kind, span }) => kind !== 'text' && kind !== 'erratum' && span.end > span.start);
  const cuts = [...new Set([0, text.length, ...facts.flatMap(({ span }) => [span.start, span.end])])].filter(
    (at) => at >= 0 && at <= text.length,
  );
  const places = cuts.toSorted((one, other) => one - other);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    const kinds = facts.filter(({ span }) => span.start <= start && span.end >= end).map(({ kind }) => kind);
    return { text: text.slice(start, end), start, kinds };
  });
};
