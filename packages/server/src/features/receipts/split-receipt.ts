import { partHolders, type Result, receiptMachine, refused, type SharePart, tidyParts, transition } from '@luoshi/domain';
import { readReceipt, splitReceipt as splitRow, withdrawReceipt as withdrawRow } from '@luoshi/store';
import { record } from '../../audit/record.js';
import type { Context } from '../../operation.js';
import { refreshTasks } from '../../progress/refresh-tasks.js';
import type { ReceiptView } from './contract.js';
import { type ReceiptPath, receiptOf, receiptToWorkOn } from './sign-receipts.js';

/** Who does what inside the unit, and what the caller saw before. */
export type SplitInput = ReceiptPath & { readonly before: readonly SharePart[]; readonly parts: readonly SharePart[] };

/** Splits a share inside its unit; the log keeps what it was before. */
export const splitReceipt = async (ctx: Context, { before, parts, ...path }: SplitInput): Promise<Result<ReceiptView>> => {
  const found = await receiptToWorkOn(ctx, path);
  if (!found.ok) return found;
  const row = found.value;
  const next = transition(receiptMachine, row.state, 'split', ctx.lang);
  if (!next.ok) return next;
  const tidied = tidyParts(parts);
  if (tidied.length === 0) return refused('parts-missing');
  if (!(await splitRow(ctx.tx, { ...path, state: row.state }, { before, parts: tidied })))
    return refused('edited-meanwhile', { person: row.unitName });
  await record(ctx, {
    action: 'receipt.split',
    thingKind: 'task',
    thingId: path.taskId,
    data: { unit: row.unitName, unitId: path.unitId, holders: partHolders(tidied), before: partHolders(row.parts) },
  });
  return receiptOf(ctx, path);
};

/** Takes a task back from a unit, signed or not: what it promised and reported stays. */
export const withdrawReceipt = async (
  ctx: Context,
  { reason, ...path }: ReceiptPath & { readonly reason: string },
): Promise<Result<ReceiptView>> => {
  const row = await readReceipt(ctx.tx, path.taskId, path.unitId);
  if (row === null) return refused('receipt-not-issued');
  if (reason.trim() === '') return refused('reason-missing');
  const next = transition(receiptMachine, row.state, 'withdraw', ctx.lang);
  if (!next.ok) return next;
  if (!(await withdrawRow(ctx.tx, { ...path, state: row.state }))) return refused('edited-meanwhile', { person: row.unitName });
  await record(ctx, {
    action: 'receipt.withdrawn',
    thingKind: 'task',
    thingId: path.taskId,
    data: { unit: row.unitName, unitId: path.unitId, reason: reason.trim() },
  });
  await refreshTasks(ctx, [path.taskId]);
  return receiptOf(ctx, path);
};
