import { Field } from '../../components/draft/field.js';
import { useWords } from '../../lib/i18n.js';
import { expectedOfGoal, nameOfGoal, targetOfGoal, typedOf, unitOfGoal, withStep, withValue } from './goal-frame.js';
import type { PartProps } from './part-props.js';
import { reportWords } from './report-words.js';

/** The goals with target, what is expected by now, last period's value and this one's. */
export const ValuesPart = ({ report, body, change }: PartProps) => {
  const words = useWords(reportWords);
  if (!report.hasCommitment) return <p className="form-part quiet">{words.noCommitment}</p>;
  return (
    <section className="form-part">
      <h2>{words.values}</h2>
      {report.goals.map((line) => (
        <GoalValue key={line.goal.key} line={line} report={report} body={body} change={change} />
      ))}
      {report.nodes.length === 0 ? null : (
        <fieldset className="report-ticks">
          <legend>{words.nodes}</legend>
          {report.nodes.map(({ key, text, due }) => (
            <label key={key}>
              <input
                type="checkbox"
                checked={body.metNodes.includes(key)}
                onChange={({ target }) =>
                  change({ metNodes: target.checked ? [...body.metNodes, key] : body.metNodes.filter((one) => one !== key) })
                }
              />{' '}
              {text} <span className="quiet">{due}</span>
            </label>
          ))}
        </fieldset>
      )}
    </section>
  );
};

const GoalValue = ({ line, report, body, change }: PartProps & { readonly line: PartProps['report']['goals'][number] }) => {
  const words = useWords(reportWords);
  const { goal } = line;
  const at = `values.${body.values.findIndex(({ measure }) => measure === goal.key)}`;
  const value = body.values.find(({ measure }) => measure === goal.key);
  const set = (next: Partial<PartProps['body']['values'][number]>) => change({ values: withValue(body, goal.key, next, report.endsOn) });
  return (
    <div className="goal-value">
      <p>
        <strong>{nameOfGoal(line)}</strong>{' '}
        <span className="quiet">
          {words.target} {targetOfGoal(line)} · {words.expected} {expectedOfGoal(line)}
          {report.before === null ? '' : ` · ${words.before} ${typedOf(report.before.body, goal.key) || '—'}`}
        </span>
      </p>
      {goal.kind === 'steps' ? (
        <fieldset className="report-ticks">
          <legend>{words.steps}</legend>
          {goal.steps.map(({ key, text, weight }) => (
            <label key={key}>
              <input
                type="checkbox"
                checked={body.metNodes.includes(key)}
                onChange={({ target }) => change(withStep(body, line, key, target.checked, report.endsOn))}
              />{' '}
              {text} <span className="quiet">{weight}%</span>
            </label>
          ))}
        </fieldset>
      ) : (
        <div className="field-grid">
          <Field label={goal.kind === 'deliverable' ? words.percentDone : words.now} hint={unitOfGoal(line)} at={`${at}.typed`}>
            <input inputMode="decimal" value={value?.typed ?? ''} maxLength={60} onChange={({ target }) => set({ typed: target.value })} />
          </Field>
          <Field label={words.asOf} at={`${at}.asOf`}>
            <input
              type="date"
              value={value?.asOf ?? report.endsOn}
              max={report.endsOn}
              onChange={({ target }) => target.value !== '' && set({ asOf: target.value })}
            />
          </Field>
          <Field label={words.source} at={`${at}.source`}>
            <input value={value?.source ?? ''} maxLength={200} onChange={({ target }) => set({ source: target.value })} />
          </Field>
        </div>
      )}
    </div>
  );
};
