import { type InspectionBasis, type InspectionKind, inspectionBases, inspectionKinds } from '@luoshi/domain';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ChoiceField, DayField, LineField, TextField } from '../../components/form/fields.js';
import { FormPanel } from '../../components/form/form-panel.js';
import { UnitsField } from '../../components/form/units-field.js';
import type { ChosenUnit } from '../../components/name-decision/unit-chooser.js';
import { answer, api } from '../../lib/api.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { ApproverField } from './approver-field.js';
import { inspectionWords } from './inspection-words.js';
import { type InspectionDraft, type InspectionRoom, useInspectionDeed } from './inspections-query.js';

type Words = Omit<InspectionDraft, 'unitIds'> & { readonly units: readonly ChosenUnit[] };

const empty: Words = {
  kind: 'special',
  title: '',
  subject: '',
  taskIds: [],
  units: [],
  basis: { kind: 'proposal', document: '', on: null, reason: '' },
  approver: { official: null, name: '' },
  startsOn: '',
  endsOn: '',
  scheme: { contents: '', scope: '', methods: [], discipline: '' },
  team: [],
};

const bodyOf = ({ units, ...words }: Words): InspectionDraft => ({ ...words, unitIds: units.map(({ id }) => id) });

/** Drafts an inspection and opens it. */
export const DraftPanel = () => {
  const words = useWords(inspectionWords);
  const navigate = useNavigate();
  const [draft, setDraft] = useState(empty);
  const deed = useInspectionDeed(
    (_: undefined) => answer(api.POST('/api/inspections', { body: bodyOf(draft) })),
    ({ inspectionId }) => void navigate({ to: '/inspections/$inspectionId', params: { inspectionId } }),
  );
  return (
    <FormPanel label={words.draft} isMain deed={deed} onOpen={() => setDraft(empty)}>
      <DraftFields draft={draft} onChange={setDraft} />
    </FormPanel>
  );
};

/** Changes a draft. */
export const EditDraft = ({ room }: { readonly room: InspectionRoom }) => {
  const words = useWords(inspectionWords);
  const [draft, setDraft] = useState(empty);
  const { inspectionId, edit } = room;
  const deed = useInspectionDeed((_: undefined) =>
    answer(api.PUT('/api/inspections/{inspectionId}', { params: { path: { inspectionId } }, body: { edit, words: bodyOf(draft) } })),
  );
  return (
    <FormPanel label={words.edit} deed={deed} onOpen={() => setDraft(wordsOf(room))}>
      <DraftFields draft={draft} onChange={setDraft} />
    </FormPanel>
  );
};

const wordsOf = (room: InspectionRoom): Words => ({
  kind: room.kind,
  title: room.title,
  subject: room.subject,
  taskIds: room.taskIds,
  units: room.units.map(({ unitId, name }) => ({ id: unitId, name })),
  basis: { kind: room.basis.kind, document: room.basis.document, on: room.basis.on, reason: room.basis.reason },
  approver: room.approver,
  startsOn: room.startsOn,
  endsOn: room.endsOn,
  scheme: room.scheme,
  team: room.team.map(({ dutyName: _, ...member }) => member),
});

type DraftFieldsProps = { readonly draft: Words; readonly onChange: (change: (before: Words) => Words) => void };

const DraftFields = ({ draft, onChange }: DraftFieldsProps) => {
  const words = useWords(inspectionWords);
  const { lang } = useLang();
  const set = (change: Partial<Words>) => onChange((before) => ({ ...before, ...change }));
  const kinds = (Object.keys(inspectionKinds) as InspectionKind[]).map((value) => ({ value, label: inspectionKinds[value][lang] }));
  return (
    <>
      <ChoiceField label={words.kind} value={draft.kind} choices={kinds} onChange={(kind) => set({ kind })} />
      <LineField label={words.name} value={draft.title} onChange={(title) => set({ title })} isRequired />
      <TextField
        label={words.subject}
        hint={words.subjectHint}
        rows={2}
        value={draft.subject}
        onChange={(subject) => set({ subject })}
        isRequired
      />
      <UnitsField legend={words.units} units={draft.units} onChange={(units) => set({ units })} />
      <DayField label={words.from} value={draft.startsOn} onChange={(startsOn) => set({ startsOn })} isRequired />
      <DayField label={words.to} value={draft.endsOn} onChange={(endsOn) => set({ endsOn })} isRequired />
      <BasisFields basis={draft.basis} onChange={(basis) => set({ basis })} />
      <ApproverField approver={draft.approver} onChange={(approver) => set({ approver })} />
    </>
  );
};

type Basis = InspectionDraft['basis'];

const BasisFields = ({ basis, onChange }: { readonly basis: Basis; readonly onChange: (basis: Basis) => void }) => {
  const words = useWords(inspectionWords);
  const { lang } = useLang();
  const kinds = (Object.keys(inspectionBases) as InspectionBasis[]).map((value) => ({
    value,
    label: `${inspectionBases[value][lang]}（${inspectionBases[value].article}）`,
  }));
  return (
    <>
      <ChoiceField label={words.basis} value={basis.kind} choices={kinds} onChange={(kind) => onChange({ ...basis, kind })} />
      {basis.kind === 'proposal' ? (
        <TextField
          label={words.basisReason}
          rows={3}
          value={basis.reason}
          onChange={(reason) => onChange({ ...basis, reason })}
          isRequired
        />
      ) : (
        <>
          <LineField
            label={words.basisDocument}
            value={basis.document}
            onChange={(document) => onChange({ ...basis, document })}
            isRequired
          />
          <DayField label={words.basisOn} value={basis.on ?? ''} onChange={(on) => onChange({ ...basis, on: on || null })} isRequired />
        </>
      )}
    </>
  );
};
