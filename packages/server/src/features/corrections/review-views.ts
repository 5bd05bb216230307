import {
  bandOf,
  type ConfidenceField,
  confidenceFields,
  correctableFields,
  correctionStateName,
  doubtWords,
  type FieldReading,
  granted,
  type Lang,
  type Result,
  readingOf,
  refused,
  type Task,
  type TaskConfidence,
  taskFieldName,
} from '@luoshi/domain';
import { type CorrectionRow, listCorrections, readReading, readTaskFacts, type TaskFacts } from '@luoshi/store';
import { printedTask } from '../../ledger/printed-task.js';
import type { Context } from '../../operation.js';
import type { CorrectionView, TaskReviewView } from './contract.js';

/** Fields that are not sure, the least sure first, each with its reasons in words. */
export const doubtViews = (fields: TaskConfidence['fields'], lang: Lang): TaskReviewView['doubts'] =>
  confidenceFields
    .map((field: ConfidenceField) => ({ field, ...fields[field] }))
    .filter(({ value }) => bandOf(value) !== 'sure')
    .toSorted((one, other) => one.value - other.value)
    .map(({ field, value, doubts }) => ({
      field,
      name: taskFieldName(field, lang),
      value,
      why: doubts.map((doubt) => doubtWords(doubt, lang)),
    }));

const readingView = (reading: FieldReading): CorrectionView['read'] => reading as CorrectionView['read'];

const correctionView = (row: CorrectionRow, lang: Lang): CorrectionView => ({
  correctionId: row.correctionId,
  taskId: row.taskId,
  field: row.field,
  fieldName: taskFieldName(row.field, lang),
  state: row.state,
  stateName: correctionStateName(row.state, lang),
  read: readingView(row.read),
  said: readingView(row.said),
  madeAt: row.madeAt.toISOString(),
  madeBy: row.madeBy,
});

/** A task in force with the facts that the ledger holds of it. */
export const taskInForce = async (
  { tx, lang }: Context,
  taskId: string,
): Promise<Result<{ readonly facts: TaskFacts; readonly task: Task }>> => {
  const [facts] = await readTaskFacts(tx, { taskIds: [taskId] });
  if (facts === undefined) return refused('not-found', { thing: lang === 'zh' ? '任务' : 'the task' });
  return facts.withdrawnIn === null ? granted({ facts, task: printedTask(facts) }) : refused('task-withdrawn');
};

/** What a task reads, how sure that is, and what people corrected. */
export const reviewOf = async (ctx: Context, taskId: string): Promise<Result<TaskReviewView>> => {
  const found = await taskInForce(ctx, taskId);
  if (!found.ok) return found;
  const reading = await readReading(ctx.tx, taskId);
  const corrections = await listCorrections(ctx.tx, taskId);
  return granted({
    taskId,
    readings: correctableFields.map((field) => readingView(readingOf(found.value.task, field))),
    doubts: reading === null ? [] : doubtViews(reading.fields, ctx.lang),
    checkedAt: reading?.checkedAt?.toISOString() ?? null,
    checkedBy: reading?.checkedBy ?? null,
    corrections: corrections.map((row) => correctionView(row, ctx.lang)),
  });
};
