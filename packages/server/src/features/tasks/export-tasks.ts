import { type Table, writeCsv, writeXlsx } from '@luoshi/documents';
import { granted, type Result } from '@luoshi/domain';
import { type LedgerEntry, type LedgerPosition, listLedger, readPlan } from '@luoshi/store';
import type { Static } from 'typebox';
import { record } from '../../audit/record.js';
import type { FileAnswer } from '../../http/route.js';
import type { Context } from '../../operation.js';
import { columnCell, type Reading } from './column-cell.js';
import { columns as allColumns, type exportTasks as terms } from './contract.js';
import { columnHeadings, columnWidths, exportWords, sortHeadings } from './export-words.js';
import { filterInWords } from './filter-in-words.js';
import { filterOf, orderOf } from './ledger-query.js';

type Query = Static<typeof terms.query>;

/** Exactly the tasks and columns that the filter shows, in its order, as a table. Who took the ledger out of the house is logged. */
export const exportTable = async (ctx: Context, query: Query): Promise<Result<Table>> => {
  const reading: Reading = query.reading ?? 'corrected';
  const columns = query.columns === undefined || query.columns.length === 0 ? allColumns : query.columns;
  const entries = await everyEntry(ctx, query);
  const { title, notes } = await headOf(ctx, query, { reading, count: entries.length });
  await record(ctx, {
    action: 'ledger.exported',
    thingKind: 'ledger',
    thingId: query.plan ?? ctx.actor.jurisdictionId,
    data: { tasks: entries.length, format: query.format, reading },
  });
  return granted({
    title,
    notes,
    columns: columns.map((column) => ({ heading: columnHeadings[column][ctx.lang], width: columnWidths[column] })),
    rows: entries.map((entry) => columns.map((column) => columnCell(entry, column, reading, ctx.lang))),
  });
};

/** Writes the table as the file asked for. Needs no ledger: done after the transaction. */
export const exportFile = async (table: Table, format: Query['format']): Promise<FileAnswer> =>
  format === 'csv'
    ? { filename: `${table.title}.csv`, mediaType: 'text/csv; charset=utf-8', body: writeCsv(table) }
    : {
        filename: `${table.title}.xlsx`,
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        body: await writeXlsx(table),
      };

const pageSize = 500;

const everyEntry = async ({ tx }: Context, query: Query): Promise<readonly LedgerEntry[]> => {
  const entries: LedgerEntry[] = [];
  let after: LedgerPosition | null = null;
  do {
    const page = await listLedger(tx, filterOf(query), { order: orderOf(query), after, limit: pageSize });
    entries.push(...page.entries);
    after = page.next;
  } while (after !== null);
  return entries;
};

type Shown = { readonly reading: Reading; readonly count: number };

const headOf = async (ctx: Context, query: Query, { reading, count }: Shown): Promise<Pick<Table, 'title' | 'notes'>> => {
  const say = (word: keyof typeof exportWords): string => exportWords[word][ctx.lang];
  const line = (word: keyof typeof exportWords, value: string): string => `${say(word)}${say('colon')}${value}`;
  const plan = query.plan === undefined ? null : await readPlan(ctx.tx, query.plan);
  const { sort, descending } = orderOf(query);
  const order = columnHeadings[sortHeadings[sort]][ctx.lang] + (descending ? say('descending') : '');
  const facts = [
    line('filter', await filterInWords(ctx, query)),
    line('order', order),
    line('reading', say(reading)),
    line('count', String(count)),
    line('time', beijingTime(ctx.now())),
  ];
  return { title: plan?.title ?? say('ledger'), notes: [...(plan?.number == null ? [] : [plan.number]), facts.join('　')] };
};

/** All of China keeps one time. */
const beijingTime = (at: Date): string => at.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
