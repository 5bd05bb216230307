import { Field } from '../../components/draft/field.js';
import { NumberInput } from '../../components/number-input.js';
import { useWords } from '../../lib/i18n.js';
import { requestWords } from './request-words.js';
import type { PromiseBody } from './requests-query.js';

type Goal = PromiseBody['goals'][number];
type AdjustmentFieldsProps = { readonly commitment: PromiseBody; readonly onChange: (next: PromiseBody) => void };

/** The figures and dates of a promise: what an adjustment is about. Everything else of it stays as it was approved. */
export const AdjustmentFields = ({ commitment, onChange }: AdjustmentFieldsProps) => {
  const words = useWords(requestWords);
  const setGoal = (next: Goal) => onChange({ ...commitment, goals: commitment.goals.map((goal) => (goal.key === next.key ? next : goal)) });
  const setNode = (key: string, due: string) =>
    onChange({ ...commitment, milestones: commitment.milestones.map((node) => (node.key === key ? { ...node, due } : node)) });
  return (
    <div className="field-grid">
      <Field label={words.deadline} at="proposal.commitment.ends">
        <DateInput value={commitment.ends} onChange={(ends) => onChange({ ...commitment, ends })} />
      </Field>
      {commitment.goals.map((goal) => (
        <GoalFields key={goal.key} goal={goal} onChange={setGoal} />
      ))}
      {commitment.milestones.map(({ key, text, due }) => (
        <Field key={key} label={text} hint={words.due} at={`milestones.${key}`}>
          <DateInput value={due} onChange={(next) => next !== null && setNode(key, next)} />
        </Field>
      ))}
    </div>
  );
};

const GoalFields = ({ goal, onChange }: { readonly goal: Goal; readonly onChange: (next: Goal) => void }) => {
  const words = useWords(requestWords);
  switch (goal.kind) {
    case 'number':
      return (
        <Field label={goal.metric} hint={`${words.value}${goal.unit === null ? '' : `（${goal.unit}）`}`} at={`goals.${goal.key}`}>
          <NumberInput value={goal.value} onChange={(value) => onChange({ ...goal, value })} />
        </Field>
      );
    case 'deliverable':
      return (
        <Field label={goal.what} hint={words.due} at={`goals.${goal.key}`}>
          <DateInput value={goal.due} onChange={(due) => onChange({ ...goal, due })} />
        </Field>
      );
    case 'steps':
      return goal.steps.map((step) => (
        <Field key={step.key} label={step.text} hint={words.due} at={`goals.${goal.key}.${step.key}`}>
          <DateInput
            value={step.due}
            onChange={(due) => onChange({ ...goal, steps: goal.steps.map((one) => (one.key === step.key ? { ...one, due } : one)) })}
          />
        </Field>
      ));
  }
};

type DateInputProps = {
  readonly id?: string | undefined;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
};

const DateInput = ({ value, onChange, ...rest }: DateInputProps) => (
  <input {...rest} type="date" value={value ?? ''} onChange={({ target }) => onChange(target.value === '' ? null : target.value)} />
);
