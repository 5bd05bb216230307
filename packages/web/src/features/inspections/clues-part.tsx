import { type ClueAuthority, clueAuthorities, clueMachine } from '@luoshi/domain';
import { useState } from 'react';
import { ChoiceField, LineField } from '../../components/form/fields.js';
import { FormPanel } from '../../components/form/form-panel.js';
import { answer, api } from '../../lib/api.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { inspectionWords } from './inspection-words.js';
import { type InspectionRoom, useInspectionDeed } from './inspections-query.js';

type Clue = NonNullable<InspectionRoom['clues']>[number];

const begun: readonly InspectionRoom['state'][] = ['under-way', 'findings', 'concluded', 'fed-back', 'rectifying', 'verified', 'archived'];

/** 线索移送 (§23): that there was one, where it went, under which number. */
export const CluesPart = ({ room }: { readonly room: InspectionRoom }) => {
  const words = useWords(inspectionWords);
  const { clues, state } = room;
  if (clues === null || (clues.length === 0 && !begun.includes(state))) return null;
  return (
    <section aria-labelledby="inspection-clues">
      <h2 id="inspection-clues">{words.clues}</h2>
      <p className="quiet">{words.cluesHint}</p>
      <ul className="inspection-team">
        {clues.map((clue) => (
          <ClueItem key={clue.clueId} clue={clue} />
        ))}
      </ul>
      <NoteClue inspectionId={room.inspectionId} />
    </section>
  );
};

const ClueItem = ({ clue }: { readonly clue: Clue }) => {
  const words = useWords(inspectionWords);
  const { authorityName, state, stateName, number, handedOverOn, acknowledgedOn, acts } = clue;
  return (
    <li>
      {authorityName} <span className={`state-word ${state === 'due' ? 'state-open' : 'state-good'}`}>{stateName}</span>{' '}
      <span className="quiet">
        {[number, handedOverOn, acknowledgedOn === null ? null : `${words.acknowledged} ${acknowledgedOn}`].filter(Boolean).join('，')}
      </span>{' '}
      <span className="inspection-buttons no-print">
        {acts.map((event) => (
          <ClueStep key={event} clue={clue} event={event} />
        ))}
      </span>
    </li>
  );
};

const ClueStep = ({ clue: { clueId }, event }: { readonly clue: Clue; readonly event: Clue['acts'][number] }) => {
  const words = useWords(inspectionWords);
  const { lang } = useLang();
  const [number, setNumber] = useState('');
  const deed = useInspectionDeed((_: undefined) =>
    answer(api.POST('/api/inspections/clues/{clueId}/steps', { params: { path: { clueId } }, body: { event, number } })),
  );
  return (
    <FormPanel label={clueMachine.events[event][lang]} isSmall deed={deed}>
      {event === 'hand-over' ? <LineField label={words.letter} value={number} onChange={setNumber} isRequired /> : null}
    </FormPanel>
  );
};

const NoteClue = ({ inspectionId }: { readonly inspectionId: string }) => {
  const words = useWords(inspectionWords);
  const [authority, setAuthority] = useState<ClueAuthority>('supervisory');
  const deed = useInspectionDeed((_: undefined) =>
    answer(api.POST('/api/inspections/{inspectionId}/clues', { params: { path: { inspectionId } }, body: { authority } })),
  );
  const choices = clueAuthorities.map((value) => ({ value, label: words[value] }));
  return (
    <FormPanel label={words.noteClue} hint={words.cluesHint} deed={deed}>
      <ChoiceField label={words.authority} value={authority} choices={choices} onChange={setAuthority} />
    </FormPanel>
  );
};
