import { useWords } from '../../lib/i18n.js';
import { useConfidence } from './confidence.js';
import type { ErratumFacts } from './erratum.js';
import { erratumWords } from './erratum-words.js';
import { PlaceList } from './place-list.js';
import './erratum.css';

/** The two words beside each other: printed → corrected, and at how many places. */
export const ErratumWords = ({ printed, corrected, placeCount }: Pick<ErratumFacts, 'printed' | 'corrected' | 'placeCount'>) => {
  const words = useWords(erratumWords);
  return (
    <span className="erratum-words">
      <del>{printed}</del>
      <span aria-hidden="true"> → </span>
      <ins>{corrected}</ins>
      <span className="quiet"> {words.places(placeCount)}</span>
    </span>
  );
};

/** The evidence in sentences, what else is possible, and the places. */
export const ErratumBody = ({ erratum }: { readonly erratum: ErratumFacts }) => {
  const words = useWords(erratumWords);
  const confidence = useConfidence();
  return (
    <div className="erratum-body">
      <div>
        <h3>{words.evidence}</h3>
        {erratum.evidence.length === 0 ? (
          <p className="quiet">{words.byHand}</p>
        ) : (
          <>
            <p className="quiet">
              {words.confidence}：{confidence(erratum.confidence)}
            </p>
            <ul className="evidence-list">
              {erratum.evidence.map(({ sentence }) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
        {erratum.alternatives.length === 0 ? null : <p className="quiet">{words.alternatives(erratum.alternatives.join('、'))}</p>}
      </div>
      <div>
        <h3>{words.placesTitle}</h3>
        <PlaceList places={erratum.places} corrected={erratum.corrected} />
      </div>
    </div>
  );
};
