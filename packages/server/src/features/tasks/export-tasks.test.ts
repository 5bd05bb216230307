import type { Actor } from '@luoshi/domain';
import exceljs from 'exceljs';
import { beforeAll, expect, it } from 'vitest';
import { allRows } from '../../testing/all-rows.js';
import { decideEveryErratum } from '../../testing/decide-every-erratum.js';
import { actorOf, describeLedger, loadExample, type TestLedger } from '../../testing/describe-ledger.js';
import { exportFile, exportTable } from './export-tasks.js';
import { listTasks } from './list-tasks.js';

type Query = Parameters<typeof exportTable>[1];

const fileOf = async (ledger: TestLedger, query: Query, actor?: Actor) =>
  exportFile(await ledger.write((ctx) => exportTable(ctx, query), actor), query.format);

const bytesOf = (body: Awaited<ReturnType<typeof fileOf>>['body']): Uint8Array => {
  if (body instanceof Uint8Array) return body;
  throw new Error('the file is a stream');
};

/** Reads RFC 4180 back, quotes and all. */
const csvRows = (text: string): readonly (readonly string[])[] =>
  [...text.replace(/^\uFEFF/, '').matchAll(/((?:"(?:[^"]|"")*"|[^,"\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^,"\r\n]*))*)\r\n/g)].map(
    ([, line = '']) =>
      [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''),
  );

const sheetOf = async (bytes: Uint8Array): Promise<readonly (readonly (string | number | null)[])[]> => {
  const book = new exceljs.Workbook();
  await book.xlsx.load(Buffer.from(bytes).buffer as ArrayBuffer);
  const rows: (string | number | null)[][] = [];
  book.worksheets[0]?.eachRow((row) => rows.push((row.values as (string | number | null)[]).slice(1)));
  return rows;
};

describeLedger((ledger) => {
  let plan = '';
  beforeAll(async () => {
    plan = await loadExample(ledger());
  });

  const shown = async (query: Omit<Query, 'format'>) => {
    const page = await ledger().read((ctx) => listTasks(ctx, { ...query, limit: 500 }));
    return page.ok ? page.value.items : [];
  };

  it('writes exactly the rows and columns of the filter, in its order, as a workbook that says what it is', async () => {
    const query = {
      plan,
      q: '工程',
      official: ['王健'],
      sort: 'lead-unit',
      order: 'desc',
      columns: ['no', 'text', 'leadUnits', 'coUnits'],
    } as const;
    const file = await fileOf(ledger(), { ...query, official: [...query.official], columns: [...query.columns], format: 'xlsx' });
    expect(file.filename).toBe('2024年省《政府工作报告》重点工作分工方案.xlsx');
    const [title, number, facts, headings, ...rows] = await sheetOf(bytesOf(file.body));
    expect([title, number]).toEqual([['2024年省《政府工作报告》重点工作分工方案'], ['辽政发〔2024〕3号']]);
    expect(facts).toEqual([expect.stringContaining('条件：含“工程”；领导：王健　排序：牵头单位（倒序）　读法：勘误后　任务：')]);
    expect(facts?.[0]).toContain('导出时间：2024-02-06 08:00');
    expect(headings).toEqual(['编号', '任务', '牵头单位', '责任单位']);
    const items = await shown({ ...query, official: [...query.official], columns: [...query.columns] });
    expect(items.length).toBeGreaterThan(2);
    const names = (owners: readonly { readonly corrected: string }[]): string => owners.map(({ corrected }) => corrected).join('、');
    expect(rows).toEqual(items.map((row) => [row.no, row.corrected, names(row.leadUnits), names(row.coUnits) + (row.open ? '等' : '')]));
  });

  it('writes the whole ledger as CSV, as printed or as corrected', async () => {
    await decideEveryErratum(ledger(), 'accept');
    const textOf = async (reading: 'printed' | 'corrected') =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf((await fileOf(ledger(), { plan, format: 'csv', reading })).body));
    const printed = await textOf('printed');
    const corrected = await textOf('corrected');
    expect(printed.startsWith('\uFEFF编号,章,节,任务,')).toBe(true);
    expect([printed.includes('虎扑体育'), printed.includes('沈阳市人民政府')]).toEqual([true, false]);
    expect([corrected.includes('虎扑体育'), corrected.includes('沈阳市人民政府')]).toEqual([false, true]);
    const rows = csvRows(corrected);
    expect(rows.map((cells) => cells.length)).toEqual(Array(229).fill(15));
    expect(rows.slice(1).map(([no]) => Number(no))).toEqual(Array.from({ length: 228 }, (_, index) => index + 1));
    await decideEveryErratum(ledger(), 'revert');
  });

  it('gives a unit its own tasks alone, and logs who took what', async () => {
    const unit = '210000-省财政厅';
    const liaison = actorOf('unit-liaison', unit);
    const file = await fileOf(ledger(), { plan, format: 'csv' }, liaison);
    const rows = csvRows(new TextDecoder().decode(bytesOf(file.body))).slice(1);
    const own = await shown({ plan, unit: [unit] });
    expect(rows.map(([no]) => Number(no))).toEqual(own.map(({ no }) => no));
    const { audit_entry: log = [] } = await allRows(ledger(), ['audit_entry']);
    const exported = log.map((row) => JSON.parse(row)).filter(({ action }) => action === 'ledger.exported');
    expect(JSON.parse(exported.at(-1).data)).toEqual({ tasks: own.length, format: 'csv', reading: 'corrected' });
  });

  it('says the filter in words: chapters, units with their role, cities, and yes or no', async () => {
    const query = {
      plan,
      unit: ['210000-省财政厅'],
      role: 'co',
      city: ['210200'],
      chapter: [0],
      quantified: true,
      open: false,
      unconfirmed: true,
      leaders: 'several',
      leadUnits: 'none',
      fanOut: true,
      first: false,
      named: true,
    } as const;
    const table = await ledger().write((ctx) =>
      exportTable(ctx, { ...query, unit: [...query.unit], city: [...query.city], chapter: [...query.chapter], format: 'xlsx' }),
    );
    expect(table.notes[1]).toContain(
      '条件：章：今年全省经济社会发展的主要预期目标；单位：省财政厅（责任）；城市：大连市人民政府；已量化；名单列尽；有待确认；多位牵头领导；未列牵头单位；落到各市；不排第一；单独点名　',
    );
  });
});
