import { granted, leadObjection, type Result, refused } from '@luoshi/domain';
import { insertCloseOut, readCloseOut, readUnitDesk, readVersions } from '@luoshi/store';
import { record } from '../../audit/record.js';
import type { Context } from '../../operation.js';
import { leadUnitIdsOf, taskSharesOf } from '../../shares/share-of.js';
import { closeOutDetailView } from './close-out-views.js';
import type { CloseOutDetailView } from './contract.js';

/** Begins an application. The first-named lead unit answers for the whole; where it has no account the supervisor applies in its name. */
export const beginCloseOut = async (ctx: Context, { taskId }: { readonly taskId: string }): Promise<Result<CloseOutDetailView>> => {
  const task = await taskSharesOf(ctx, taskId);
  if (!task.ok) return task;
  if (task.value.withdrawn) return refused('task-withdrawn');
  const leadUnitIds = leadUnitIdsOf(task.value);
  const [unitId = ''] = leadUnitIds;
  const objection = leadObjection(ctx.actor, { leadUnitIds }, await readUnitDesk(ctx.tx, unitId));
  if (objection !== null) return refused(objection, { unit: unitId });
  const versions = await readVersions(ctx.tx, taskId, unitId);
  if (!versions.some(({ state }) => state === 'approved')) return refused('close-out-needs-baseline');
  const closeOutId = ctx.newId();
  if (!(await insertCloseOut(ctx.tx, { closeOutId, taskId, unitId, at: ctx.now() }))) return refused('close-out-pending');
  const unit = task.value.units.find((one) => one.unitId === unitId)?.name ?? unitId;
  await record(ctx, { action: 'close-out.begun', thingKind: 'task', thingId: taskId, data: { no: task.value.no ?? '', unit, closeOutId } });
  return closeOutOf(ctx, closeOutId);
};

/** A close-out with everything its page needs; not found where it is not the actor's to see. */
export const closeOutOf = async (ctx: Context, closeOutId: string): Promise<Result<CloseOutDetailView>> => {
  const row = await readCloseOut(ctx.tx, closeOutId);
  if (row === null) return refused('not-found', { thing: ctx.lang === 'zh' ? '销号申请' : 'the close-out' });
  return granted(await closeOutDetailView(ctx, row));
};
