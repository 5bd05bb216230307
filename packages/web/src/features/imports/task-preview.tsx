import { Fragment, useState } from 'react';
import { TargetTag } from '../../components/target-tag.js';
import { useWords } from '../../lib/i18n.js';
import { importWords } from './import-words.js';
import type { Preview } from './upload.js';

type Task = Preview['tasks'][number];

const page = 30;

/** The tasks as read, before they are anybody's. */
export const TaskPreview = ({ tasks }: { readonly tasks: readonly Task[] }) => {
  const words = useWords(importWords);
  const [count, setCount] = useState(page);
  if (tasks.length === 0) return null;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without links inside, only its own focus lets the keyboard scroll it */}
      <section className="plain-scroll" aria-label={words.preview} tabIndex={0}>
        <table className="plain-table task-preview" aria-label={words.preview}>
          <thead>
            <tr>
              <th scope="col" className="number">
                {words.no}
              </th>
              <th scope="col">{words.text}</th>
              <th scope="col">{words.leaders}</th>
              <th scope="col">{words.leadUnits}</th>
              <th scope="col">{words.coUnits}</th>
            </tr>
          </thead>
          <tbody>
            {tasks.slice(0, count).map((task, index) => (
              <Fragment key={task.key}>
                {task.chapter === (tasks[index - 1]?.chapter ?? null) ? null : <ChapterRow title={task.chapter} />}
                <Row task={task} />
              </Fragment>
            ))}
          </tbody>
        </table>
      </section>
      {tasks.length > count ? (
        <button type="button" className="plain-button no-print" onClick={() => setCount(count + page * 4)}>
          {words.showMore(Math.min(page * 4, tasks.length - count))}
        </button>
      ) : null}
    </>
  );
};

const ChapterRow = ({ title }: { readonly title: string | null }) => (
  <tr className="chapter-row">
    <th scope="rowgroup" colSpan={5}>
      {title ?? '—'}
    </th>
  </tr>
);

const Row = ({ task: { no, text, leaders, leadUnits, coUnits, open, targets } }: { readonly task: Task }) => {
  const words = useWords(importWords);
  const names = (list: readonly string[]): string => (list.length === 0 ? '—' : list.join('、'));
  return (
    <tr>
      <td className="number">{no ?? '—'}</td>
      <td>
        {text}
        {targets.map((target) => (
          <TargetTag key={target.span.start} target={target} />
        ))}
      </td>
      <td>{names(leaders)}</td>
      <td>{names(leadUnits)}</td>
      <td>
        {names(coUnits)}
        {open ? words.etc : ''}
      </td>
    </tr>
  );
};
