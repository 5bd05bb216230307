import {
  isLate,
  leadObjection,
  type ReportEvent,
  type ReportState,
  type Result,
  refused,
  reportMachine,
  submitEventOf,
  submitObjection,
  transition,
} from '@luoshi/domain';
import { addSubmission, moveReport as moveRow, type ReportRow, readReport, readUnitDesk } from '@luoshi/store';
import { record } from '../../audit/record.js';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import { refreshTasks } from '../../progress/refresh-tasks.js';
import { overtaken } from '../../shares/overtaken.js';
import { leadUnitIdsOf, type Share, shareOf, shareToWorkOn, taskSharesOf } from '../../shares/share-of.js';
import type { ReportDetailView } from './contract.js';
import { settlePartners } from './merged-partners.js';
import { commitmentOf } from './report-frame.js';
import { findingsOf } from './report-views.js';
import { keepReportedValues } from './reported-values.js';
import { noReport, reportDetail } from './save-report.js';

/** What a person can do with a report beside filling it in; `submit` goes to the lead unit or the supervisor, as the role says. */
export type ReportAct = Exclude<ReportEvent, 'save' | 'submit-to-lead' | 'correct'>;
/** The act, on the contents that were looked at. `note` is the reason. */
export type ReportMoveInput = {
  readonly reportId: string;
  readonly edit: number;
  readonly act: ReportAct;
  readonly note?: string | undefined;
};

/** Moves a report one step on its way, in one audited step (invariant 6). */
export const moveReport = async (ctx: Context, input: ReportMoveInput): Promise<Result<ReportDetailView>> => {
  const row = await readReport(ctx.tx, input.reportId);
  if (row === null) return noReport(ctx);
  const next = await mayMove(ctx, row, input);
  if (!next.ok) return next;
  const moved = await applyMove(ctx, row, next.value, input);
  if (!moved.ok) return moved;
  await refreshTasks(ctx, [row.taskId], { from: row.startsOn, to: row.endsOn });
  return reportDetail(ctx, row.reportId);
};

const past = {
  'hand-in': 'handed-in',
  'send-back': 'sent-back',
  submit: 'submitted',
  recall: 'recalled',
  merge: 'merged',
  'return-to-co': 'returned',
  return: 'returned',
  accept: 'accepted',
  waive: 'waived',
  claim: 'claimed',
} as const satisfies Record<ReportAct, string>;

/** Moves the row, keeps what was handed in, and writes it into the log. */
export const applyMove = async (
  ctx: Context,
  row: ReportRow,
  to: ReportState,
  { act, edit, note = '' }: Omit<ReportMoveInput, 'reportId'>,
): Promise<Result<null>> => {
  const late = act === 'submit' && isLate(dayOf(ctx.now()), row.dueOn);
  const done = await moveRow(ctx.tx, {
    reportId: row.reportId,
    from: row.state,
    to,
    edit,
    note: note === '' ? null : note,
    stamp: act === 'submit' ? 'submitted' : deciding.includes(act) ? 'decided' : null,
    isLate: late && row.submittedAt === null,
    at: ctx.now(),
  });
  if (!done) return overtaken(ctx, row);
  if (act === 'submit' && row.body !== null) {
    await addSubmission(ctx.tx, { reportId: row.reportId, taskId: row.taskId, unitId: row.unitId, body: row.body, at: ctx.now() });
    await keepReportedValues(ctx, row, await commitmentOf(ctx, row));
  }
  if (act === 'accept') await settlePartners(ctx, row);
  await record(ctx, {
    action: `report.${past[act]}`,
    thingKind: 'task',
    thingId: row.taskId,
    data: { no: row.no ?? '', unit: row.unitName, period: row.period, note, reportId: row.reportId },
  });
  return { ok: true, value: null };
};

const deciding: readonly ReportAct[] = ['merge', 'return-to-co', 'return', 'accept', 'waive'];
const needReason: readonly ReportAct[] = ['send-back', 'return-to-co', 'return', 'waive'];

/** The state the act leads to, where the table, the actor's standing and the contents allow it. */
const mayMove = async (ctx: Context, row: ReportRow, { act, note }: ReportMoveInput): Promise<Result<ReportState>> => {
  const share = await standing(ctx, row, act);
  if (!share.ok) return share;
  const event = act === 'submit' ? submitEventOf(row.role, share.value.leadUnitIds.length > 0) : act;
  const next = transition(reportMachine, row.state, event, ctx.lang);
  if (!next.ok) return next;
  if (needReason.includes(act) && (note ?? '').trim() === '') return refused('reason-missing');
  return act === 'submit' ? maySubmit(ctx, row, next.value) : next;
};

const reviewing: readonly ReportAct[] = ['return', 'accept', 'waive', 'claim'];

const standing = async (ctx: Context, row: ReportRow, act: ReportAct): Promise<Result<Share>> => {
  if (reviewing.includes(act)) return shareOf(ctx, row.taskId, row.unitId);
  if (act !== 'merge' && act !== 'return-to-co') return shareToWorkOn(ctx, row.taskId, row.unitId);
  const task = await taskSharesOf(ctx, row.taskId);
  if (!task.ok) return task;
  const leadUnitIds = leadUnitIdsOf(task.value);
  const objection = leadObjection(ctx.actor, { leadUnitIds }, await readUnitDesk(ctx.tx, leadUnitIds[0] ?? ''));
  return objection === null ? shareOf(ctx, row.taskId, row.unitId) : refused(objection);
};

const maySubmit = async (ctx: Context, row: ReportRow, to: ReportState): Promise<Result<ReportState>> => {
  const objection = submitObjection(ctx.actor, row.draftedById, await readUnitDesk(ctx.tx, row.unitId));
  if (objection !== null) return refused(objection);
  if (row.body === null) return refused('report-incomplete', { findings: ctx.lang === 'zh' ? '还没有填写' : 'nothing is filled in' });
  const errors = findingsOf(row, row.body, await commitmentOf(ctx, row), ctx.lang).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return { ok: true, value: to };
  return refused('report-incomplete', { findings: errors.map(({ message }) => message).join('；') });
};
