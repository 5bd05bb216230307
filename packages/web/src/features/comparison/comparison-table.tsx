import { Link } from '@tanstack/react-router';
import { WordDifference } from '../../components/word-difference/word-difference.js';
import { useWords } from '../../lib/i18n.js';
import type { ComparedTask } from './comparison-query.js';
import { comparisonWords } from './comparison-words.js';

const shapes: Readonly<Record<ComparedTask['kind'], string>> = {
  changed: 'state-open',
  added: 'state-good',
  removed: 'state-bad',
  moved: 'state-off',
  same: 'state-off',
};

/** Tasks of two plans side by side, the differing words marked, targets with the way they moved. */
export const ComparisonTable = ({ tasks }: { readonly tasks: readonly ComparedTask[] }) => {
  const words = useWords(comparisonWords);
  return (
    <div className="plain-scroll">
      <table className="plain-table comparison-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.change}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <Row key={`${task.before?.taskId ?? ''} ${task.after?.taskId ?? ''}`} task={task} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Row = ({ task }: { readonly task: ComparedTask }) => {
  const words = useWords(comparisonWords);
  const { kind, kindName, alike, targets } = task;
  return (
    <tr>
      <th scope="row" className="comparison-kind">
        <span className={`state-word ${shapes[kind]}`}>{kindName}</span>
        {alike === null || alike === 1 ? null : <small className="quiet">{words.alike(Math.round(alike * 100))}</small>}
        {targets
          .filter(({ move }) => move !== 'same')
          .map(({ metric, move, moveName }) => (
            <small key={`${metric}${move}`} className={`target-move target-${move}`}>
              {metric} {moveName}
            </small>
          ))}
      </th>
      <Side task={task} side="before" />
      <Side task={task} side="after" />
    </tr>
  );
};

const Side = ({ task, side }: { readonly task: ComparedTask; readonly side: 'before' | 'after' }) => {
  const one = task[side];
  if (one === null) return <td className="quiet">—</td>;
  const { taskId, no, text } = one;
  const other = task[side === 'before' ? 'after' : 'before'];
  const [before, after] = side === 'before' ? [text, other?.text ?? text] : [other?.text ?? text, text];
  const fields = task.fields.filter(({ field }) => field !== 'text' && field !== 'targets');
  return (
    <td>
      {no === null ? null : taskId === null ? (
        `${no}. `
      ) : (
        <>
          <Link to="/tasks/$taskId" params={{ taskId }}>
            {no}
          </Link>
          .{' '}
        </>
      )}
      <WordDifference before={before} after={after} side={side} />
      {fields.map((field) => (
        <p key={field.field} className="comparison-field">
          <span className="quiet">{field.name}</span> <WordDifference before={field.before} after={field.after} side={side} />
          {field[side] === '' ? '—' : ''}
        </p>
      ))}
    </td>
  );
};
