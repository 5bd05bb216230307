import exceljs from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeServer, type SignedIn } from '../../../testing/describe-server.js';
import { multipart } from '../../../testing/multipart.js';
import { type PlayedCycle, playCycle } from '../../../testing/play-cycle.js';
import type { ReportFormPreviewView } from './contract.js';

type Edit = (sheet: exceljs.Worksheet, at: (key: string) => number, rows: readonly number[]) => void;

const headingRow = 6;

describeServer((server) => {
  let cycle: PlayedCycle;
  let taken: Buffer;

  const take = (person: SignedIn, more = '') => person.ask(`GET /api/reports/form?plan=${cycle.planId}&period=2024-03${more}`);
  const bookOf = async (bytes: Buffer) => {
    const book = new exceljs.Workbook();
    await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
    const [sheet] = book.worksheets;
    if (sheet === undefined) throw new Error('no sheet');
    return { book, sheet };
  };
  const edited = async (change: Edit, bytes = taken): Promise<Buffer> => {
    const { book, sheet } = await bookOf(bytes);
    const keys = sheet.getRow(2).values as string[];
    const rows = Array.from({ length: sheet.rowCount - headingRow }, (_, index) => headingRow + 1 + index);
    change(sheet, (key) => keys.indexOf(key), rows);
    return Buffer.from(await book.xlsx.writeBuffer());
  };
  const send = (path: string, bytes: Buffer, decisions?: object, person = cycle.people.jobs) => {
    const parts = decisions === undefined ? [] : [{ field: 'decisions', value: JSON.stringify(decisions) }];
    const form = multipart([...parts, { field: 'file', filename: '填报表.xlsx', bytes }]);
    return person.ask(`POST /api/reports/form${path}` as 'POST /api/x', form.body, form.headers);
  };
  const preview = async (bytes: Buffer, person = cycle.people.jobs) =>
    (await send('/preview', bytes, undefined, person)).json<ReportFormPreviewView>();
  const confirm = async (bytes: Buffer, take: readonly string[] = []) => {
    const { sha256, changes, conflicts } = await preview(bytes);
    return send('', bytes, { sha256, changes: changes.length + conflicts.length, take });
  };
  const codeOf = (answer: { json: <T>() => T }) => answer.json<{ code: string }>().code;

  beforeAll(async () => {
    cycle = await playCycle(server());
    cycle.on('2024-03-05');
    await cycle.promise('jobs', 1, { value: 48 });
    cycle.on('2024-03-20');
    await cycle.open('2024-03');
    taken = (await take(cycle.people.jobs)).rawPayload;
  });

  it('is taken out by unit, with locks, lists, and what is for the machine hidden', async () => {
    expect(codeOf(await take(cycle.supervisor))).toBe('form-without-unit');
    expect(codeOf(await take(cycle.people.jobs, `&unit=${cycle.unitIds.money}`))).toBe('share-of-another-unit');
    expect(codeOf(await cycle.people.jobs.ask(`GET /api/reports/form?plan=${cycle.planId}&period=2024-09`))).toBe('form-empty');
    const { sheet } = await bookOf(taken);
    expect([sheet.getRow(1).hidden, sheet.getRow(2).hidden, sheet.getColumn(1).hidden, sheet.getColumn(3).hidden]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    const keys = sheet.getRow(2).values as string[];
    const first = sheet.getRow(headingRow + 1);
    expect(sheet.getRow(headingRow).getCell(keys.indexOf('typed.1')).value).toBe('本期值');
    const isLocked = (key: string) => first.getCell(keys.indexOf(key)).protection?.locked !== false;
    expect([isLocked('task'), isLocked('text')]).toEqual([true, false]);
    expect(first.getCell(keys.indexOf('forecast')).dataValidation.formulae).toEqual(['"能如期完成,有风险,不能如期完成"']);
    expect(sheet.rowCount - headingRow).toBe(2);
  });

  it('out and in again changes nothing, in any order of rows', async () => {
    expect(await preview(taken)).toMatchObject({ rows: 2, same: 2, changes: [], conflicts: [], faults: [] });
    const turned = await edited((sheet, _, [first = 0, second = 0]) => {
      const [a, b] = [sheet.getRow(first).values, sheet.getRow(second).values];
      sheet.getRow(first).values = b as exceljs.CellValue[];
      sheet.getRow(second).values = a as exceljs.CellValue[];
    });
    expect(await preview(turned)).toMatchObject({ rows: 2, same: 2, changes: [], faults: [] });
    expect(codeOf(await confirm(taken))).toBe('form-unchanged');
  });

  describe('with three deliberate errors', () => {
    let wrong: Buffer;
    beforeAll(async () => {
      wrong = await edited((sheet, at, [first = 0, second = 0]) => {
        sheet.getCell(first, at('typed.1')).value = '很多';
        sheet.getCell(first, at('text')).value = '已开两场招聘会';
        sheet.getCell(second, at('forecast')).value = '差不多';
        sheet.addRow(['', '', 9, '自己加的任务']);
      });
    });

    it('tells each at its cell, and writes nothing', async () => {
      const shown = await preview(wrong);
      expect(shown.faults.map(({ row, column, heading }) => [row, column, heading])).toEqual([
        [7, 'H', '本期值'],
        [8, 'L', '能否如期完成'],
        [9, null, ''],
      ]);
      expect(shown.faults.map(({ message }) => message).join()).toMatch(/很多.*差不多.*新增/);
      expect(codeOf(await confirm(wrong))).toBe('form-with-faults');
      expect((await preview(taken)).same).toBe(2);
    });

    it('comes back marked, and is still a form', async () => {
      const marked = await send('/marked', wrong);
      const { sheet } = await bookOf(marked.rawPayload);
      expect(sheet.getCell(7, 8).fill).toMatchObject({ fgColor: { argb: 'FFFFD9D9' } });
      expect(String(sheet.getCell(9, sheet.columnCount).value)).toContain('新增');
      expect((await preview(marked.rawPayload)).faults).toHaveLength(3);
    });
  });

  it('mended, it is taken back whole: drafts of the unit, told in the log', async () => {
    const mended = await edited((sheet, at, [first = 0, second = 0]) => {
      sheet.getCell(first, at('typed.1')).value = 6;
      sheet.getCell(first, at('text')).value = '已开两场招聘会';
      sheet.getCell(second, at('text')).value = { formula: '"条例"&"已起草"', result: '条例已起草' };
    });
    const shown = await preview(mended);
    expect(shown.changes.map(({ heading, now, said }) => [heading, now, said])).toEqual([
      ['本期值', '', '6'],
      ['进展情况', '', '已开两场招聘会'],
      ['进展情况', '', '条例已起草'],
    ]);
    expect(codeOf(await send('', mended, { sha256: 'other', changes: 3, take: [] }))).toBe('file-changed');
    expect(codeOf(await send('', mended, { sha256: shown.sha256, changes: 1, take: [] }))).toBe('form-changed-meanwhile');
    expect((await confirm(mended)).json()).toEqual({ reports: 2, cells: 3 });
    expect(await preview(mended)).toMatchObject({ same: 2 });
    const { items } = (await cycle.supervisor.ask('GET /api/audit?limit=1')).json<{ items: { sentence: string }[] }>();
    expect(items[0]?.sentence).toContain('填报表“填报表.xlsx”：2项、3格');
  });

  it('shows what was changed meanwhile side by side, and takes what was chosen', async () => {
    const late = await edited((sheet, at, [first = 0]) => {
      sheet.getCell(first, at('text')).value = '另一种说法';
    });
    const shown = await preview(late);
    expect(shown).toMatchObject({ changes: [], conflicts: [{ base: '', now: '已开两场招聘会', said: '另一种说法' }] });
    expect(codeOf(await confirm(late))).toBe('form-unchanged');
    expect((await confirm(late, [shown.conflicts[0]?.reportId ?? ''])).json()).toEqual({ reports: 1, cells: 1 });
  });

  it('of another unit, another table, or no table at all is refused with what to do', async () => {
    expect(codeOf(await send('/preview', taken, undefined, cycle.people.money))).toBe('share-of-another-unit');
    expect(codeOf(await send('/preview', Buffer.from('不是表格'), undefined))).toBe('form-none');
    expect(codeOf(await send('/preview', Buffer.from('%PDF-1.7 x'), undefined))).toBe('file-unreadable');
    const pasted = await edited((sheet, at, [first = 0]) => {
      sheet.getCell(first, at('id')).value = '01900000-0000-7000-8000-00000000dead';
    });
    expect((await preview(pasted)).faults.map(({ message }) => message).join()).toContain('不属于本次填报');
  });
});
