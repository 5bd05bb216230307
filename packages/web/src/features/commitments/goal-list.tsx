import { suggestGoals } from '@luoshi/domain';
import { Button } from 'antd';
import { useLang, useWords } from '../../lib/i18n.js';
import { commitmentWords } from './commitment-words.js';
import type { CommitmentDetail, Goal } from './commitments-query.js';
import { DeliverableFields, NumberFields, StepsFields } from './goal-fields.js';
import { goalWords } from './goal-words.js';
import type { PartProps } from './part-props.js';
import { freeKey } from './row-list.js';
import { SplitButton } from './split-panel.js';

/** What is promised, goal by goal, with suggestions where the task prints no figure. */
export const GoalList = ({ commitment, body, change }: PartProps & { readonly commitment: CommitmentDetail }) => {
  const words = useWords(commitmentWords);
  const { goals } = body;
  const set = (next: Goal[]) => change({ goals: next });
  const add = (goal: Goal) => set([...goals, { ...goal, key: freeKey(goals, 'g') }]);
  return (
    <section className="form-part">
      <h2>{words.goal}</h2>
      {goals.map((goal, index) => (
        <fieldset key={goal.key} className="goal">
          <legend>
            {index + 1}. {words[goal.kind]}
          </legend>
          <GoalFields goal={goal} at={`goals.${index}`} change={(next) => set(goals.map((one) => (one === goal ? next : one)))} />
          <span className="draft-acts">
            {goal.kind === 'number' && commitment.role === 'lead' ? <SplitButton commitment={commitment} goalKey={goal.key} /> : null}
            <Button size="small" onClick={() => set(goals.filter((one) => one !== goal))}>
              {words.remove}
            </Button>
          </span>
        </fieldset>
      ))}
      {goals.length === 0 && commitment.role === 'lead' ? <Suggestions commitment={commitment} body={body} onTake={add} /> : null}
      <span className="draft-acts">
        {blanks.map(([word, blank]) => (
          <Button key={word} onClick={() => add(blank)}>
            {words[word]}
          </Button>
        ))}
      </span>
    </section>
  );
};

const blanks = [
  [
    'addNumber',
    {
      kind: 'number',
      key: '',
      metric: '',
      direction: 'at-least',
      base: null,
      value: null,
      unit: null,
      hedge: null,
      cap: null,
      measures: 'total',
      isAdditive: false,
    },
  ],
  ['addDeliverable', { kind: 'deliverable', key: '', what: '', due: null, acceptance: '' }],
  [
    'addSteps',
    {
      kind: 'steps',
      key: '',
      title: '',
      steps: [
        { key: 's1', text: '', weight: 50, due: null },
        { key: 's2', text: '', weight: 50, due: null },
      ],
    },
  ],
] as const satisfies readonly (readonly [string, Goal])[] as unknown as readonly (readonly [
  'addNumber' | 'addDeliverable' | 'addSteps',
  Goal,
])[];

const GoalFields = ({ goal, at, change }: { readonly goal: Goal; readonly at: string; readonly change: (next: Goal) => void }) => {
  switch (goal.kind) {
    case 'number':
      return <NumberFields goal={goal} at={at} change={change} />;
    case 'deliverable':
      return <DeliverableFields goal={goal} at={at} change={change} />;
    case 'steps':
      return <StepsFields goal={goal} at={at} change={change} />;
  }
};

type SuggestionsProps = Pick<PartProps, 'body'> & { readonly commitment: CommitmentDetail; readonly onTake: (goal: Goal) => void };

const Suggestions = ({ commitment, body, onTake }: SuggestionsProps) => {
  const words = useWords(commitmentWords);
  const { lang } = useLang();
  const found = suggestGoals(commitment.text, { starts: body.starts, ends: body.ends ?? `${body.starts.slice(0, 4)}-12-31` }).slice(0, 4);
  return (
    <div className="suggestions">
      <h3>{words.suggestions}</h3>
      <p className="quiet">{words.suggestionsHint}</p>
      <ul>
        {found.map(({ goal, reason }) => (
          <li key={goal.key}>
            <span>
              {words[goal.kind]}：{goalWords(goal as Goal)} <span className="quiet">{reason[lang]}</span>
            </span>
            <Button size="small" onClick={() => onTake(goal as Goal)}>
              {words.take}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};
