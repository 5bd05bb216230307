import { type Table, writeCsv, writeXlsx } from '@luoshi/documents';
import { granted, type Lang, partHolders, type Result } from '@luoshi/domain';
import { listReceipts, type ReceiptRow } from '@luoshi/store';
import type { Static } from 'typebox';
import { record } from '../../audit/record.js';
import { dayOf } from '../../calendar/day-of.js';
import type { FileAnswer } from '../../http/route.js';
import type { Context } from '../../operation.js';
import type { ReceiptView, exportReceipts as terms } from './contract.js';
import { receiptChoice } from './list-receipts.js';
import { receiptViews } from './receipt-view.js';

type Query = Static<typeof terms.query>;

/** Who must be reminded, as a table: the receipts of a filter, overdue first. Who took it out of the house is logged. */
export const receiptTable = async (ctx: Context, query: Query): Promise<Result<Table>> => {
  const rows = await everyReceipt(ctx, query);
  const views = await receiptViews(ctx, rows);
  const { lang } = ctx;
  await record(ctx, {
    action: 'receipt.exported',
    thingKind: 'ledger',
    thingId: query.plan ?? ctx.actor.jurisdictionId,
    data: { receipts: rows.length, format: query.format ?? 'xlsx' },
  });
  return granted({
    title: words.title[lang],
    notes: [`${words.asOf[lang]}${dayOf(ctx.now())}　${words.count[lang]}${rows.length}`],
    columns: columns.map(({ heading, width }) => ({ heading: heading[lang], width })),
    rows: views.map((view) => columns.map(({ cell }) => cell(view, lang))),
  });
};

/** Writes the table as the file asked for. Needs no ledger: done after the transaction. */
export const receiptFile = async (table: Table, format: Query['format']): Promise<FileAnswer> =>
  format === 'csv'
    ? { filename: `${table.title}.csv`, mediaType: 'text/csv; charset=utf-8', body: writeCsv(table) }
    : {
        filename: `${table.title}.xlsx`,
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        body: await writeXlsx(table),
      };

const portion = 500;

const everyReceipt = async (ctx: Context, query: Query): Promise<readonly ReceiptRow[]> => {
  const all: ReceiptRow[] = [];
  let page: readonly ReceiptRow[];
  do {
    page = await listReceipts(ctx.tx, receiptChoice(ctx, query), { limit: portion, offset: all.length });
    all.push(...page);
  } while (page.length === portion);
  return all;
};

const words = {
  title: { zh: '签收情况', en: 'Receipts' },
  asOf: { zh: '截至', en: 'as of ' },
  count: { zh: '共', en: 'receipts: ' },
  overdue: { zh: '（已逾期）', en: ' (overdue)' },
  lead: { zh: '牵头', en: 'lead' },
  co: { zh: '配合', en: 'co' },
} as const satisfies Record<string, Readonly<Record<Lang, string>>>;

type Column = {
  readonly heading: Readonly<Record<Lang, string>>;
  readonly width: number;
  readonly cell: (view: ReceiptView, lang: Lang) => string | number;
};

const columns: readonly Column[] = [
  { heading: { zh: '单位', en: 'Unit' }, width: 24, cell: ({ unitName }) => unitName },
  { heading: { zh: '序号', en: 'No.' }, width: 6, cell: ({ no }) => no ?? '' },
  { heading: { zh: '任务', en: 'Task' }, width: 60, cell: ({ text }) => text },
  { heading: { zh: '分工', en: 'Role' }, width: 8, cell: ({ role }, lang) => words[role][lang] },
  {
    heading: { zh: '状态', en: 'State' },
    width: 16,
    cell: ({ stateName, overdue }, lang) => `${stateName}${overdue ? words.overdue[lang] : ''}`,
  },
  { heading: { zh: '交办日期', en: 'Issued' }, width: 12, cell: ({ issuedAt }) => dayOf(new Date(issuedAt)) },
  { heading: { zh: '签收期限', en: 'Sign by' }, width: 12, cell: ({ dueOn }) => dueOn },
  { heading: { zh: '签收日期', en: 'Signed' }, width: 12, cell: ({ signedAt }) => (signedAt === null ? '' : dayOf(new Date(signedAt))) },
  { heading: { zh: '签收人', en: 'Signed by' }, width: 12, cell: ({ signedBy }) => signedBy ?? '' },
  { heading: { zh: '处室和责任人', en: 'Offices and persons' }, width: 30, cell: ({ parts }) => partHolders(parts) },
];
