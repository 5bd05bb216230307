import { useFailureSentence } from '../../components/load-failed.js';
import type { NameDecision } from '../../components/name-decision/name-decision.js';
import { useWords } from '../../lib/i18n.js';
import { importWords } from './import-words.js';
import type { Preview } from './upload.js';
import { decidedNames, type ImportControl } from './use-import.js';

/** What will be written, in words, before it is. */
export const ConfirmStep = ({ control, read }: { readonly control: ImportControl; readonly read: Preview }) => {
  const words = useWords(importWords);
  const sentence = useFailureSentence();
  const { accepted, names, error, busy } = control.state;
  const decided = decidedNames(control.state);
  const counted = (kind: Preview['changes'][number]['kind']): number => read.changes.filter((change) => change.kind === kind).length;
  return (
    <section className="import-part">
      <h2>{words.confirmTitle}</h2>
      <ul className="confirm-list">
        <li>
          {[read.document.number, read.document.title ?? read.filename].filter(Boolean).join(' ')}
          <br />
          {words.willLoad(read.counts.tasks, read.counts.targets)}
        </li>
        <li>{words.willKeep(read.filename, `${read.sha256.slice(0, 16)}…`)}</li>
        {read.effect === 'amended' ? (
          <li>{words.willAmend(counted('added'), counted('changed'), counted('removed'), counted('moved'))}</li>
        ) : null}
        {read.errata.map(({ printed, placeCount }) => {
          const corrected = accepted.get(printed);
          return (
            <li key={printed}>
              {corrected === undefined ? words.willPropose(printed) : words.willCorrect(printed, corrected, placeCount)}
            </li>
          );
        })}
        {decided.map((one) => (
          <li key={one.name}>
            {one.decision === 'unit' ? words.willAddUnit(one.name) : words.willAddAlias(one.name, aliasUnit(names.get(one.name)))}
          </li>
        ))}
        {read.unknownNames.length === decided.length ? null : <li>{words.willMark(read.unknownNames.length - decided.length)}</li>}
        <li>{words.allOrNothing}</li>
      </ul>
      {busy === null ? null : (
        <p role="status">
          <progress aria-label={words.confirming} /> {words.confirming}
        </p>
      )}
      {error === null ? null : (
        <p className="call-out call-out-bad" role="alert">
          {sentence(error)}
        </p>
      )}
    </section>
  );
};

const aliasUnit = (decision: NameDecision | undefined): string => (decision?.decision === 'alias' ? (decision.unit?.name ?? '') : '');
