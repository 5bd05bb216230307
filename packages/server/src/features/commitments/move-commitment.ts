import {
  type CommitmentEvent,
  type CommitmentState,
  commitmentMachine,
  granted,
  type Result,
  refused,
  submitObjection,
  transition,
} from '@luoshi/domain';
import { type CommitmentRow, moveCommitment as moveRow, readCommitment, readUnitDesk } from '@luoshi/store';
import { record } from '../../audit/record.js';
import type { Context } from '../../operation.js';
import { refreshTasks } from '../../progress/refresh-tasks.js';
import { overtaken } from '../../shares/overtaken.js';
import { shareOf, shareToWorkOn } from '../../shares/share-of.js';
import { commitmentFindings } from './commitment-findings.js';
import type { CommitmentDetailView } from './contract.js';
import { detailOf } from './open-commitment.js';

/** What a person can do with a commitment beside filling it in. */
export type CommitmentAct = Exclude<CommitmentEvent, 'save' | 'supersede'>;
/** The act, on the contents that were looked at. `note` is the reason of a return. */
export type CommitmentMoveInput = {
  readonly commitmentId: string;
  readonly edit: number;
  readonly act: CommitmentAct;
  readonly note?: string | undefined;
};

/** Submits, recalls, returns, approves or drops a commitment, in one audited step (invariant 6). */
export const moveCommitment = async (ctx: Context, input: CommitmentMoveInput): Promise<Result<CommitmentDetailView>> => {
  const row = await readCommitment(ctx.tx, input.commitmentId);
  if (row === null) return detailOf(ctx, input.commitmentId);
  const allowed = await mayMove(ctx, row, input);
  if (!allowed.ok) return allowed;
  const moved = await applyMove(ctx, row, allowed.value, input);
  if (!moved.ok) return moved;
  await refreshTasks(ctx, [row.taskId]);
  return detailOf(ctx, row.commitmentId);
};

/** Moves the row and writes it into the log. */
export const applyMove = async (
  ctx: Context,
  row: CommitmentRow,
  to: CommitmentState,
  { act, edit, note = '' }: Pick<CommitmentMoveInput, 'act' | 'edit' | 'note'>,
): Promise<Result<null>> => {
  const done = await moveRow(ctx.tx, {
    commitmentId: row.commitmentId,
    from: row.state,
    to,
    edit,
    note: act === 'return' ? note : null,
    stamp: act === 'submit' ? 'submitted' : act === 'approve' || act === 'return' ? 'decided' : null,
    at: ctx.now(),
  });
  if (!done) return overtaken(ctx, row);
  await record(ctx, {
    action: `commitment.${past[act]}`,
    thingKind: 'task',
    thingId: row.taskId,
    data: { no: row.no ?? '', unit: row.unitName, version: row.version, note, commitmentId: row.commitmentId },
  });
  return granted(null);
};

const past = {
  submit: 'submitted',
  recall: 'recalled',
  return: 'returned',
  approve: 'approved',
  drop: 'dropped',
} as const satisfies Record<CommitmentAct, string>;

/** The state the act leads to, where the table, the actor's standing and the contents allow it. */
const mayMove = async (ctx: Context, row: CommitmentRow, { act, note }: CommitmentMoveInput): Promise<Result<CommitmentState>> => {
  const share = await (act === 'return' || act === 'approve' ? shareOf : shareToWorkOn)(ctx, row.taskId, row.unitId);
  if (!share.ok) return share;
  const next = transition(commitmentMachine, row.state, act, ctx.lang);
  if (!next.ok) return next;
  if (act === 'return' && (note ?? '').trim() === '') return refused('reason-missing');
  if (act !== 'submit') return next;
  const objection = submitObjection(ctx.actor, row.createdBy, await readUnitDesk(ctx.tx, row.unitId));
  if (objection !== null) return refused(objection);
  const errors = (await commitmentFindings(ctx, row)).filter(({ severity }) => severity === 'error');
  return errors.length === 0 ? next : refused('commitment-incomplete', { findings: errors.map(({ message }) => message).join('；') });
};
