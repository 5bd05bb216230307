import {
  correctionAfter,
  correctionStateName,
  type FieldReading,
  type Result,
  readingOf,
  refused,
  sameReading,
  taskFieldName,
  withReading,
} from '@luoshi/domain';
import {
  holdLedger,
  insertCorrection,
  listCorrections,
  markChecked,
  moveCorrections,
  readCorrection,
  rewriteReading,
  type TaskFacts,
} from '@luoshi/store';
import { record } from '../../audit/record.js';
import { rederiveTasks } from '../../ledger/rederive-tasks.js';
import type { Context } from '../../operation.js';
import type { TaskReviewView } from './contract.js';
import { reviewOf, taskInForce } from './review-views.js';

/** A correction: what is said in place of what was seen. */
export type CorrectionInput = { readonly taskId: string; readonly said: FieldReading; readonly seen: FieldReading };

/**
 * Corrects one field of a reading. A correction of the same field that is in force is taken back first, so that withdrawing leads to what the
 * parser read. Refused if the field no longer reads as it was seen.
 */
export const addCorrection = async (ctx: Context, { taskId, said, seen }: CorrectionInput): Promise<Result<TaskReviewView>> => {
  await holdLedger(ctx.tx);
  const found = await taskInForce(ctx, taskId);
  if (!found.ok) return found;
  const now = readingOf(found.value.task, said.field);
  if (!sameReading(now, seen)) return refused('reading-changed');
  if (sameReading(now, said)) return refused('reading-same');
  const before = (await listCorrections(ctx.tx, taskId)).find(({ field, state }) => field === said.field && state === 'active');
  if (before !== undefined)
    await moveCorrections(ctx.tx, { correctionIds: [before.correctionId], from: ['active'], to: 'withdrawn', at: ctx.now() });
  const read = before?.read ?? now;
  const { planId } = found.value.facts;
  // Back to what was read is no correction, only the end of one.
  if (!sameReading(read, said)) await insertCorrection(ctx.tx, { correctionId: ctx.newId(), planId, taskId, read, said, at: ctx.now() });
  await apply(ctx, found.value.facts, withReading(found.value.task, said), said.field);
  await log(ctx, found.value.facts, 'correction.made', said.field);
  return reviewOf(ctx, taskId);
};

/** Takes a correction back, or puts one in force that an amended document contradicts. */
export const decideCorrection = async (
  ctx: Context,
  { correctionId, act }: { readonly correctionId: string; readonly act: 'withdraw' | 'reapply' },
): Promise<Result<TaskReviewView>> => {
  await holdLedger(ctx.tx);
  const row = await readCorrection(ctx.tx, correctionId);
  if (row === null) return refused('not-found', { thing: ctx.lang === 'zh' ? '更正' : 'the correction' });
  const to = correctionAfter(row.state, act);
  const notOpen = () => refused('correction-not-open', { state: correctionStateName(row.state, ctx.lang) });
  if (to === null) return notOpen();
  const found = await taskInForce(ctx, row.taskId);
  if (!found.ok) return found;
  // Taken back later, it leads to what the document prints now, not to what the one before printed.
  const over = act === 'reapply' ? { read: readingOf(found.value.task, row.field) } : {};
  if ((await moveCorrections(ctx.tx, { correctionIds: [correctionId], from: [row.state], to, at: ctx.now(), ...over })) !== 1)
    return notOpen();
  // One in conflict changed nothing, so taking it back changes nothing either.
  const reading = act === 'reapply' ? row.said : row.state === 'active' ? row.read : null;
  if (reading !== null) await apply(ctx, found.value.facts, withReading(found.value.task, reading), row.field);
  await log(ctx, found.value.facts, act === 'withdraw' ? 'correction.withdrawn' : 'correction.reapplied', row.field);
  return reviewOf(ctx, row.taskId);
};

/** Notes that a reading was looked at, or takes the note back. */
export const checkReading = async (
  ctx: Context,
  { taskId, checked }: { readonly taskId: string; readonly checked: boolean },
): Promise<Result<TaskReviewView>> => {
  const found = await taskInForce(ctx, taskId);
  if (!found.ok) return found;
  await markChecked(ctx.tx, taskId, checked ? ctx.now() : null);
  await record(ctx, {
    action: checked ? 'reading.checked' : 'reading.unchecked',
    thingKind: 'task',
    thingId: taskId,
    data: { no: found.value.facts.no ?? '' },
  });
  return reviewOf(ctx, taskId);
};

const apply = async (
  ctx: Context,
  { taskId }: TaskFacts,
  task: Parameters<typeof rewriteReading>[2],
  field: FieldReading['field'],
): Promise<void> => {
  await rewriteReading(ctx.tx, taskId, task, field);
  await markChecked(ctx.tx, taskId, ctx.now());
  await rederiveTasks(ctx.tx, { taskIds: [taskId] });
};

const log = (
  ctx: Context,
  { taskId, no }: TaskFacts,
  action: 'correction.made' | 'correction.withdrawn' | 'correction.reapplied',
  field: FieldReading['field'],
): Promise<void> => record(ctx, { action, thingKind: 'task', thingId: taskId, data: { no: no ?? '', field: taskFieldName(field, 'zh') } });
