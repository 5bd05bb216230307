import { may, openEvents, receiptClockOf, receiptMachine, stateName, workObjection } from '@luoshi/domain';
import { type ReceiptRow, readUnitDesk } from '@luoshi/store';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import type { ReceiptView } from './contract.js';

/** Receipts as the caller may see and treat them. */
export const receiptViews = async (ctx: Context, rows: readonly ReceiptRow[]): Promise<ReceiptView[]> => {
  const worked = new Map<string, boolean>();
  for (const unitId of new Set(rows.map((row) => row.unitId))) worked.set(unitId, await worksFor(ctx, unitId));
  return rows.map((row) => viewOf(ctx, row, worked.get(row.unitId) ?? false));
};

/** The clock's name; a day that the office set itself has none. */
export const clockName = (id: string, { lang }: Pick<Context, 'lang'>): string =>
  receiptClockOf(id)?.[lang] ?? (lang === 'zh' ? '指定日期' : 'by the day set');

// Who may not work for a unit without accounts may not for any: no query then.
const worksFor = async ({ actor, tx }: Context, unitId: string): Promise<boolean> => {
  const share = { unitId, leadUnitIds: [] };
  if (!may(actor, 'receipt.sign') || workObjection(actor, share, { hasLiaison: false, hasApprover: false }) !== null) return false;
  return workObjection(actor, share, await readUnitDesk(tx, unitId)) === null;
};

const viewOf = (ctx: Context, row: ReceiptRow, works: boolean): ReceiptView => {
  const { lang, actor } = ctx;
  const { clock, issuedAt, signedAt, parts, ...rest } = row;
  const allowed = (['sign', 'split', 'withdraw'] as const).filter((event) =>
    event === 'withdraw' ? may(actor, receiptMachine.events.withdraw.action) : works,
  );
  const open = openEvents(receiptMachine, row.state);
  return {
    ...rest,
    stateName: stateName(receiptMachine, row.state, lang),
    clockName: clockName(clock, ctx),
    issuedAt: issuedAt.toISOString(),
    overdue: row.state === 'issued' && row.dueOn < dayOf(ctx.now()),
    signedAt: signedAt?.toISOString() ?? null,
    parts: parts.map((part) => ({ ...part })),
    acts: allowed.filter((event) => open.includes(event)),
  };
};
