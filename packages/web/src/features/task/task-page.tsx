import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import type { Crumb } from '../../components/breadcrumb.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../lib/i18n.js';
import { lastLedger } from '../../lib/last-ledger.js';
import { usePlan } from '../../lib/plans.js';
import { useRead } from '../../lib/reading.js';
import { FactLight } from './fact.js';
import { SourceText } from './source-text.js';
import { TaskActions } from './task-actions.js';
import { TaskDeadline } from './task-deadline.js';
import { type TaskDetail, taskQuery } from './task-query.js';
import { TaskRoles } from './task-roles.js';
import { TaskTargets } from './task-targets.js';
import { taskWords } from './task-words.js';
import './task.css';

const route = getRouteApi('/signed-in/tasks/$taskId');

type TaskPageProps = {
  /** What other features show of the task, below its printed facts. */
  readonly sections: (task: TaskDetail) => ReactNode;
};

/** One promise: who answers for it, what it aims at, and the words it was printed in. */
export const TaskPage = ({ sections }: TaskPageProps) => {
  const words = useWords(taskWords);
  const { taskId } = route.useParams();
  const { data: task, error, refetch } = useQuery(taskQuery(taskId));
  useNeighboursAhead(task);
  usePlanOf(task);
  const crumbs = useCrumbs(task);
  const title = task === undefined ? words.loading : task.no === null ? words.taskWithoutNo : words.task(task.no);
  return (
    <Page title={title} crumbs={crumbs} actions={task === undefined ? null : <TaskActions task={task} />}>
      {task !== undefined ? (
        <Task key={taskId} task={task} sections={sections(task)} />
      ) : error === null ? (
        <LoadingLines lines={10} />
      ) : (
        <LoadFailed error={error} retry={refetch} />
      )}
    </Page>
  );
};

const Task = ({ task, sections }: { readonly task: TaskDetail; readonly sections: ReactNode }) => {
  const words = useWords(taskWords);
  const read = useRead();
  return (
    <FactLight>
      {task.withdrawn ? <p className="task-withdrawn">{words.withdrawn}</p> : null}
      <div className="task">
        <div className="task-facts">
          <p className="only-print">{[task.plan.number, task.plan.title].filter(Boolean).join(' ')}</p>
          <p className="task-sentence">{read(task)}</p>
          <TaskRoles task={task} />
          <TaskTargets task={task} />
          <TaskDeadline task={task} />
          {sections}
        </div>
        <SourceText task={task} />
      </div>
    </FactLight>
  );
};

// The ledger as it was left, then the chapter and the section as its filter.
const useCrumbs = (task: TaskDetail | undefined): readonly Crumb[] => {
  const words = useWords(taskWords);
  const up: Crumb = { label: words.ledger, link: { to: '/tasks', search: lastLedger.read() } };
  if (task === undefined) return [up];
  const { chapter, chapterOrd, section, sectionOrd } = task;
  const narrowed = (label: string | null, search: Readonly<Record<string, unknown>>): readonly Crumb[] =>
    label === null ? [] : [{ label, link: { to: '/tasks', search } }];
  return [up, ...narrowed(chapter, { chapter: [chapterOrd] }), ...narrowed(section, { section: [sectionOrd] })];
};

// A link from elsewhere may lead into another plan than the one in view: the frame follows the task.
const usePlanOf = (task: TaskDetail | undefined): void => {
  const navigate = useNavigate();
  const inView = usePlan()?.planId;
  const planId = task?.planId;
  useEffect(() => {
    if (planId === undefined || inView === undefined || planId === inView) return;
    void navigate({ to: '.', search: (before) => ({ ...before, plan: planId }), replace: true, resetScroll: false });
  }, [planId, inView, navigate]);
};

// So that “next” and “previous” answer at once.
const useNeighboursAhead = (task: TaskDetail | undefined): void => {
  const queryClient = useQueryClient();
  useEffect(() => {
    for (const neighbour of [task?.next, task?.previous]) if (neighbour) void queryClient.prefetchQuery(taskQuery(neighbour.taskId));
  }, [task, queryClient]);
};
