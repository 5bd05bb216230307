import { openArchive } from '../reading/archive.js';
import { addGridTable, type GridCell } from '../reading/grid-table.js';
import { SourceBuilder } from '../reading/source-builder.js';
import { childNamed, childrenNamed, readXml, settingOf, type XmlElement } from '../reading/xml.js';
import { type DocumentRead, UnreadableError, unreadable } from '../unreadable.js';
import { Numbering } from './numbering.js';
import { listOf, listsOfStyles } from './styles.js';
import { textBoxesOf, wordsOf } from './words.js';

const parts = { body: 'word/document.xml', numbering: 'word/numbering.xml', styles: 'word/styles.xml' } as const;

type Reader = {
  readonly builder: SourceBuilder;
  readonly numbering: Numbering;
  readonly styleList: ReturnType<typeof listsOfStyles>;
  paragraphs: number;
};

const elementsOf = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string');

/** Structured document tags, inserted and moved text wrap blocks without showing. */
const wrappers = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag', 'AlternateContent', 'Choice']);

const blocksOf = (element: XmlElement): readonly XmlElement[] =>
  elementsOf(element).flatMap((child) => (wrappers.has(child.name) ? blocksOf(child) : [child]));

const lineOf = (reader: Reader, paragraph: XmlElement): string => {
  const properties = childNamed(paragraph, 'pPr');
  const list = listOf(properties) ?? reader.styleList(settingOf(properties, 'pStyle'));
  const words = wordsOf(paragraph, (kind) => reader.builder.omit(kind));
  const number = list === null || words.trim() === '' ? '' : reader.numbering.next(list.numId, list.depth);
  return number + words;
};

const wordsOfCell = (reader: Reader, cell: XmlElement): string =>
  blocksOf(cell)
    .flatMap((block) =>
      block.name === 'p'
        ? [lineOf(reader, block), ...textBoxesOf(block).map((box) => wordsOfCell(reader, box))]
        : block.name === 'tbl'
          ? gridOf(reader, block).map(({ words }) => words)
          : [],
    )
    .filter((line) => line.trim() !== '')
    .join('\n');

/** A row that a tracked change struck. */
const isDeletedRow = (reader: Reader, row: XmlElement): boolean => {
  const isDeleted = childNamed(childNamed(row, 'trPr'), 'del') !== undefined;
  if (isDeleted) reader.builder.omit('deleted');
  return isDeleted;
};

type OpenCell = { -readonly [Field in keyof GridCell]: GridCell[Field] };

/** Grid of a table: `gridSpan` widens a cell, `vMerge` without `restart` continues the one above. */
const gridOf = (reader: Reader, table: XmlElement): readonly GridCell[] => {
  const grid: OpenCell[] = [];
  const above = new Map<number, OpenCell>();
  blocksOf(table)
    .filter(({ name }) => name === 'tr')
    .filter((tableRow) => !isDeletedRow(reader, tableRow))
    .forEach((tableRow, row) => {
      let column = Number(settingOf(childNamed(tableRow, 'trPr'), 'gridBefore') ?? 0);
      for (const cell of blocksOf(tableRow).filter(({ name }) => name === 'tc')) {
        const properties = childNamed(cell, 'tcPr');
        const columnSpan = Number(settingOf(properties, 'gridSpan') ?? 1);
        const merge = childrenNamed(properties, 'vMerge')[0];
        const merged = above.get(column);
        if (merge !== undefined && merge.attributes['val'] !== 'restart' && merged !== undefined) merged.rowSpan = row - merged.row + 1;
        else {
          const open: OpenCell = { row, column, rowSpan: 1, columnSpan, words: wordsOfCell(reader, cell) };
          above.set(column, open);
          grid.push(open);
        }
        column += columnSpan;
      }
    });
  return grid;
};

/** A paragraph and, after it, the text boxes that float beside it. */
const readParagraph = (reader: Reader, paragraph: XmlElement): void => {
  reader.paragraphs += 1;
  const place = { paragraph: reader.paragraphs };
  const boxes = textBoxesOf(paragraph).flatMap(blocksOf);
  const words = lineOf(reader, paragraph);
  if (words !== '' || boxes.length === 0) {
    reader.builder.add(words, place);
    reader.builder.part('\n');
  }
  for (const block of boxes) {
    if (block.name === 'tbl') addGridTable(reader.builder, gridOf(reader, block), place);
    if (block.name !== 'p') continue;
    reader.builder.add(lineOf(reader, block), place);
    reader.builder.part('\n');
  }
};

const readBody = (reader: Reader, body: XmlElement): void => {
  for (const block of blocksOf(body)) {
    if (block.name === 'p') {
      readParagraph(reader, block);
    } else if (block.name === 'tbl') {
      addGridTable(reader.builder, gridOf(reader, block), {});
    }
  }
};

/** Reads a Word document: paragraphs, the numbers Word generates, tables with merged cells. Headers, footers and comments are not the plan's text. */
export const readDocx = async (bytes: Uint8Array): Promise<DocumentRead> => {
  try {
    const archive = await openArchive(bytes, (name) => Object.values<string>(parts).includes(name));
    const body = archive.part(parts.body);
    const root = body === null ? undefined : childNamed(childNamed(readXml(body), 'document'), 'body');
    if (root === undefined) return unreadable('damaged', { detail: parts.body });
    const builder = new SourceBuilder();
    const numbering = new Numbering(archive.part(parts.numbering));
    readBody({ builder, numbering, styleList: listsOfStyles(archive.part(parts.styles)), paragraphs: 0 }, root);
    return { kind: 'text', format: 'docx', encoding: null, source: builder.done() };
  } catch (cause) {
    if (cause instanceof UnreadableError) return cause.unreadable;
    throw cause;
  }
};
