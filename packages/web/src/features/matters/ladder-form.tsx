import type { Answer } from '@luoshi/client';
import { Button } from 'antd';
import { useState } from 'react';
import { ChoiceField, LineField } from '../../components/form/fields.js';
import { FormPanel } from '../../components/form/form-panel.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { ladderWords } from './ladder-words.js';
import { useMatterDeed } from './matters-query.js';

export type LadderView = Answer<'listLadders'>['items'][number];
type Step = Omit<LadderView['steps'][number], 'key'>;
type Trigger = LadderView['triggers'][number];
type Draft = { readonly name: string; readonly source: string; readonly steps: readonly Step[]; readonly triggers: readonly Trigger[] };

const usualDays = 7;
const emptyStep: Step = { name: '', follows: '', days: usualDays, workingDays: true, needsApproval: false };
const empty: Draft = { name: '', source: '', steps: [emptyStep, { ...emptyStep, days: null }], triggers: [] };

type LadderFormProps = {
  readonly label: string;
  /** What it begins from; `isNewVersion`: and becomes a new version of. */
  readonly from: LadderView | null;
  readonly isNewVersion?: boolean;
};

/** Makes an own ladder, or a new version of one. */
export const LadderForm = ({ label, from, isNewVersion = false }: LadderFormProps) => {
  const words = useWords(ladderWords);
  const [draft, setDraft] = useState<Draft>(empty);
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const deed = useMatterDeed((_: undefined) => {
    const { steps, triggers, ...named } = draft;
    const body = { ...named, steps: [...steps], triggers: [...triggers], ...(isNewVersion && from !== null ? { ladderId: from.id } : {}) };
    return answer(api.POST('/api/matters/ladders', { body }));
  });
  const open = () => setDraft(from === null ? empty : { ...from, steps: from.steps.map(({ key: _, ...step }) => step) });
  return (
    <FormPanel
      label={label}
      {...(from === null ? { isMain: true } : { isSmall: true, of: from.name })}
      hint={words.lead}
      deed={deed}
      onOpen={open}
    >
      <LineField label={words.name} value={draft.name} onChange={(name) => set({ name })} isRequired />
      <LineField label={words.source} hint={words.sourceHint} value={draft.source} onChange={(source) => set({ source })} isRequired />
      <Steps steps={draft.steps} onChange={(steps) => set({ steps })} />
      <Triggers triggers={draft.triggers} steps={draft.steps} onChange={(triggers) => set({ triggers })} />
    </FormPanel>
  );
};

const replaced = <T,>(list: readonly T[], place: number, change: Partial<T>): readonly T[] =>
  list.map((one, index) => (index === place ? { ...one, ...change } : one));

type StepsProps = { readonly steps: readonly Step[]; readonly onChange: (steps: readonly Step[]) => void };

const Steps = ({ steps, onChange }: StepsProps) => {
  const words = useWords(ladderWords);
  return (
    <>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step has no other name until it is written
        <fieldset key={index} className="units-field">
          <legend>{words.step(index + 1)}</legend>
          <StepFields step={step} onChange={(change) => onChange(replaced(steps, index, change))} />
          {steps.length > 1 ? (
            <Button size="small" onClick={() => onChange(steps.filter((_, place) => place !== index))}>
              {words.removeStep(index + 1)}
            </Button>
          ) : null}
        </fieldset>
      ))}
      <Button size="small" onClick={() => onChange([...steps, { ...emptyStep, days: null }])}>
        {words.addStep}
      </Button>
    </>
  );
};

const StepFields = ({ step, onChange }: { readonly step: Step; readonly onChange: (change: Partial<Step>) => void }) => {
  const words = useWords(ladderWords);
  const days = (text: string) => {
    const count = Number.parseInt(text, 10);
    onChange({ days: Number.isNaN(count) ? null : count });
  };
  return (
    <>
      <LineField label={words.stepName} value={step.name} onChange={(name) => onChange({ name })} isRequired />
      <LineField label={words.follows} value={step.follows} onChange={(follows) => onChange({ follows })} />
      <LineField label={words.days} hint={words.daysHint} value={step.days === null ? '' : String(step.days)} onChange={days} />
      <label>
        <input type="checkbox" checked={step.workingDays} onChange={({ target }) => onChange({ workingDays: target.checked })} />{' '}
        {words.workingDays}
      </label>
      <label>
        <input type="checkbox" checked={step.needsApproval} onChange={({ target }) => onChange({ needsApproval: target.checked })} />{' '}
        {words.needsApproval}
      </label>
    </>
  );
};

type TriggersProps = {
  readonly triggers: readonly Trigger[];
  readonly steps: readonly Step[];
  readonly onChange: (triggers: readonly Trigger[]) => void;
};

const monthChoices = [1, 2, 3, 4, 6, 12].map((count) => ({ value: String(count), label: String(count) }));

const Triggers = ({ triggers, steps, onChange }: TriggersProps) => {
  const words = useWords(ladderWords);
  const severities = (['behind', 'at-risk'] as const).map((value) => ({ value, label: words[value] }));
  const places = steps.map((step, index) => ({ value: String(index + 1), label: `${words.step(index + 1)} ${step.name}` }));
  return (
    <fieldset className="units-field">
      <legend>{words.triggers}</legend>
      {triggers.map((trigger, index) => {
        const set = (change: Partial<Trigger>) => onChange(replaced(triggers, index, change));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no names
          <div key={index} className="units-field">
            <ChoiceField label={words.severity} value={trigger.severity} choices={severities} onChange={(severity) => set({ severity })} />
            <ChoiceField
              label={words.months}
              value={String(trigger.months)}
              choices={monthChoices}
              onChange={(months) => set({ months: Number(months) })}
            />
            <ChoiceField
              label={words.from}
              value={String(trigger.step)}
              choices={places}
              onChange={(step) => set({ step: Number(step) })}
            />
            <Button size="small" onClick={() => onChange(triggers.filter((_, place) => place !== index))}>
              {words.removeTrigger(index + 1)}
            </Button>
          </div>
        );
      })}
      <Button size="small" onClick={() => onChange([...triggers, { severity: 'behind', months: 1, step: 1 }])}>
        {words.addTrigger}
      </Button>
    </fieldset>
  );
};
