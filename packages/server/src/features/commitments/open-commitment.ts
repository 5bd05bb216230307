import { granted, type Result, refused } from '@luoshi/domain';
import { insertCommitments, readCommitment, readLedgerEntry, readPlan, readVersions } from '@luoshi/store';
import { record } from '../../audit/record.js';
import type { Context } from '../../operation.js';
import { refreshTasks } from '../../progress/refresh-tasks.js';
import { type Share, shareToWorkOn } from '../../shares/share-of.js';
import { commitmentDetailView, livingStates } from './commitment-views.js';
import type { CommitmentDetailView } from './contract.js';
import { draftCommitment } from './draft-commitment.js';

/** Opens the commitment of a share: the version that lives, or a first draft of what the plan prints. */
export const openCommitment = async (
  ctx: Context,
  { taskId, unitId }: { readonly taskId: string; readonly unitId?: string | undefined },
): Promise<Result<CommitmentDetailView>> => {
  const share = await shareToWorkOn(ctx, taskId, unitId);
  if (!share.ok) return share;
  const { task, unit } = share.value;
  const living = (await readVersions(ctx.tx, task.taskId, unit.unitId)).find(({ state }) => livingStates.includes(state));
  if (living !== undefined) return granted(await commitmentDetailView(ctx, living));
  const commitmentId = await addDraft(ctx, share.value);
  await record(ctx, {
    action: 'commitment.begun',
    thingKind: 'task',
    thingId: task.taskId,
    data: { no: task.no ?? '', unit: unit.name, commitmentId },
  });
  await refreshTasks(ctx, [task.taskId]);
  return detailOf(ctx, commitmentId);
};

const addDraft = async (ctx: Context, { task, unit }: Share): Promise<string> => {
  const entry = await readLedgerEntry(ctx.tx, task.taskId);
  const plan = await readPlan(ctx.tx, task.planId);
  const year = Number((plan?.issuedOn ?? ctx.now().toISOString()).slice(0, 4));
  // A partner's part of a number is not the number: the lead unit divides it.
  const targets = unit.role === 'lead' ? (entry?.targets ?? []) : [];
  const commitmentId = ctx.newId();
  await insertCommitments(ctx.tx, [
    {
      commitmentId,
      taskId: task.taskId,
      unitId: unit.unitId,
      role: unit.role,
      state: 'draft',
      body: draftCommitment({ targets, deadline: entry?.deadline ?? null, year }),
      assignedBy: null,
      at: ctx.now(),
    },
  ]);
  return commitmentId;
};

/** A commitment with everything its page needs; not found where it is not the actor's to see. */
export const detailOf = async (ctx: Context, commitmentId: string): Promise<Result<CommitmentDetailView>> => {
  const row = await readCommitment(ctx.tx, commitmentId);
  if (row === null) return refused('not-found', { thing: ctx.lang === 'zh' ? '推进表' : 'the commitment' });
  return granted(await commitmentDetailView(ctx, row));
};
