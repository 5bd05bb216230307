import { commitmentMachine, granted, type Result, refused, transition } from '@luoshi/domain';
import { readCommitment } from '@luoshi/store';
import type { Context } from '../../operation.js';
import { refreshTasks } from '../../progress/refresh-tasks.js';
import { applyMove } from './move-commitment.js';

/** Commitments, each as it was looked at. */
export type Decisions = readonly { readonly commitmentId: string; readonly edit: number }[];

/** Approves several commitments: all of them, or none and the first refusal. */
export const decideCommitments = async (ctx: Context, commitments: Decisions): Promise<Result<{ approved: number }>> => {
  const taskIds = new Set<string>();
  for (const { commitmentId, edit } of commitments) {
    const row = await readCommitment(ctx.tx, commitmentId);
    if (row === null) return refused('not-found', { thing: ctx.lang === 'zh' ? '推进表' : 'the commitment' });
    const next = transition(commitmentMachine, row.state, 'approve', ctx.lang);
    const moved = next.ok ? await applyMove(ctx, row, next.value, { act: 'approve', edit }) : next;
    if (!moved.ok) return moved;
    taskIds.add(row.taskId);
  }
  await refreshTasks(ctx, [...taskIds]);
  return granted({ approved: commitments.length });
};
