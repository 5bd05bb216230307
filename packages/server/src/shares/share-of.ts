import { granted, type Result, refused, seesShare, workObjection } from '@luoshi/domain';
import { readTaskShares, readUnitDesk, type ShareUnit, type TaskShares } from '@luoshi/store';
import type { Context } from '../operation.js';

/** A unit's share of a task, as the actor may see it. */
export type Share = { readonly task: TaskShares; readonly unit: ShareUnit; readonly leadUnitIds: readonly string[] };

/** The lead units of a task, the first-named first. */
export const leadUnitIdsOf = ({ units }: TaskShares): readonly string[] =>
  units.filter(({ role }) => role === 'lead').map(({ unitId }) => unitId);

/** A task with its shares; not found where it lies out of reach. */
export const taskSharesOf = async ({ tx, lang }: Context, taskId: string): Promise<Result<TaskShares>> => {
  const task = await readTaskShares(tx, taskId);
  return task === null ? refused('not-found', { thing: lang === 'zh' ? '任务' : 'the task' }) : granted(task);
};

/**
 * A unit's share of a task, where the actor may see it; without a unit, the actor's own. One that is not the actor's to see is not found:
 * nobody learns who else carries what.
 */
export const shareOf = async (ctx: Context, taskId: string, unitId: string | null = ctx.actor.unitId): Promise<Result<Share>> => {
  const task = await taskSharesOf(ctx, taskId);
  if (!task.ok) return task;
  const leadUnitIds = leadUnitIdsOf(task.value);
  const unit = task.value.units.find((one) => one.unitId === unitId);
  if (unit === undefined || !seesShare(ctx.actor, { unitId: unit.unitId, leadUnitIds })) return noShare(ctx);
  return granted({ task: task.value, unit, leadUnitIds });
};

const noShare = ({ lang }: Context) => refused('not-found', { thing: lang === 'zh' ? '本单位在这项任务中的责任' : 'a share of this task' });

/** A share that the actor may work on: the own unit's, or, by the supervisor, that of a unit without any account. */
export const shareToWorkOn = async (ctx: Context, taskId: string, unitId: string | null = ctx.actor.unitId): Promise<Result<Share>> => {
  const share = await shareOf(ctx, taskId, unitId);
  if (!share.ok) return share;
  const { task, unit, leadUnitIds } = share.value;
  const objection = workObjection(ctx.actor, { unitId: unit.unitId, leadUnitIds }, await readUnitDesk(ctx.tx, unit.unitId));
  if (objection !== null) return refused(objection, { unit: unit.name });
  return task.withdrawn ? refused('task-withdrawn') : share;
};
