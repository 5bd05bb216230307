import { type Commitment, commitmentMachine, type Result, statesBefore, transition } from '@luoshi/domain';
import { readCommitment, saveCommitment as saveRow } from '@luoshi/store';
import type { Context } from '../../operation.js';
import { overtaken } from '../../shares/overtaken.js';
import { shareToWorkOn } from '../../shares/share-of.js';
import type { CommitmentDetailView } from './contract.js';
import { detailOf } from './open-commitment.js';

/** What is saved: the contents, and which version of them was looked at. */
export type CommitmentSave = { readonly commitmentId: string; readonly edit: number; readonly body: Commitment };

/**
 * Saves a draft's contents, complete or not; what is missing is told as findings and keeps it from being submitted, not from being kept.
 * Refused if somebody saved in between: neither loses a word.
 */
export const saveCommitment = async (ctx: Context, { commitmentId, edit, body }: CommitmentSave): Promise<Result<CommitmentDetailView>> => {
  const row = await readCommitment(ctx.tx, commitmentId);
  if (row === null) return detailOf(ctx, commitmentId);
  const share = await shareToWorkOn(ctx, row.taskId, row.unitId);
  if (!share.ok) return share;
  const next = transition(commitmentMachine, row.state, 'save', ctx.lang);
  if (!next.ok) return next;
  if (!(await saveRow(ctx.tx, { commitmentId, edit, states: statesBefore(commitmentMachine, 'save') }, body))) return overtaken(ctx, row);
  return detailOf(ctx, commitmentId);
};
