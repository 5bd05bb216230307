import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Table } from './table.js';
import { writeXlsx } from './write-xlsx.js';

const table: Table = {
  title: '台账：重点[工作]/分工',
  notes: ['某政发〔2024〕3号', '筛选：全部'],
  columns: [
    { heading: '序号', width: 6 },
    { heading: '任务', width: 60 },
  ],
  rows: [
    [1, '地区生产总值增长5.5%左右。'],
    [2, '=1+1'],
    [null, '无编号\n第二行'],
  ],
};

const readBack = async (): Promise<exceljs.Worksheet> => {
  const book = new exceljs.Workbook();
  await book.xlsx.load(Buffer.from(await writeXlsx(table)).buffer as ArrayBuffer);
  const sheet = book.worksheets[0];
  if (sheet === undefined) throw new Error('no sheet was written');
  return sheet;
};

describe('writeXlsx', () => {
  it('writes title, notes, headings and rows in order', async () => {
    const sheet = await readBack();
    const words = [1, 2, 3, 4, 5, 6, 7].map((row) => [sheet.getCell(row, 1).value, sheet.getCell(row, 2).value]);
    expect(words).toEqual([
      ['台账：重点[工作]/分工', null],
      ['某政发〔2024〕3号', null],
      ['筛选：全部', null],
      ['序号', '任务'],
      [1, '地区生产总值增长5.5%左右。'],
      [2, '=1+1'],
      [null, '无编号\n第二行'],
    ]);
    expect(sheet.getCell(6, 2).type).toBe(exceljs.ValueType.String);
  });

  it('keeps the headings in view, filters by them and wraps long text', async () => {
    const sheet = await readBack();
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
    expect(sheet.autoFilter).toBe('A4:B7');
    expect(sheet.getColumn(2).width).toBe(60);
    expect(sheet.getCell(5, 2).alignment).toMatchObject({ wrapText: true });
  });

  it('gives the sheet a name that Excel accepts', async () => {
    expect((await readBack()).name).toBe('台账：重点 工作  分工');
  });
});
