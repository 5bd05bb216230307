import { NameDecisionFields } from '../../components/name-decision/name-decision.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { importWords } from './import-words.js';
import type { Preview } from './upload.js';
import type { ImportControl } from './use-import.js';

type Names = Preview['unknownNames'];

/** Names that nobody knows, each to be decided now or left for later; what is decided is written with the import itself. */
export const UnknownNames = ({ names, control }: { readonly names: Names; readonly control: ImportControl }) => {
  const words = useWords(importWords);
  const may = useMay();
  return (
    <section className="import-part">
      <h2>
        {words.unknownNames} {names.length}
      </h2>
      {names.length === 0 ? (
        <p className="state-word state-good">{words.noUnknown}</p>
      ) : (
        <>
          <p className="quiet">{words.unknownHint}</p>
          <ul className="unknown-names">
            {names.map((one) => (
              <li key={one.name}>
                <span>
                  <strong>{one.name}</strong> <span className="quiet">{words.times(one.places)}</span>
                </span>
                {may('unit.write') ? <Decision one={one} control={control} /> : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

const Decision = ({ one, control }: { readonly one: Names[number]; readonly control: ImportControl }) => {
  const { name, suggestion: suggestedName, suggestedUnit, kind } = one;
  const suggestion = suggestedUnit === null || suggestedName === null ? null : { id: suggestedUnit, name: suggestedName };
  return (
    <NameDecisionFields
      name={name}
      suggestion={suggestion}
      kind={kind}
      decision={control.state.names.get(name) ?? null}
      onChange={(decision) => control.decideName(name, decision)}
    />
  );
};
