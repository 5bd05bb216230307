import type { Diagnostic, Plan } from '@luoshi/domain';
import { confidenceOf } from '@luoshi/parser';
import type { NewReading } from '@luoshi/store';
import type { IdentifiedTask } from './task-rows.js';

/** How sure the reading of each task is, for the review. `plan` as the parser read it, before any correction. */
export const readingRows = (
  planId: string,
  plan: Plan,
  diagnostics: readonly Diagnostic[],
  tasks: readonly IdentifiedTask[],
): readonly NewReading[] => {
  const found = new Map(confidenceOf(plan, diagnostics).map(({ key, fields }) => [key, fields]));
  return tasks.flatMap(({ taskId, task }) => {
    const fields = found.get(task.key);
    if (fields === undefined) return [];
    return [{ planId, taskId, fields, lowest: Math.min(...Object.values(fields).map(({ value }) => value)) }];
  });
};
