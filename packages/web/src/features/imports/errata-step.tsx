import { useId } from 'react';
import { ErratumBody, ErratumWords } from '../../components/erratum/erratum-facts.js';
import { useWords } from '../../lib/i18n.js';
import { importWords } from './import-words.js';
import { UnknownNames } from './unknown-names.js';
import type { Preview } from './upload.js';
import type { ImportControl } from './use-import.js';

/** The proposals with their evidence, each to be accepted or left; then the names that nobody knows. */
export const ErrataStep = ({ control, read }: { readonly control: ImportControl; readonly read: Preview }) => {
  const words = useWords(importWords);
  return (
    <>
      <section className="import-part">
        <h2>
          {words.errataTitle} {read.errata.length}
        </h2>
        {read.errata.length === 0 ? <p className="state-word state-good">{words.noErrata}</p> : null}
        {read.errata.map((proposal) => (
          <Proposal key={proposal.printed} proposal={proposal} control={control} />
        ))}
      </section>
      <UnknownNames names={read.unknownNames} control={control} />
    </>
  );
};

const Proposal = ({ proposal, control }: { readonly proposal: Preview['errata'][number]; readonly control: ImportControl }) => {
  const words = useWords(importWords);
  const id = useId();
  const chosen = control.state.accepted.get(proposal.printed) ?? null;
  const shown = { ...proposal, corrected: chosen ?? proposal.corrected };
  const choices = [proposal.corrected, ...proposal.alternatives];
  return (
    <article className="import-erratum">
      <h3>
        <ErratumWords {...shown} />
      </h3>
      <fieldset className="decision">
        <legend className="only-read-aloud">{proposal.printed}</legend>
        <label>
          <input type="radio" name={id} checked={chosen !== null} onChange={() => control.decide(proposal.printed, proposal.corrected)} />
          {words.acceptIt}
        </label>
        {chosen !== null && choices.length > 1 ? (
          <label className="field-in-line">
            {words.correctedWords}
            <select className="text-field" value={chosen} onChange={({ target }) => control.decide(proposal.printed, target.value)}>
              {choices.map((choice) => (
                <option key={choice}>{choice}</option>
              ))}
            </select>
          </label>
        ) : null}
        <label>
          <input type="radio" name={id} checked={chosen === null} onChange={() => control.decide(proposal.printed, null)} />
          {words.keepPrinted}
        </label>
      </fieldset>
      <ErratumBody erratum={shown} />
    </article>
  );
};
