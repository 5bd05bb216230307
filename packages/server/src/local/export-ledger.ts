import { buffer } from 'node:stream/consumers';
import { granted, type Result } from '@luoshi/domain';
import { record } from '../audit/record.js';
import type { LedgerRowView } from '../features/tasks/contract.js';
import { exportFile, exportTable } from '../features/tasks/export-tasks.js';
import { listTasks } from '../features/tasks/list-tasks.js';
import type { Context } from '../operation.js';

/** File formats of a whole ledger. */
export type LedgerFormat = 'xlsx' | 'csv' | 'json';

/** A whole ledger as a file's bytes. */
export type ExportedLedger = { readonly bytes: Uint8Array; readonly tasks: number };

const pageSize = 500;

/** Every task of the ledger as the API's list gives it, page by page. */
export const allTasks = async (ctx: Context): Promise<Result<readonly LedgerRowView[]>> => {
  const tasks: LedgerRowView[] = [];
  let cursor: string | undefined;
  do {
    const page = await listTasks(ctx, { limit: pageSize, ...(cursor === undefined ? {} : { cursor }) });
    if (!page.ok) return page;
    tasks.push(...page.value.items);
    cursor = page.value.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return granted(tasks);
};

const asJson = async (ctx: Context): Promise<Result<ExportedLedger>> => {
  const listed = await allTasks(ctx);
  if (!listed.ok) return listed;
  const tasks = listed.value;
  await record(ctx, {
    action: 'ledger.exported',
    thingKind: 'ledger',
    thingId: ctx.actor.jurisdictionId,
    data: { tasks: tasks.length, format: 'json', reading: 'corrected' },
  });
  return granted({ bytes: Buffer.from(`${JSON.stringify({ tasks }, null, 2)}\n`), tasks: tasks.length });
};

/** The whole ledger, as corrected, in one format. JSON has the tasks as the API's list gives them. */
export const exportLedger = async (ctx: Context, format: LedgerFormat): Promise<Result<ExportedLedger>> => {
  if (format === 'json') return asJson(ctx);
  const table = await exportTable(ctx, { format });
  if (!table.ok) return table;
  const { body } = await exportFile(table.value, format);
  const bytes = body instanceof Uint8Array ? body : await buffer(body);
  return granted({ bytes, tasks: table.value.rows.length });
};
