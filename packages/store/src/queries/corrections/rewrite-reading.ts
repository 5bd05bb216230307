import type { CorrectableField, Span, Task } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import { insertRows, type NewRow } from '../ledger/insert-rows.js';

/** Writes one corrected field of a task. What the names mean, and everything derived, is made anew afterwards. */
export const rewriteReading = async (tx: Tx, taskId: string, task: Task, field: CorrectableField): Promise<void> => {
  switch (field) {
    case 'leaders':
      return rewriteNames(
        tx,
        taskId,
        'leader',
        task.leaders.map(({ name, role, span }) => ({ name: name ?? role ?? '', isPost: name === null, isCollective: false, span })),
      );
    case 'leadUnits':
    case 'coUnits':
      return rewriteNames(
        tx,
        taskId,
        field === 'leadUnits' ? 'lead' : 'co',
        task[field].map(({ name, kind, span }) => ({ name, isPost: false, isCollective: kind === 'collective', span })),
      );
    case 'open':
    case 'deadline':
      return rewriteTask(tx, taskId, task);
    case 'targets':
      return rewriteTargets(tx, taskId, task);
  }
};

type Named = { readonly name: string; readonly isPost: boolean; readonly isCollective: boolean; readonly span: Span };

const rewriteNames = async (tx: Tx, taskId: string, role: NewRow<'assignment'>['role'], names: readonly Named[]): Promise<void> => {
  await sql`delete from assignment where jurisdiction_id = ${tx.scope.jurisdictionId} and task_id = ${taskId}::uuid and role = ${role}`.execute(
    tx.db,
  );
  await insertRows(
    tx,
    'assignment',
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
    })),
  );
};

const rewriteTask = async (tx: Tx, taskId: string, { open, deadline }: Task): Promise<void> => {
  await sql`update task set is_open = ${open}, deadline_text = ${deadline?.text ?? null}, deadline_date = ${deadline?.date ?? null}::date,
      deadline_start = ${deadline?.span.start ?? null}, deadline_end = ${deadline?.span.end ?? null}
    where jurisdiction_id = ${tx.scope.jurisdictionId} and task_id = ${taskId}::uuid`.execute(tx.db);
};

const rewriteTargets = async (tx: Tx, taskId: string, { targets }: Task): Promise<void> => {
  await sql`delete from target where jurisdiction_id = ${tx.scope.jurisdictionId} and task_id = ${taskId}::uuid`.execute(tx.db);
  await insertRows(
    tx,
    'target',
    targets.map(({ span, ...target }, ord) => ({ taskId, ord, ...target, spanStart: span.start, spanEnd: span.end })),
  );
};
