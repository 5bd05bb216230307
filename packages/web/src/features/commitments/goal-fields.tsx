import { directions } from '@luoshi/domain';
import { Field } from '../../components/draft/field.js';
import { NumberInput } from '../../components/number-input.js';
import { useWords } from '../../lib/i18n.js';
import { commitmentWords } from './commitment-words.js';
import type { Goal } from './commitments-query.js';
import { RowList } from './row-list.js';

type FieldsProps<G extends Goal> = { readonly goal: G; readonly at: string; readonly change: (next: G) => void };
type OfKind<K extends Goal['kind']> = Extract<Goal, { readonly kind: K }>;

/** A number with its direction, base and unit. */
export const NumberFields = ({ goal, at, change }: FieldsProps<OfKind<'number'>>) => {
  const words = useWords(commitmentWords);
  const set = (next: Partial<OfKind<'number'>>) => change({ ...goal, ...next });
  return (
    <div className="field-grid">
      <Field label={words.metric} at={`${at}.metric`}>
        <input value={goal.metric} maxLength={300} onChange={({ target }) => set({ metric: target.value })} />
      </Field>
      <Field label={words.direction} at={`${at}.direction`}>
        <select value={goal.direction} onChange={({ target }) => set({ direction: target.value as typeof goal.direction })}>
          {directions.map((one) => (
            <option key={one} value={one}>
              {words[one]}
            </option>
          ))}
        </select>
      </Field>
      <Field label={words.value} at={`${at}.value`}>
        <NumberInput value={goal.value} onChange={(value) => set({ value })} />
      </Field>
      <Field label={words.measureUnit} at={`${at}.unit`}>
        <input value={goal.unit ?? ''} maxLength={30} onChange={({ target }) => set({ unit: target.value === '' ? null : target.value })} />
      </Field>
      <Field label={words.base} at={`${at}.base`}>
        <NumberInput value={goal.base} onChange={(base) => set({ base })} />
      </Field>
      <Field label={words.cap} at={`${at}.cap`}>
        <NumberInput value={goal.cap} onChange={(cap) => set({ cap })} />
      </Field>
      <Field label={words.measures} at={`${at}.measures`}>
        <select value={goal.measures} onChange={({ target }) => set({ measures: target.value as typeof goal.measures })}>
          <option value="total">{words.total}</option>
          <option value="rate">{words.rate}</option>
        </select>
      </Field>
      <label className="goal-check">
        <input type="checkbox" checked={goal.isAdditive} onChange={({ target }) => set({ isAdditive: target.checked })} /> {words.additive}
      </label>
    </div>
  );
};

/** A thing that exists or does not, and by what a stranger sees that it does. */
export const DeliverableFields = ({ goal, at, change }: FieldsProps<OfKind<'deliverable'>>) => {
  const words = useWords(commitmentWords);
  return (
    <div className="field-grid">
      <Field label={words.what} at={`${at}.what`}>
        <input value={goal.what} maxLength={300} onChange={({ target }) => change({ ...goal, what: target.value })} />
      </Field>
      <Field label={words.due} at={`${at}.due`}>
        <input
          type="date"
          value={goal.due ?? ''}
          onChange={({ target }) => change({ ...goal, due: target.value === '' ? null : target.value })}
        />
      </Field>
      <Field label={words.acceptance} hint={words.acceptanceHint} at={`${at}.acceptance`} isWide>
        <textarea value={goal.acceptance} maxLength={2000} onChange={({ target }) => change({ ...goal, acceptance: target.value })} />
      </Field>
    </div>
  );
};

/** Steps with weights that add up to 100. */
export const StepsFields = ({ goal, at, change }: FieldsProps<OfKind<'steps'>>) => {
  const words = useWords(commitmentWords);
  const sum = goal.steps.reduce((total, { weight }) => total + weight, 0);
  return (
    <>
      <Field label={words.stepsTitle} at={`${at}.title`}>
        <input value={goal.title} maxLength={300} onChange={({ target }) => change({ ...goal, title: target.value })} />
      </Field>
      <RowList
        title={words.steps}
        rows={goal.steps}
        add={words.addStep}
        blank={(key) => ({ key, text: '', weight: 0, due: null })}
        columns="minmax(0, 1fr) 5em 10em"
        onChange={(steps) => change({ ...goal, steps })}
      >
        {(step, set, index) => (
          <>
            <Field label={words.step} at={`${at}.steps.${index}.text`}>
              <input value={step.text} maxLength={300} onChange={({ target }) => set({ text: target.value })} />
            </Field>
            <Field label={words.weight} at={`${at}.steps.${index}.weight`}>
              <NumberInput value={step.weight} onChange={(weight) => set({ weight: weight ?? 0 })} />
            </Field>
            <Field label={words.due} at={`${at}.steps.${index}.due`}>
              <input
                type="date"
                value={step.due ?? ''}
                onChange={({ target }) => set({ due: target.value === '' ? null : target.value })}
              />
            </Field>
          </>
        )}
      </RowList>
      {sum === 100 ? null : <p className="field-finding">▲ {words.weightSum(sum)}</p>}
    </>
  );
};
