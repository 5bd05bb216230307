import {
  type CloseOutEvent,
  type CloseOutState,
  checkChecklist,
  closeOutChecklist,
  closeOutMachine,
  type Result,
  refused,
  transition,
} from '@luoshi/domain';
import { type CloseOutRow, listRequests, moveCloseOut as moveRow, readCloseOut, waiveOwedReports, withSystemReach } from '@luoshi/store';
import { record } from '../../audit/record.js';
import type { Context } from '../../operation.js';
import { refreshTasks } from '../../progress/refresh-tasks.js';
import { overtaken } from '../../shares/overtaken.js';
import { closeOutOf } from './begin-close-out.js';
import { objectionTo } from './close-out-views.js';
import type { CloseOutDetailView } from './contract.js';
import { presentEvidence } from './save-close-out.js';

/** What can be done with a close-out beside filling it in. */
export type CloseOutAct = Exclude<CloseOutEvent, 'save'>;
/** The act, on the words that were looked at. */
export type CloseOutMoveInput = {
  readonly closeOutId: string;
  readonly edit: number;
  readonly act: CloseOutAct;
  readonly note?: string | undefined;
};

/** Moves a close-out in one audited step. Struck off, a task owes no report any more and its light is settled. */
export const moveCloseOut = async (ctx: Context, input: CloseOutMoveInput): Promise<Result<CloseOutDetailView>> => {
  const row = await readCloseOut(ctx.tx, input.closeOutId);
  if (row === null) return closeOutOf(ctx, input.closeOutId);
  const allowed = await mayMove(ctx, row, input);
  if (!allowed.ok) return allowed;
  const moved = await applyMove(ctx, row, allowed.value, input);
  if (!moved.ok) return moved;
  await refreshTasks(ctx, [row.taskId]);
  return closeOutOf(ctx, row.closeOutId);
};

/** Moves the row, ends what is owed where the task is closed, and writes it into the log. */
export const applyMove = async (
  ctx: Context,
  row: CloseOutRow,
  to: CloseOutState,
  { act, note }: Pick<CloseOutMoveInput, 'act' | 'note'>,
): Promise<Result<null>> => {
  const done = await moveRow(ctx.tx, {
    closeOutId: row.closeOutId,
    from: row.state,
    to,
    edit: row.edit,
    step: { event: act, at: ctx.now().toISOString(), by: ctx.actorName, note: note ?? null },
    stamp: stamps[act] ?? null,
    isSampled: act === 'sample',
    at: ctx.now(),
  });
  if (!done) return overtaken(ctx, row);
  if (act === 'close') await endDuties(ctx, row);
  await record(ctx, {
    action: `close-out.${past[act]}`,
    thingKind: 'task',
    thingId: row.taskId,
    data: { no: row.no ?? '', unit: row.unitName, note: note ?? '', closeOutId: row.closeOutId },
  });
  return { ok: true, value: null };
};

const past = {
  apply: 'applied',
  withdraw: 'withdrawn',
  check: 'checked',
  return: 'returned',
  approve: 'approved',
  deny: 'denied',
  close: 'closed',
  sample: 'sampled',
  confirm: 'confirmed',
  reopen: 'reopened',
} as const satisfies Record<CloseOutAct, string>;

const stamps: Partial<Record<CloseOutAct, 'applied' | 'checked' | 'decided'>> = {
  apply: 'applied',
  check: 'checked',
  return: 'checked',
  approve: 'decided',
  deny: 'decided',
  close: 'decided',
  reopen: 'decided',
};

const endDuties = ({ tx, now, lang }: Context, { taskId }: CloseOutRow) =>
  withSystemReach(tx, (system) =>
    waiveOwedReports(system, { taskId, unitId: null, note: lang === 'zh' ? '任务已销号' : 'the task is closed' }, now()),
  );

const needReason: readonly CloseOutAct[] = ['return', 'deny', 'confirm', 'reopen'];

/** The state the act leads to, where the table, the actor's standing and the contents allow it. */
const mayMove = async (ctx: Context, row: CloseOutRow, { act, edit, note }: CloseOutMoveInput): Promise<Result<CloseOutState>> => {
  const next = transition(closeOutMachine, row.state, act, ctx.lang);
  if (!next.ok) return next;
  const objection = await objectionTo(ctx, row, act);
  if (objection !== null) return refused(objection, { unit: row.unitName });
  if (needReason.includes(act) && (note ?? '').trim() === '') return refused('reason-missing');
  if (edit !== row.edit) return overtaken(ctx, row);
  if (act !== 'apply') return next;
  const complete = await checkWords(ctx, row);
  return complete.ok ? next : complete;
};

const openRequests = ['draft', 'returned', 'at-unit-head', 'at-supervisor', 'at-leader'] as const;

const checkWords = async (ctx: Context, row: CloseOutRow): Promise<Result<unknown>> => {
  if (row.statement.trim() === '') return refused('statement-missing');
  const choice = { planId: null, unitId: null, kinds: null, limit: 1, before: null };
  const asked = await listRequests(ctx.tx, { ...choice, taskId: row.taskId, states: openRequests });
  if (asked.length > 0) return refused('close-out-request-open');
  const present = new Set((await presentEvidence(ctx, row)).map(({ evidenceId }) => evidenceId));
  const answers = row.answers.map((one) => ({ ...one, evidenceIds: one.evidenceIds.filter((id) => present.has(id)) }));
  return checkChecklist(closeOutChecklist, answers, ctx.lang);
};
