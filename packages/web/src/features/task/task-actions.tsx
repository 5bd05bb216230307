import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { CopyButton } from '../../components/copy-button.js';
import { useWords } from '../../lib/i18n.js';
import type { TaskDetail } from './task-query.js';
import { taskWords } from './task-words.js';

/** The tasks before and after, the reference to cite, paper. */
export const TaskActions = ({ task }: { readonly task: TaskDetail }) => {
  const words = useWords(taskWords);
  const reference = referenceOf(task, words.task, words.taskWithoutNo);
  useNeighbourKeys(task);
  return (
    <>
      <Neighbour task={task.previous} label={words.previous} keys="k ArrowLeft" />
      <Neighbour task={task.next} label={words.next} keys="j ArrowRight" />
      <CopyButton text={reference} label={words.copyReference} done={words.copiedReference(reference)} />
      <Button onClick={() => print()}>{words.print}</Button>
    </>
  );
};

/** 辽政发〔2024〕3号第16项 */
const referenceOf = ({ plan, no }: TaskDetail, task: (no: number) => string, withoutNo: string): string =>
  `${plan.number ?? `《${plan.title}》`}${no === null ? withoutNo : task(no)}`;

type NeighbourProps = { readonly task: TaskDetail['next']; readonly label: string; readonly keys: string };

const Neighbour = ({ task, label, keys }: NeighbourProps) =>
  task === null ? (
    <Button disabled>{label}</Button>
  ) : (
    <Link className="link-button" to="/tasks/$taskId" params={{ taskId: task.taskId }} aria-keyshortcuts={keys}>
      {label}
    </Link>
  );

const useNeighbourKeys = ({ previous, next }: TaskDetail): void => {
  const navigate = useNavigate();
  const go = (to: TaskDetail['next']) => (to === null ? undefined : void navigate({ to: '/tasks/$taskId', params: { taskId: to.taskId } }));
  const latest = useRef<Readonly<Record<string, () => void>>>({});
  useEffect(() => {
    latest.current = { j: () => go(next), ArrowRight: () => go(next), k: () => go(previous), ArrowLeft: () => go(previous) };
  });
  useEffect(() => {
    const onKey = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      const isElsewhere = target instanceof Element && target.closest('input, textarea, select, dialog') !== null;
      if (!isElsewhere && !ctrlKey && !metaKey && !altKey) latest.current[key]?.();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
};
