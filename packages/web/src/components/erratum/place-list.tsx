import { useState } from 'react';
import { useWords } from '../../lib/i18n.js';
import type { ErratumFacts } from './erratum.js';
import { erratumWords } from './erratum-words.js';

type PlaceListProps = { readonly places: ErratumFacts['places']; readonly corrected: string };

const shownAtFirst = 6;

/** Every place with the words around it: the printed words struck, the corrected ones behind them. */
export const PlaceList = ({ places, corrected }: PlaceListProps) => {
  const words = useWords(erratumWords);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? places : places.slice(0, shownAtFirst);
  return (
    <>
      <ol className="place-list" aria-label={words.placesTitle}>
        {shown.map(({ span, line, where, before, printed, after }) => (
          <li key={span.start}>
            <span className="quiet">{where ?? words.line(line)}</span>
            <span>
              …{before}
              <del>{printed}</del>
              <span className="only-read-aloud"> {words.reads} </span>
              <ins>{corrected}</ins>
              {after}…
            </span>
          </li>
        ))}
      </ol>
      {places.length > shown.length ? (
        <button type="button" className="plain-button no-print" onClick={() => setWhole(true)}>
          {words.showAll(places.length)}
        </button>
      ) : null}
    </>
  );
};
