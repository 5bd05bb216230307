import { granted, type Result, receiptMachine, refused, transition, workObjection } from '@luoshi/domain';
import { type ReceiptRow, readReceipt, readUnit, readUnitDesk, signReceipts as signRows } from '@luoshi/store';
import type { Static } from 'typebox';
import { record } from '../../audit/record.js';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import { refreshTasks } from '../../progress/refresh-tasks.js';
import { shareToWorkOn } from '../../shares/share-of.js';
import type { ReceiptView, signReceipts as terms } from './contract.js';
import { receiptViews } from './receipt-view.js';

/** What one statement derives anew within a second. */
const tasksAtOnce = 250;

/** A unit's share of a task. */
export type ReceiptPath = { readonly taskId: string; readonly unitId: string };

/** The receipt that the caller works on: its own unit's, or that of a unit without accounts; refused where nothing was issued. */
export const receiptToWorkOn = async (ctx: Context, { taskId, unitId }: ReceiptPath): Promise<Result<ReceiptRow>> => {
  const share = await shareToWorkOn(ctx, taskId, unitId);
  if (!share.ok) return share;
  const row = await readReceipt(ctx.tx, taskId, unitId);
  return row === null ? refused('receipt-not-issued') : granted(row);
};

/** Signs for one task. */
export const signReceipt = async (ctx: Context, path: ReceiptPath): Promise<Result<ReceiptView>> => {
  const found = await receiptToWorkOn(ctx, path);
  if (!found.ok) return found;
  const row = found.value;
  if (row.signedAt !== null && row.state !== 'withdrawn') return signedAlready(row);
  const next = transition(receiptMachine, row.state, 'sign', ctx.lang);
  if (!next.ok) return next;
  const signed = await signRows(ctx.tx, { unitId: path.unitId, taskIds: [path.taskId], planId: null, at: ctx.now() });
  if (signed.length === 0) return refused('edited-meanwhile', { person: row.unitName });
  await record(ctx, {
    action: 'receipt.signed',
    thingKind: 'task',
    thingId: path.taskId,
    data: { unit: row.unitName, unitId: path.unitId },
  });
  await refreshTasks(ctx, [path.taskId]);
  return receiptOf(ctx, path);
};

const signedAlready = ({ signedBy, unitName, signedAt }: ReceiptRow) =>
  refused('receipt-signed', { person: signedBy ?? unitName, on: signedAt === null ? '' : dayOf(signedAt) });

/** Signs for everything of the unit that waits, in one act. */
export const signReceipts = async (ctx: Context, { planId, unitId }: Static<typeof terms.body>): Promise<Result<{ signed: number }>> => {
  const signer = unitId ?? ctx.actor.unitId;
  const unit = signer === null ? null : await readUnit(ctx.tx, signer);
  if (unit === null) return refused('not-found', { thing: ctx.lang === 'zh' ? '单位' : 'the unit' });
  const desk = await readUnitDesk(ctx.tx, unit.unitId);
  const objection = workObjection(ctx.actor, { unitId: unit.unitId, leadUnitIds: [] }, desk);
  if (objection !== null) return refused(objection, { unit: unit.name });
  const signed = await signRows(ctx.tx, { unitId: unit.unitId, taskIds: null, planId: planId ?? null, at: ctx.now() });
  if (signed.length === 0) return refused('nothing-to-sign');
  for (const taskId of signed)
    await record(ctx, { action: 'receipt.signed', thingKind: 'task', thingId: taskId, data: { unit: unit.name, unitId: unit.unitId } });
  for (let start = 0; start < signed.length; start += tasksAtOnce) await refreshTasks(ctx, signed.slice(start, start + tasksAtOnce));
  return granted({ signed: signed.length });
};

/** The receipt as it stands now. */
export const receiptOf = async (ctx: Context, { taskId, unitId }: ReceiptPath): Promise<Result<ReceiptView>> => {
  const row = await readReceipt(ctx.tx, taskId, unitId);
  const [view] = row === null ? [] : await receiptViews(ctx, [row]);
  return view === undefined ? refused('receipt-not-issued') : granted(view);
};
