import { type ProblemSource, problemSources, problemSourceWords } from '@luoshi/domain';
import { useState } from 'react';
import { ChoiceField, DayField, LineField, TextField } from '../../components/form/fields.js';
import { FormPanel } from '../../components/form/form-panel.js';
import { type ChosenUnit, UnitChooser } from '../../components/name-decision/unit-chooser.js';
import { answer, api } from '../../lib/api.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { todayHere } from '../../lib/instant.js';
import { useMay } from '../../lib/session.js';
import { problemWords } from './problem-words.js';
import { useProblemDeed } from './problems-query.js';

type ListPanelProps = { readonly taskId?: string | null; readonly isMain?: boolean };

const empty = { source: 'supervision' as ProblemSource, title: '', detail: '', dueOn: '' };

/** Lists a problem: who mends it, by when; nothing where the person may not. */
export const ListPanel = ({ taskId = null, isMain = false }: ListPanelProps) => {
  const words = useWords(problemWords);
  const { lang } = useLang();
  const may = useMay();
  const [unit, setUnit] = useState<ChosenUnit | null>(null);
  const [draft, setDraft] = useState({ ...empty, foundOn: todayHere() });
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }));
  const deed = useProblemDeed((_: undefined) => answer(api.POST('/api/problems', { body: { ...draft, taskId, unitId: unit?.id ?? '' } })));
  const open = () => {
    setUnit(null);
    setDraft({ ...empty, foundOn: todayHere() });
  };
  if (!may('problem.write')) return null;
  return (
    <FormPanel label={words.list} isMain={isMain} isDisabled={unit === null} deed={deed} onOpen={open}>
      <LineField label={words.name} value={draft.title} onChange={(title) => set({ title })} isRequired />
      <TextField label={words.detail} value={draft.detail} onChange={(detail) => set({ detail })} />
      <UnitChooser label={words.unit} unit={unit} onChange={setUnit} />
      <ChoiceField
        label={words.source}
        value={draft.source}
        choices={problemSources.map((value) => ({ value, label: problemSourceWords[value][lang] }))}
        onChange={(source) => set({ source })}
      />
      <DayField label={words.foundOn} value={draft.foundOn} onChange={(foundOn) => set({ foundOn })} isRequired />
      <DayField label={words.dueOn} value={draft.dueOn} onChange={(dueOn) => set({ dueOn })} isRequired />
    </FormPanel>
  );
};
