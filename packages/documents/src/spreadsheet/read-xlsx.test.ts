import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readXlsx } from './read-xlsx.js';

const book = async (fill: (workbook: exceljs.Workbook) => void): Promise<Uint8Array> => {
  const workbook = new exceljs.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

const sourceOf = async (bytes: Uint8Array) => {
  const read = await readXlsx(bytes);
  if (read.kind !== 'text') throw new Error(JSON.stringify(read));
  return read.source;
};

describe('readXlsx', () => {
  it('reads every visible sheet as a table, headed by its name where it has one of its own, and names the cells', async () => {
    const source = await sourceOf(
      await book((workbook) => {
        const first = workbook.addWorksheet('分工');
        first.addRow(['序号', '任务', '牵头单位']);
        first.addRow([1, '粮食产量500亿斤左右', '省农业农村厅']);
        workbook.addWorksheet('藏', { state: 'hidden' }).addRow(['x']);
        workbook.addWorksheet('Sheet2').addRow(['甲', '乙']);
      }),
    );
    expect(source.text).toBe('分工\n序号\t任务\t牵头单位\n1\t粮食产量500亿斤左右\t省农业农村厅\n甲\t乙\n');
    expect(source.places.map(({ sheet, cell }) => `${sheet}!${cell}`).slice(4, 8)).toEqual(['分工!A2', '分工!B2', '分工!C2', 'Sheet2!A1']);
    expect(source.tables).toHaveLength(2);
    expect(source.omissions).toEqual([{ kind: 'sheets', count: 1 }]);
  });

  it('shows values as the sheet shows them: percent, dates, formulas, rich text', async () => {
    const source = await sourceOf(
      await book((workbook) => {
        const sheet = workbook.addWorksheet('x');
        sheet.addRow([
          0.055,
          new Date(Date.UTC(2024, 11, 31)),
          { formula: '1+1', result: 2 },
          { richText: [{ text: '省' }, { text: '财政厅' }] },
        ]);
        sheet.getCell('A1').numFmt = '0.0%';
      }),
    );
    expect(source.text).toBe('5.5%\t2024-12-31\t2\t省财政厅\n');
  });

  it('lets a merged cell stand once, with its extent', async () => {
    const source = await sourceOf(
      await book((workbook) => {
        const sheet = workbook.addWorksheet('x');
        sheet.addRow(['甲', '乙', '丙']);
        sheet.addRow(['', '丁', '戊']);
        sheet.addRow(['横跨', '', '']);
        sheet.addRow(['己', '庚', '辛']);
        sheet.mergeCells('A3:C3');
        sheet.mergeCells('A1:A2');
      }),
    );
    const shown = source.tables[0]?.cells.filter(({ span }) => span.end > span.start);
    expect(shown?.map(({ span, rowSpan, columnSpan }) => [source.text.slice(span.start, span.end), rowSpan, columnSpan])).toEqual([
      ['甲', 2, 1],
      ['乙', 1, 1],
      ['丙', 1, 1],
      ['丁', 1, 1],
      ['戊', 1, 1],
      ['横跨', 1, 3],
      ['己', 1, 1],
      ['庚', 1, 1],
      ['辛', 1, 1],
    ]);
  });

  it('takes titles above the table and notes below it for lines, each with its cell', async () => {
    const source = await sourceOf(
      await book((workbook) => {
        const sheet = workbook.addWorksheet('分工');
        sheet.addRow(['2024年重点工作分工表']);
        sheet.addRow([]);
        sheet.addRow(['序号', '任务']);
        sheet.addRow(['1', '甲']);
        sheet.addRow(['备注：以上为征求意见稿']);
        sheet.mergeCells('A1:B1');
      }),
    );
    expect(source.text).toBe('2024年重点工作分工表\n序号\t任务\n1\t甲\n备注：以上为征求意见稿\n');
    expect(source.places.map(({ cell }) => cell)).toEqual(['A1', 'A3', 'B3', 'A4', 'B4', 'A5']);
    expect(source.tables.map(({ span: { start, end } }) => source.text.slice(start, end))).toEqual(['序号\t任务\n1\t甲']);
  });

  it('refuses what is no workbook', async () => {
    expect(await readXlsx(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toMatchObject({ kind: 'refused', reason: 'damaged' });
  });
});
