import exceljs from 'exceljs';
import { runsOf } from './plan-blocks.mjs';

const headings = ['序号', '工作任务', '牵头领导', '牵头单位', '责任单位', '完成时限'];
const width = headings.length;

// As made by hand: names one under the other in a cell, repeated owners merged.
const addTasks = (sheet, blocks) => {
  const [leaders, lead] = [runsOf(blocks, 'leaders'), runsOf(blocks, 'lead')];
  for (const block of blocks) {
    if (block.kind !== 'task') {
      const { number } = sheet.addRow([block.line]);
      sheet.mergeCells(number, 1, number, width);
      continue;
    }
    const { no, text, co, deadline } = block;
    const { number } = sheet.addRow([no, text, block.leaders.replaceAll('、', '\n'), block.lead.replaceAll('、', '\n'), co, deadline]);
    for (const [column, runs] of [
      [3, leaders],
      [4, lead],
    ])
      if (runs.get(block) > 1) sheet.mergeCells(number, column, number + runs.get(block) - 1, column);
  }
};

const bytesOf = async (book) => Buffer.from(await book.xlsx.writeBuffer());

/** One sheet: the title merged over all columns, an empty row, the number of the document, then the headings in row 5. */
export const oneSheet = (blocks) => {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('分工');
  const head = blocks.filter(({ kind }) => kind === 'head').map(({ line }) => line);
  sheet.addRow([head.slice(1, -1).join('')]);
  sheet.mergeCells(1, 1, 1, width);
  sheet.addRow([]);
  sheet.addRow([head[0]]);
  sheet.addRow([head.at(-1)]);
  sheet.mergeCells(4, 1, 4, width);
  sheet.addRow(headings);
  addTasks(
    sheet,
    blocks.filter(({ kind }) => kind !== 'head'),
  );
  return bytesOf(book);
};

/** A sheet for each chapter, named after it, each with its own headings; the first one opens with the title. */
export const sheetForEachChapter = (blocks) => {
  const book = new exceljs.Workbook();
  let sheet = null;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'chapter') continue;
    const next = blocks.findIndex(({ kind }, at) => at > index && kind === 'chapter');
    sheet = book.addWorksheet(block.line.slice(0, 31));
    if (book.worksheets.length === 1) for (const { line } of blocks.filter(({ kind }) => kind === 'head')) sheet.addRow([line]);
    sheet.addRow(headings);
    addTasks(sheet, blocks.slice(index + 1, next < 0 ? undefined : next));
  }
  return bytesOf(book);
};
