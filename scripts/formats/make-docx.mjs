import { AlignmentType, Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx';
import { fieldLines, runsOf } from './plan-blocks.mjs';

const level = (at, format, text) => ({ level: at, format, text, alignment: AlignmentType.START });

/** As a typist sets a plan: Word makes the numbers 一、（一） 1., and tasks go on counting over the chapters. */
export const numberedDocx = (blocks) => {
  const line = (text) => new Paragraph({ text });
  const numbered = (text, reference, at = 0) => new Paragraph({ text, numbering: { reference, level: at } });
  const children = blocks.flatMap((block) => {
    if (block.kind === 'chapter') return [numbered(block.line.replace(/^[^、]+、/, ''), 'headings')];
    if (block.kind === 'section') return [numbered(block.line.replace(/^\([^)]+\)/, ''), 'headings', 1)];
    if (block.kind === 'task') return [numbered(block.text, 'tasks'), ...fieldLines(block).map(line)];
    return [line(block.line)];
  });
  const headings = [level(0, LevelFormat.CHINESE_COUNTING, '%1、'), level(1, LevelFormat.CHINESE_COUNTING, '（%2）')];
  const tasks = [level(0, LevelFormat.DECIMAL, '%1.')];
  const config = [
    { reference: 'headings', levels: headings },
    { reference: 'tasks', levels: tasks },
  ];
  return Packer.toBuffer(new Document({ numbering: { config }, sections: [{ children }] }));
};

const cell = (text, options = {}) => new TableCell({ children: text.split('\n').map((words) => new Paragraph(words)), ...options });
const row = (cells, options = {}) => new TableRow({ children: cells, ...options });

/** 责任分工 spans two headings of the second row; the other headings span both rows. */
const header = () => {
  const tall = (text) => cell(text, { rowSpan: 2 });
  return [
    row([tall('序号'), tall('工作任务'), tall('牵头领导'), cell('责任分工', { columnSpan: 2 }), tall('完成时限')], { tableHeader: true }),
    row([cell('牵头单位'), cell('责任单位')], { tableHeader: true }),
  ];
};

const merged = (runs, task, words) => {
  const length = runs.get(task);
  if (length === 1) return cell(words);
  return length > 1 ? cell(words, { verticalMerge: VerticalMergeType.RESTART }) : cell('', { verticalMerge: VerticalMergeType.CONTINUE });
};

/** A table with chapters over its whole width, and with leaders and lead units merged where they repeat. */
export const tableDocx = (blocks) => {
  const leaders = runsOf(blocks, 'leaders');
  const lead = runsOf(blocks, 'lead');
  const rows = blocks.flatMap((block) => {
    if (block.kind === 'head') return [];
    if (block.kind !== 'task') return [row([cell(block.line, { columnSpan: 6 })])];
    const { no, text, co, deadline } = block;
    return [
      row([cell(String(no)), cell(text), merged(leaders, block, block.leaders), merged(lead, block, block.lead), cell(co), cell(deadline)]),
    ];
  });
  const heads = blocks.filter(({ kind }) => kind === 'head').map(({ line }) => new Paragraph(line));
  return Packer.toBuffer(new Document({ sections: [{ children: [...heads, new Table({ rows: [...header(), ...rows] })] }] }));
};
