import { useState } from 'react';
import { LineField } from '../../components/form/fields.js';
import { FormPanel } from '../../components/form/form-panel.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { inspectionWords } from './inspection-words.js';
import { type InspectionRoom, useInspectionDeed } from './inspections-query.js';

type Act = InspectionRoom['acts'][number];

const approvals = ['return', 'decline', 'approve', 'conclude', 'stop'] as const;
type Approval = (typeof approvals)[number];
const isApproval = (event: Act['event']): event is Approval => (approvals as readonly string[]).includes(event);

const works = ['propose', 'notify', 'begin', 'collect', 'continue', 'feed-back', 'rectify', 'verify', 'archive', 'withdraw'] as const;
type Work = (typeof works)[number];
const isWork = (event: Act['event']): event is Work => (works as readonly string[]).includes(event);

const onward: readonly Act['event'][] = [
  'propose',
  'approve',
  'notify',
  'begin',
  'collect',
  'conclude',
  'feed-back',
  'rectify',
  'verify',
  'archive',
];

const needNote: readonly Act['event'][] = ['return', 'decline', 'stop'];

/** What the reader may do next, and why something cannot be done yet. */
export const InspectionActs = ({ room }: { readonly room: InspectionRoom }) => {
  const words = useWords(inspectionWords);
  const open = room.acts.filter(({ objection, lacks }) => objection === null && lacks.length === 0);
  const held = room.acts.filter(({ objection, lacks }) => objection !== null || lacks.length > 0);
  if (room.acts.length === 0) return null;
  return (
    <section className="inspection-next no-print" aria-labelledby="inspection-next">
      <h2 id="inspection-next">{words.next}</h2>
      {open.length === 0 ? <p className="quiet">{words.nothingNext}</p> : null}
      <div className="inspection-buttons">
        {open.map((act) => (
          <ActButton key={`${act.event} ${room.edit}`} act={act} room={room} isMain={onward.includes(act.event)} />
        ))}
      </div>
      {held.length === 0 ? null : (
        <ul className="inspection-held">
          {held.map(({ event, name, lacks, objection }) => (
            <li key={event}>
              <span className="state-word state-off">{name}</span>{' '}
              <span className="quiet">{objection ?? words.lacks(lacks.join('、'))}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

type ActButtonProps = { readonly act: Act; readonly room: InspectionRoom; readonly isMain: boolean };

const ActButton = ({ act: { event, name }, room: { inspectionId, edit }, isMain }: ActButtonProps) => {
  const words = useWords(inspectionWords);
  const [note, setNote] = useState('');
  const [paper, setPaper] = useState('');
  const path = { params: { path: { inspectionId } } };
  const deed = useInspectionDeed((_: undefined) => {
    if (isApproval(event))
      return answer(api.POST('/api/inspections/{inspectionId}/approval', { ...path, body: { edit, event, paper, note } }));
    if (isWork(event)) return answer(api.POST('/api/inspections/{inspectionId}/steps', { ...path, body: { edit, event, note } }));
    throw new Error(`${event} has a form of its own`);
  });
  const isNoteNeeded = needNote.includes(event);
  return (
    <FormPanel label={name} isMain={isMain} deed={deed}>
      {isApproval(event) ? <LineField label={words.paper} value={paper} onChange={setPaper} /> : null}
      <LineField label={isNoteNeeded ? words.noteNeeded : words.note} value={note} onChange={setNote} isRequired={isNoteNeeded} />
    </FormPanel>
  );
};
