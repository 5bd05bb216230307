import exceljs from 'exceljs';
import { expect, it } from 'vitest';
import { writeCsv } from '../csv/write-csv.js';
import { readSheetsFile } from './read-sheets-file.js';

const rowsOf = async (bytes: Uint8Array) => {
  const read = await readSheetsFile(bytes, '名录.csv');
  if (read.kind === 'refused') throw new Error(read.reason);
  return read.sheets;
};
const text = (words: string) => new TextEncoder().encode(words);

it('reads visible sheets row by row, with the words of a merged cell in each of its cells and empty rows counted', async () => {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('名录');
  sheet.addRow(['单位名称', '类别']);
  sheet.addRow(['甲', '部门']);
  sheet.addRow(['乙', '']);
  sheet.getCell('B5').value = new Date(Date.UTC(2024, 2, 1));
  sheet.mergeCells('B2:B3');
  book.addWorksheet('藏', { state: 'hidden' }).addRow(['x']);
  expect(await rowsOf(new Uint8Array(await book.xlsx.writeBuffer()))).toEqual([
    { name: '名录', rows: [['单位名称', '类别'], ['甲', '部门'], ['乙', '部门'], [], ['', '2024-03-01']] },
  ]);
});

it.each([
  ['甲,"乙,""丙""\n丁",\r\n\r\n戊\r\n', [['甲', '乙,"丙"\n丁', ''], [''], ['戊']]],
  [
    '甲;乙\n1;2',
    [
      ['甲', '乙'],
      ['1', '2'],
    ],
  ],
  ['"甲"乙,丙\n丁', [['甲乙', '丙'], ['丁']]],
  ['甲\t乙\n"没有合上', [['甲', '乙'], ['没有合上']]],
])('reads CSV: %j', async (words, rows) => {
  expect(await rowsOf(text(words))).toEqual([{ name: '名录', rows }]);
});

it('reads what is written as CSV, and GB18030', async () => {
  const written = writeCsv({ columns: [{ heading: '单位名称', width: 1 }], rows: [['省"财政"厅,\n甲']] });
  expect((await rowsOf(written))[0]?.rows).toEqual([['单位名称'], ['省"财政"厅,\n甲']]);
  expect((await rowsOf(Uint8Array.from([0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0xc3, 0xfb])))[0]?.rows).toEqual([['单位', '名']]);
});

it('refuses what is no table', async () => {
  expect(await readSheetsFile(new Uint8Array(), 'x')).toMatchObject({ reason: 'empty' });
  expect(await readSheetsFile(text('%PDF-1.4 '), 'x')).toMatchObject({ reason: 'no-spreadsheet' });
  expect(await readSheetsFile(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'x')).toMatchObject({ reason: 'damaged' });
});
