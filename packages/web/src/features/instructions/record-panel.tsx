import { type Urgency, urgencies } from '@luoshi/domain';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ChoiceField, DayField, LineField, TextField } from '../../components/form/fields.js';
import { FormPanel } from '../../components/form/form-panel.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { useMe } from '../../lib/session.js';
import { instructionWords } from './instruction-words.js';
import { clockQuery, officialsQuery, useInstructionDeed } from './instructions-query.js';

const empty = { givenOn: '', officialId: '', title: '', body: '', urgency: 'ordinary' as Urgency, dueOn: '' };

/** Records an instruction: whose, in which words, how urgent. A leader's own is his already. */
export const RecordPanel = ({ taskId = null }: { readonly taskId?: string | null }) => {
  const words = useWords(instructionWords);
  const navigate = useNavigate();
  const own = useMe()?.official?.id ?? '';
  const [draft, setDraft] = useState(empty);
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }));
  const { data: officials } = useQuery(officialsQuery());
  const { data: clock } = useQuery(clockQuery(draft.givenOn));
  const givenOn = draft.givenOn || (clock?.givenOn ?? '');
  const body = { ...draft, givenOn, officialId: draft.officialId || own, taskId, dueOn: draft.dueOn === '' ? null : draft.dueOn };
  const deed = useInstructionDeed(
    (_: undefined) => answer(api.POST('/api/instructions', { body })),
    ({ instructionId }) => void navigate({ to: '/instructions/$instructionId', params: { instructionId } }),
  );
  const choices = [
    { value: '', label: words.choose },
    ...(officials?.items ?? []).map(({ officialId, name }) => ({ value: officialId, label: name })),
  ];
  const urgent = urgencies.map((value) => {
    const rule = clock?.urgencies.find(({ urgency }) => urgency === value);
    return { value, label: rule === undefined ? value : `${rule.name}（${words.days(rule.days, rule.dueOn)}）` };
  });
  return (
    <FormPanel
      label={words.record}
      hint={words.recordHint}
      isMain
      isDisabled={body.officialId === ''}
      deed={deed}
      onOpen={() => setDraft({ ...empty, officialId: own })}
    >
      <ChoiceField label={words.official} value={draft.officialId} choices={choices} onChange={(officialId) => set({ officialId })} />
      <LineField label={words.name} value={draft.title} onChange={(title) => set({ title })} isRequired />
      <TextField label={words.body} hint={words.bodyHint} value={draft.body} onChange={(text) => set({ body: text })} />
      <DayField label={words.givenOn} value={givenOn} onChange={(day) => set({ givenOn: day })} isRequired />
      <ChoiceField label={words.urgency} value={draft.urgency} choices={urgent} onChange={(urgency) => set({ urgency })} />
      <DayField label={words.dueOn} hint={words.dueHint} value={draft.dueOn} onChange={(dueOn) => set({ dueOn })} />
      {clock === undefined ? null : (
        <small className="quiet">
          {words.source}
          {clock.source}。{clock.toConfirm}
        </small>
      )}
    </FormPanel>
  );
};
