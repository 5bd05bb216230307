import { fiveOnesTemplate, numberText } from '@luoshi/domain';
import { FindingSummary } from '../../components/draft/finding-summary.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { CommitmentActs } from './commitment-acts.js';
import { commitmentWords } from './commitment-words.js';
import type { CommitmentDetail, Goal } from './commitments-query.js';
import { goalWords } from './goal-words.js';
import { SplitButton } from './split-panel.js';
import { Versions } from './versions.js';
import '../../components/draft/draft.css';
import '../../components/plain-table.css';

/** A commitment to read, and to decide where that is the reader's. */
export const CommitmentRead = ({ commitment }: { readonly commitment: CommitmentDetail }) => {
  const { body, findings, acts } = commitment;
  return (
    <>
      <div className="commitment-head">
        <CommitmentActs commitment={commitment} />
      </div>
      {acts.includes('approve') ? <FindingSummary findings={findings} /> : null}
      <Frame commitment={commitment} />
      <Goals commitment={commitment} />
      <Nodes commitment={commitment} />
      {body.measures.length + body.fiveOnes.length === 0 && body.office === null ? null : <Duty commitment={commitment} />}
      <Versions commitment={commitment} />
    </>
  );
};

type PartProps = { readonly commitment: CommitmentDetail };

const Frame = ({ commitment: { body } }: PartProps) => {
  const words = useWords(commitmentWords);
  const curves = {
    linear: words.linear,
    milestones: words.milestones,
    seasonal: words.seasonal,
    table: words.table,
    none: words.noneCurve,
  };
  return (
    <dl className="form-part facts">
      <dt>{words.taskClass}</dt>
      <dd>{words[body.taskClass]}</dd>
      <dt>{words.starts}</dt>
      <dd>{body.starts}</dd>
      <dt>{words.ends}</dt>
      <dd>{body.ends ?? '—'}</dd>
      <dt>{words.progress}</dt>
      <dd>{curves[body.curve.kind]}</dd>
    </dl>
  );
};

const Goals = ({ commitment }: PartProps) => {
  const words = useWords(commitmentWords);
  return (
    <section className="form-part">
      <h2>{words.goal}</h2>
      <ol className="read-goals">
        {commitment.body.goals.map((goal) => (
          <li key={goal.key}>
            <strong>{goalWords(goal)}</strong> <GoalDetail goal={goal} />{' '}
            {goal.kind === 'number' && commitment.role === 'lead' ? <SplitButton commitment={commitment} goalKey={goal.key} /> : null}
          </li>
        ))}
      </ol>
    </section>
  );
};

const GoalDetail = ({ goal }: { readonly goal: Goal }) => {
  const words = useWords(commitmentWords);
  switch (goal.kind) {
    case 'number':
      return (
        <span className="quiet">
          {words[goal.direction]} · {words[goal.measures]}
          {goal.base === null ? '' : ` · ${words.base} ${numberText(goal.base, 6)}`}
        </span>
      );
    case 'deliverable':
      return (
        <span className="quiet">
          {goal.due ?? ''} {words.acceptance}：{goal.acceptance}
        </span>
      );
    case 'steps':
      return <span className="quiet">{goal.steps.map(({ weight }) => `${weight}%`).join(' / ')}</span>;
  }
};

const Nodes = ({ commitment: { body } }: PartProps) => {
  const words = useWords(commitmentWords);
  const nodes = [
    ...body.milestones.map(({ key, text, due, share }) => ({ key, text, due, share })),
    ...body.stages.map(({ key, text, ends }) => ({ key, text, due: ends, share: null })),
  ];
  if (nodes.length === 0) return null;
  return (
    <section className="form-part">
      <h2>{words.nodes}</h2>
      <table className="plain-table" aria-label={words.nodes}>
        <thead>
          <tr>
            <th scope="col">{words.due}</th>
            <th scope="col">{words.node}</th>
            <th scope="col" className="number">
              {words.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {nodes.map(({ key, text, due, share }) => (
            <tr key={key}>
              <td>{due}</td>
              <th scope="row">{text}</th>
              <td className="number">{share === null ? '—' : numberText(share * 100)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const Duty = ({ commitment: { body } }: PartProps) => {
  const words = useWords(commitmentWords);
  const { lang } = useLang();
  const named = fiveOnesTemplate.fields.flatMap(({ key, name }) => {
    const text = body.fiveOnes.find((one) => one.key === key)?.text ?? '';
    return text === '' ? [] : [{ key, name: name[lang], text }];
  });
  return (
    <section className="form-part">
      <h2>{words.duty}</h2>
      <p>
        {body.office ?? ''} {body.person ?? ''}
      </p>
      <ol className="read-goals">
        {body.measures.map(({ text, office, person }) => (
          <li key={text}>
            {text}{' '}
            <span className="quiet">
              {office ?? ''} {person ?? ''}
            </span>
          </li>
        ))}
      </ol>
      {named.map(({ key, name, text }) => (
        <p key={key}>
          {name}：{text}
        </p>
      ))}
    </section>
  );
};
