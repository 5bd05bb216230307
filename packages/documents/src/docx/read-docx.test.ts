import { buffer } from 'node:stream/consumers';
import { AlignmentType, Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun, VerticalMergeType } from 'docx';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import type { DocumentRead } from '../unreadable.js';
import { readDocx } from './read-docx.js';

const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.START,
});

const pack = async (children: (Paragraph | Table)[]): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'chapters',
            levels: [level(0, LevelFormat.CHINESE_COUNTING, '%1、'), level(1, LevelFormat.CHINESE_COUNTING, '（%2）')],
          },
          { reference: 'tasks', levels: [level(0, LevelFormat.DECIMAL, '%1.')] },
        ],
      },
      sections: [{ children }],
    }),
  );

const sourceOf = (read: DocumentRead) => {
  if (read.kind !== 'text') throw new Error(read.reason);
  return read.source;
};

const run = (words: string, properties = '', more = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t>${more}</w:r>`;

/** A document by its own XML: for what no library writes. */
const written = async (body: string) => {
  const zip = new ZipFile();
  const spaces = 'xmlns:w="urn:w" xmlns:mc="urn:mc"';
  zip.addBuffer(Buffer.from(`<w:document ${spaces}><w:body>${body}</w:body></w:document>`), 'word/document.xml');
  zip.end();
  return sourceOf(await readDocx(await buffer(zip.outputStream)));
};

const numbered = (reference: string, text: string, at = 0) => new Paragraph({ text, numbering: { reference, level: at } });

describe('readDocx', () => {
  it('gives the numbers that Word generates, as the reader saw them', async () => {
    const bytes = await pack([
      numbered('chapters', '主要预期目标'),
      numbered('tasks', '地区生产总值增长5.5%左右。'),
      numbered('tasks', '粮食产量500亿斤左右。'),
      numbered('chapters', '壮大经济实力'),
      numbered('chapters', '推动有效投资持续增长', 1),
      numbered('chapters', '促进消费', 1),
      numbered('chapters', '强化创新引领'),
      numbered('chapters', '创建科技创新中心', 1),
      numbered('tasks', '推进重点实验室发展。'),
    ]);
    expect(sourceOf(await readDocx(bytes)).text.split('\n')).toEqual([
      '一、主要预期目标',
      '1.地区生产总值增长5.5%左右。',
      '2.粮食产量500亿斤左右。',
      '二、壮大经济实力',
      '（一）推动有效投资持续增长',
      '（二）促进消费',
      '三、强化创新引领',
      '（一）创建科技创新中心',
      '3.推进重点实验室发展。',
      '',
    ]);
  });

  it('says in which paragraph words stood', async () => {
    const source = sourceOf(await readDocx(await pack([new Paragraph('甲'), new Paragraph(''), new Paragraph('乙')])));
    expect(source.places.map(({ paragraph, span }) => [paragraph, source.text.slice(span.start, span.end)])).toEqual([
      [1, '甲'],
      [3, '乙'],
    ]);
  });

  it('keeps inserted words and leaves deleted ones out', async () => {
    const { InsertedTextRun, DeletedTextRun } = await import('docx');
    const change = { id: 1, author: '甲', date: '2024-02-05T00:00:00Z' };
    const paragraph = new Paragraph({
      children: [new TextRun('增长'), new DeletedTextRun({ ...change, text: '5%' }), new InsertedTextRun({ ...change, id: 2, text: '6%' })],
    });
    const source = sourceOf(await readDocx(await pack([paragraph])));
    expect(source.text).toBe('增长6%\n');
    expect(source.omissions).toEqual([{ kind: 'deleted', count: 1 }]);
  });

  it('leaves out struck rows, hidden words and footnotes, and counts them', async () => {
    const row = (words: string, properties = '') =>
      `<w:tr>${properties}${['1', words].map((cell) => `<w:tc><w:p>${run(cell)}</w:p></w:tc>`).join('')}</w:tr>`;
    const source = await written(
      `<w:p>${run('修一座桥')}${run('（内部）', '<w:vanish/>')}${run('', '', '<w:footnoteReference w:id="2"/>')}${run('。', '<w:vanish w:val="0"/>')}</w:p>
       <w:tbl>${row('甲')}${row('乙', '<w:trPr><w:del w:id="1"/></w:trPr>')}${row('丙')}</w:tbl>`,
    );
    expect(source.text).toBe('修一座桥。\n1\t甲\n1\t丙\n');
    expect(source.omissions).toEqual([
      { kind: 'hidden', count: 1 },
      { kind: 'notes', count: 1 },
      { kind: 'deleted', count: 1 },
    ]);
  });

  it('reads a text box once, as paragraphs behind the one it is anchored in', async () => {
    const box = (name: string) =>
      `<w:${name}><w:txbxContent><w:p>${run('牵头单位：省财政厅')}</w:p><w:p>${run('时限：6月底')}</w:p></w:txbxContent></w:${name}>`;
    const source = await written(
      `<w:p>${run('1.修一座桥。')}${run('', '', `<mc:AlternateContent><mc:Choice>${box('drawing')}</mc:Choice><mc:Fallback>${box('pict')}</mc:Fallback></mc:AlternateContent>`)}</w:p><w:p>${run('', '', box('pict'))}</w:p>`,
    );
    expect(source.text).toBe('1.修一座桥。\n牵头单位：省财政厅\n时限：6月底\n牵头单位：省财政厅\n时限：6月底\n');
    expect(source.places.map(({ paragraph }) => paragraph)).toEqual([1, 1, 1, 2, 2]);
  });

  it('keeps a symbol of private use, so that it can be flagged', async () => {
    expect((await written(`<w:p>${run('甲', '', '<w:sym w:font="Wingdings" w:char="F0FC"/>')}</w:p>`)).text).toBe('甲\uF0FC\n');
  });

  it('reads tables with merged cells into a grid', async () => {
    const cell = (text: string, options: object = {}) => new TableCell({ children: [new Paragraph(text)], ...options });
    const table = new Table({
      rows: [
        new TableRow({ children: [cell('序号'), cell('任务'), cell('单位', { columnSpan: 2 })] }),
        new TableRow({
          children: [cell('1', { verticalMerge: VerticalMergeType.RESTART }), cell('甲'), cell('省财政厅'), cell('省商务厅')],
        }),
        new TableRow({ children: [cell('', { verticalMerge: VerticalMergeType.CONTINUE }), cell('乙'), cell('省水利厅'), cell('无')] }),
      ],
    });
    const { text, tables } = sourceOf(await readDocx(await pack([table])));
    expect(
      tables[0]?.cells.map(({ row, column, rowSpan, columnSpan, span }) => [
        row,
        column,
        rowSpan,
        columnSpan,
        text.slice(span.start, span.end),
      ]),
    ).toEqual([
      [0, 0, 1, 1, '序号'],
      [0, 1, 1, 1, '任务'],
      [0, 2, 1, 2, '单位'],
      [1, 0, 2, 1, '1'],
      [1, 1, 1, 1, '甲'],
      [1, 2, 1, 1, '省财政厅'],
      [1, 3, 1, 1, '省商务厅'],
      [2, 1, 1, 1, '乙'],
      [2, 2, 1, 1, '省水利厅'],
      [2, 3, 1, 1, '无'],
    ]);
    expect(text).toBe('序号\t任务\t单位\n1\t甲\t省财政厅\t省商务厅\n乙\t省水利厅\t无\n');
  });

  it('refuses a damaged file with its reason', async () => {
    const bytes = (await pack([new Paragraph('甲')])).slice(0, 900);
    expect(await readDocx(bytes)).toMatchObject({ kind: 'refused', reason: 'damaged' });
  });
});
