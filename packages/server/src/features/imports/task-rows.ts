import type { Heading, Task } from '@luoshi/domain';
import type { NewRow, TaskRows } from '@luoshi/store';
import { placeInOutline } from './plan-rows.js';

/** A task of the document with the id it has in the ledger. */
export type IdentifiedTask = { readonly taskId: string; readonly ord: number; readonly sinceRevision: number; readonly task: Task };

/** Rows of tasks with the names and targets that stand in them, as printed; what they mean is written afterwards. */
export const taskRows = (planId: string, outline: readonly Heading[], tasks: readonly IdentifiedTask[]): TaskRows => ({
  tasks: tasks.map((one) => taskRow(planId, outline, one)),
  assignments: tasks.flatMap(assignmentRows),
  targets: tasks.flatMap(targetRows),
});

const taskRow = (planId: string, outline: readonly Heading[], { taskId, ord, sinceRevision, task }: IdentifiedTask): NewRow<'task'> => ({
  planId,
  taskId,
  key: task.key,
  no: task.no,
  ord,
  ...placeInOutline(outline, task),
  text: task.text,
  spanStart: task.span.start,
  spanEnd: task.span.end,
  isOpen: task.open,
  deadlineText: task.deadline?.text ?? null,
  deadlineDate: task.deadline?.date ?? null,
  deadlineStart: task.deadline?.span.start ?? null,
  deadlineEnd: task.deadline?.span.end ?? null,
  sinceRevision,
  withdrawnIn: null,
});

type Named = { readonly name: string; readonly isPost: boolean; readonly isCollective: boolean; readonly span: Task['span'] };

const assignmentRows = ({ taskId, task }: IdentifiedTask): readonly NewRow<'assignment'>[] => {
  const rowsOf = (role: NewRow<'assignment'>['role'], names: readonly Named[]) =>
    names.map(({ name, isPost, isCollective, span }, ord) => ({
      taskId,
      role,
      ord,
      printedName: name,
      correctedName: name,
      isPost,
      isCollective,
      spanStart: span.start,
      spanEnd: span.end,
      unitId: null,
      collectiveId: null,
      officialId: null,
    }));
  return [
    ...rowsOf(
      'leader',
      task.leaders.map(({ name, role, span }) => ({ name: name ?? role ?? '', isPost: name === null, isCollective: false, span })),
    ),
    ...rowsOf('lead', task.leadUnits.map(asNamed)),
    ...rowsOf('co', task.coUnits.map(asNamed)),
  ];
};

const asNamed = ({ name, kind, span }: Task['leadUnits'][number]): Named => ({
  name,
  isPost: false,
  isCollective: kind === 'collective',
  span,
});

const targetRows = ({ taskId, task }: IdentifiedTask): readonly NewRow<'target'>[] =>
  task.targets.map(({ span, ...target }, ord) => ({ taskId, ord, ...target, spanStart: span.start, spanEnd: span.end }));
