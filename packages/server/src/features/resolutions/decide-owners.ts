import { type Result, refused, resolveObjection } from '@luoshi/domain';
import {
  holdLedger,
  insertResolution,
  nameUnits,
  readResolutions as readRows,
  withdrawResolution,
  withdrawStrays,
  withSystemReach,
} from '@luoshi/store';
import type { Static } from 'typebox';
import { record } from '../../audit/record.js';
import { rederiveTasks } from '../../ledger/rederive-tasks.js';
import type { Context } from '../../operation.js';
import { refreshTasks } from '../../progress/refresh-tasks.js';
import { leadUnitIdsOf, taskSharesOf } from '../../shares/share-of.js';
import type { ResolutionsView, decideOwners as terms } from './contract.js';
import { readResolutions, type Subject, subjectsOf } from './read-resolutions.js';

type DecideInput = Static<typeof terms.body> & { readonly taskId: string };

/** Decides which units a body or 等 stands for. Who answers for the task is derived anew, and stays so when the plan is imported again. */
export const decideOwners = async (ctx: Context, input: DecideInput): Promise<Result<ResolutionsView>> => {
  await holdLedger(ctx.tx);
  const { taskId, subject, collectiveId = null, reason } = input;
  const subjects = await decidable(ctx, taskId);
  if (!subjects.ok) return subjects;
  const meant = subjects.value.find((one) => one.subject === subject && one.collectiveId === collectiveId);
  if (meant === undefined) return refused('owners-not-open');
  if (reason.trim() === '') return refused('reason-missing');
  const unitIds = [...new Set(input.unitIds)];
  const names = await nameUnits(ctx.tx, unitIds);
  if (names.size < unitIds.length) return refused('owner-unknown');
  await insertResolution(ctx.tx, {
    resolutionId: ctx.newId(),
    taskId,
    subject,
    collectiveId,
    unitIds,
    reason: reason.trim(),
    at: ctx.now(),
  });
  await record(ctx, {
    action: 'owners.resolved',
    thingKind: 'task',
    thingId: taskId,
    data: { subject: meant.name, units: [...names.values()].join('、'), unitIds: unitIds.join(), reason: reason.trim() },
  });
  return followUp(ctx, taskId);
};

/** What `withdrawOwners` needs. */
export type WithdrawInput = { readonly taskId: string; readonly resolutionId: string; readonly reason: string };

/** Takes a decision back; it stays in the history. */
export const withdrawOwners = async (ctx: Context, { taskId, resolutionId, reason }: WithdrawInput): Promise<Result<ResolutionsView>> => {
  await holdLedger(ctx.tx);
  const subjects = await decidable(ctx, taskId);
  if (!subjects.ok) return subjects;
  const row = (await readRows(ctx.tx, [taskId])).find((one) => one.resolutionId === resolutionId);
  if (row === undefined) return refused('not-found', { thing: ctx.lang === 'zh' ? '这个决定' : 'the decision' });
  if (reason.trim() === '') return refused('reason-missing');
  if (!(await withdrawResolution(ctx.tx, taskId, resolutionId, ctx.now()))) return refused('resolution-withdrawn');
  const meant = subjects.value.find((one) => one.subject === row.subject && one.collectiveId === row.collectiveId);
  await record(ctx, {
    action: 'owners.withdrawn',
    thingKind: 'task',
    thingId: taskId,
    data: { subject: meant?.name ?? row.collectiveId ?? '等', unitIds: row.unitIds.join(), reason: reason.trim() },
  });
  return followUp(ctx, taskId);
};

const decidable = async (ctx: Context, taskId: string): Promise<Result<readonly Subject[]>> => {
  const task = await taskSharesOf(ctx, taskId);
  if (!task.ok) return task;
  const objection = resolveObjection(ctx.actor, { leadUnitIds: leadUnitIdsOf(task.value) });
  if (objection !== null) return refused(objection);
  if (task.value.withdrawn) return refused('task-withdrawn');
  return { ok: true, value: await subjectsOf(ctx, taskId) };
};

const followUp = async (ctx: Context, taskId: string): Promise<Result<ResolutionsView>> => {
  await withSystemReach(ctx.tx, async (tx) => {
    await rederiveTasks(tx, { taskIds: [taskId] });
    await withdrawStrays(tx, [taskId]);
  });
  await refreshTasks(ctx, [taskId]);
  return readResolutions(ctx, taskId);
};
