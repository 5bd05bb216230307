import { WayList } from '../../components/way-list.js';
import { useWords } from '../../lib/i18n.js';
import { closeOutWords } from './close-out-words.js';
import type { CloseOutDetail } from './close-outs-query.js';

type FactsProps = { readonly closeOut: CloseOutDetail };

/** What was promised, and how it last stood: what a checker holds the evidence against. */
export const PromisePart = ({ closeOut: { goals, light } }: FactsProps) => {
  const words = useWords(closeOutWords);
  return (
    <section className="form-part">
      <h2>{words.against}</h2>
      <ul className="close-out-steps">
        {goals.map(({ text, acceptance }) => (
          <li key={text}>
            <strong>{text}</strong> {acceptance === null ? null : <span className="quiet">{`${words.acceptance}${acceptance}`}</span>}
          </li>
        ))}
      </ul>
      {light === null ? null : <p>{`${words.light}${light}`}</p>}
    </section>
  );
};

/** Who decided what on the way. */
export const WayPart = ({ closeOut: { steps, officials } }: FactsProps) => {
  const words = useWords(closeOutWords);
  return (
    <section className="form-part">
      <h2>{words.way}</h2>
      {steps.length === 0 ? <p className="quiet">{words.noSteps}</p> : null}
      <WayList steps={steps} />
      {officials.length === 0 ? null : <p className="quiet">{`${words.officials}${officials.join('、')}`}</p>}
    </section>
  );
};
