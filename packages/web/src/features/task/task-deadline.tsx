import { useWords } from '../../lib/i18n.js';
import { FactSpot } from './fact.js';
import type { TaskDetail } from './task-query.js';
import { taskWords } from './task-words.js';

/** 完成时限: the printed words, and the last day that keeps them. */
export const TaskDeadline = ({ task: { deadline, deadlineText } }: { readonly task: TaskDetail }) => {
  const words = useWords(taskWords);
  return (
    <section aria-labelledby="deadline-title">
      <h2 id="deadline-title">{words.deadline}</h2>
      {deadlineText === null ? (
        <p className="quiet">{words.noDeadline}</p>
      ) : (
        <p>
          <FactSpot fact={{ kind: 'deadline', index: 0 }} isAlone>
            {deadlineText}
          </FactSpot>{' '}
          {deadline === null ? <span className="quiet">{words.noDate}</span> : <time dateTime={deadline}>{deadline}</time>}
        </p>
      )}
    </section>
  );
};
