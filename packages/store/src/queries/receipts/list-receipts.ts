import type { CalendarDate, ReceiptState } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import { seenShares } from '../shares/seen-shares.js';
import { type ReceiptRow, receiptColumns } from './receipt-row.js';

/** Which receipts. `overdueOn`: only those unsigned whose day was before. */
export type ReceiptChoice = {
  readonly planId: string | null;
  readonly taskId: string | null;
  readonly unitId: string | null;
  readonly states: readonly ReceiptState[] | null;
  readonly overdueOn: CalendarDate | null;
};

/** A page of receipts: those that wait to be signed first, the longest overdue at the top; then the others as printed. */
export const listReceipts = async (
  tx: Tx,
  choice: ReceiptChoice,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly ReceiptRow[]> => {
  const { rows } = await sql<ReceiptRow>`select ${receiptColumns}
    where x.jurisdiction_id = ${tx.scope.jurisdictionId} and ${seenShares(tx, 'x')} and ${chosen(choice)}
    order by x.state <> 'issued', case when x.state = 'issued' then x.due_on end, t.plan_id, t.ord, x.role desc, u.pinyin collate "C", x.unit_id
    limit ${limit} offset ${offset}`.execute(tx.db);
  return rows;
};

/** One receipt, or null where the task was not handed to the unit, or is not to be seen. */
export const readReceipt = async (tx: Tx, taskId: string, unitId: string): Promise<ReceiptRow | null> => {
  const { rows } = await sql<ReceiptRow>`select ${receiptColumns}
    where x.jurisdiction_id = ${tx.scope.jurisdictionId} and ${seenShares(tx, 'x')}
      and x.task_id = ${taskId}::uuid and x.unit_id = ${unitId}`.execute(tx.db);
  return rows[0] ?? null;
};

/** What has come of a unit's receipts. */
export type UnitReceipts = {
  readonly unitId: string;
  readonly name: string;
  readonly issued: number;
  readonly signed: number;
  readonly split: number;
  readonly open: number;
  readonly overdue: number;
  /** The earliest day of what is unsigned. */
  readonly nextDue: CalendarDate | null;
  readonly lastSignedAt: Date | null;
};

/** Every unit that a task of the plan was issued to, the most overdue first. What was withdrawn does not count. */
export const countReceipts = async (tx: Tx, planId: string, today: CalendarDate): Promise<readonly UnitReceipts[]> => {
  const { rows } = await sql<UnitReceipts>`
    select u.unit_id as "unitId", u.name, count(*)::integer as issued, count(*) filter (where x.state <> 'issued')::integer as signed,
      count(*) filter (where x.state = 'split')::integer as split, count(*) filter (where x.state = 'issued')::integer as open,
      count(*) filter (where x.state = 'issued' and x.due_on < ${today}::date)::integer as overdue,
      min(x.due_on) filter (where x.state = 'issued') as "nextDue", max(x.signed_at) as "lastSignedAt"
    from receipt x
    join task t on t.jurisdiction_id = x.jurisdiction_id and t.task_id = x.task_id and t.plan_id = ${planId}::uuid and t.withdrawn_in is null
    join unit u on u.jurisdiction_id = x.jurisdiction_id and u.unit_id = x.unit_id
    where x.jurisdiction_id = ${tx.scope.jurisdictionId} and x.state <> 'withdrawn' and ${seenShares(tx, 'x')}
    group by u.unit_id, u.name, u.pinyin
    order by overdue desc, open desc, u.pinyin collate "C", u.unit_id`.execute(tx.db);
  return rows;
};

const chosen = ({ planId, taskId, unitId, states, overdueOn }: ReceiptChoice): RawBuilder<unknown> =>
  sql`(${planId}::uuid is null or t.plan_id = ${planId}::uuid) and (${taskId}::uuid is null or x.task_id = ${taskId}::uuid)
    and (${taskId}::uuid is not null or t.withdrawn_in is null)
    and (${unitId}::text is null or x.unit_id = ${unitId}::text)
    and (${states === null}::boolean or x.state = any(${[...(states ?? [])]}::text[]))
    and (${overdueOn}::date is null or (x.state = 'issued' and x.due_on < ${overdueOn}::date))`;
