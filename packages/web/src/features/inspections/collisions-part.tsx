import { Link } from '@tanstack/react-router';
import { useWords } from '../../lib/i18n.js';
import { inspectionWords } from './inspection-words.js';
import type { InspectionRoom } from './inspections-query.js';

/** What stands against it before it is approved (§15): each with the way to what it collides with. */
export const CollisionsPart = ({ collisions }: { readonly collisions: InspectionRoom['collisions'] }) => {
  const words = useWords(inspectionWords);
  return (
    <section aria-labelledby="inspection-collisions">
      <h2 id="inspection-collisions">{words.collisions}</h2>
      {collisions.length === 0 ? (
        <p className="state-word state-good">{words.noCollisions}</p>
      ) : (
        <ul className="inspection-collisions">
          {collisions.map(({ sentence, forbids, inspectionIds }) => (
            <li key={sentence} className={forbids ? 'call-out call-out-bad' : 'call-out'}>
              <span className={`state-word ${forbids ? 'state-bad' : 'state-open'}`}>{forbids ? words.forbidsWord : words.warnsWord}</span>
              <span>
                {inspectionIds[0] === undefined ? (
                  sentence
                ) : (
                  <Link to="/inspections/$inspectionId" params={{ inspectionId: inspectionIds[0] }}>
                    {sentence}
                  </Link>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
