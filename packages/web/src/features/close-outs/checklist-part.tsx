import { useQuery } from '@tanstack/react-query';
import { evidenceQuery, type Files } from '../../components/evidence/evidence-query.js';
import { useWords } from '../../lib/i18n.js';
import { closeOutWords } from './close-out-words.js';
import type { Answered, CloseOutDetail } from './close-outs-query.js';

type ChecklistPartProps = {
  readonly closeOut: CloseOutDetail;
  readonly answers: readonly Answered[];
  /** Null: to read. */
  readonly onChange: ((answers: readonly Answered[]) => void) | null;
};

/** What a close-out must show, and which file shows it. */
export const ChecklistPart = ({ closeOut, answers, onChange }: ChecklistPartProps) => {
  const words = useWords(closeOutWords);
  const { data } = useQuery(evidenceQuery({ thingKind: 'close-out', thingId: closeOut.closeOutId }));
  const files = (data?.items ?? []).filter(({ removed }) => !removed);
  const answerOf = (id: string): Answered => answers.find((one) => one.id === id) ?? { id, evidenceIds: [], note: '' };
  const set = (next: Answered) => onChange?.([...answers.filter(({ id }) => id !== next.id), next]);
  return (
    <section className="form-part">
      <h2>{words.checklist}</h2>
      {onChange === null ? null : <p className="quiet">{words.checklistHint}</p>}
      {closeOut.checklist.map(({ id, name, isRequired }) => (
        <Item key={id} name={name} isRequired={isRequired} files={files} answer={answerOf(id)} onChange={onChange === null ? null : set} />
      ))}
    </section>
  );
};

type ItemProps = {
  readonly name: string;
  readonly isRequired: boolean;
  readonly files: Files;
  readonly answer: Answered;
  readonly onChange: ((answer: Answered) => void) | null;
};

const Item = ({ name, isRequired, files, answer, onChange }: ItemProps) => {
  const words = useWords(closeOutWords);
  const shown = onChange === null ? files.filter(({ evidenceId }) => answer.evidenceIds.includes(evidenceId)) : files;
  const toggle = (evidenceId: string, isOn: boolean) =>
    onChange?.({ ...answer, evidenceIds: [...answer.evidenceIds.filter((one) => one !== evidenceId), ...(isOn ? [evidenceId] : [])] });
  return (
    <fieldset className="checklist-item">
      <legend>
        {name}
        {isRequired ? <abbr title={words.required}> *</abbr> : null}
      </legend>
      {shown.length === 0 ? <span className="quiet">{words.noFiles}</span> : null}
      {shown.map(({ evidenceId, filename }) =>
        onChange === null ? (
          <a key={evidenceId} href={`/api/evidence/${evidenceId}`} download={filename}>
            {filename}
          </a>
        ) : (
          <label key={evidenceId}>
            <input
              type="checkbox"
              checked={answer.evidenceIds.includes(evidenceId)}
              onChange={({ target }) => toggle(evidenceId, target.checked)}
            />{' '}
            {filename}
          </label>
        ),
      )}
      {onChange === null ? (
        <span>{answer.note}</span>
      ) : (
        <input
          className="text-field"
          aria-label={`${name} ${words.note}`}
          placeholder={words.note}
          maxLength={1000}
          value={answer.note}
          onChange={({ target }) => onChange({ ...answer, note: target.value })}
        />
      )}
    </fieldset>
  );
};
