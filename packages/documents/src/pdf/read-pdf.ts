import { addGridTable, type GridCell } from '../reading/grid-table.js';
import { SourceBuilder } from '../reading/source-builder.js';
import { type DocumentRead, unreadable } from '../unreadable.js';
import type { JoinedTable } from './join-tables.js';
import { type Page, stretchesOf } from './page-content.js';
import type { PageLine } from './page-lines.js';
import { paragraphsOf } from './paragraphs.js';
import { readPages } from './read-pages.js';
import { runningLines } from './running-lines.js';

const needsBlank = (before: string, after: string): boolean => /[A-Za-z0-9]$/.test(before) && /^[A-Za-z]/.test(after);

const writeLines = (builder: SourceBuilder, lines: readonly PageLine[]): void => {
  for (const { lines: joined } of paragraphsOf(lines)) {
    joined.forEach((line, index) => {
      const before = joined[index - 1];
      if (before !== undefined && needsBlank(before.words, line.words)) builder.add(' ', { page: line.page });
      builder.add(line.words, { page: line.page });
    });
    builder.part('\n');
  }
};

const inRowOrder = (one: GridCell, other: GridCell): number => one.row - other.row || one.column - other.column;

const writeTable = (builder: SourceBuilder, { cells }: JoinedTable): void => {
  const grid = cells.map(({ pieces, ...place }): GridCell => {
    const words = pieces.map((piece) => piece.words).join('');
    return { ...place, words, pieces: pieces.map((piece) => ({ words: piece.words, page: piece.page })) };
  });
  addGridTable(builder, [...grid].sort(inRowOrder), {});
};

const refusalFor = (cause: unknown): DocumentRead => {
  const name = cause instanceof Error ? cause.name : '';
  return name === 'PasswordException'
    ? unreadable('encrypted')
    : unreadable('damaged', { detail: cause instanceof Error ? cause.message : 'PDF' });
};

const ending = 2048;

/** A PDF ends with its own mark; pdf.js would read on what is there of one cut off, and the last pages would be missing unseen. */
const isWhole = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(-ending)).includes('%%EOF');

const withoutRunningLines = (pages: readonly Page[]): readonly Page[] => {
  const running = runningLines(pages.map(({ lines }) => lines));
  return pages.map(({ lines, tables }) => ({ tables, lines: lines.filter((line) => !running.has(line)) }));
};

/** Reads a PDF with text: lines and pages joined again, ruled tables as tables, page numbers and running heads left out. */
export const readPdf = async (bytes: Uint8Array): Promise<DocumentRead> => {
  if (!isWhole(bytes)) return unreadable('incomplete');
  let pages: readonly Page[];
  try {
    pages = await readPages(bytes);
  } catch (cause) {
    return refusalFor(cause);
  }
  const shown = withoutRunningLines(pages);
  // Scanners stamp page numbers on pictures: those are no text either.
  if (shown.every(({ lines, tables }) => lines.length === 0 && tables.length === 0)) return unreadable('scanned');
  const builder = new SourceBuilder();
  for (const stretch of stretchesOf(shown)) {
    if (stretch.kind === 'table') writeTable(builder, stretch.table);
    else writeLines(builder, stretch.lines);
  }
  return { kind: 'text', format: 'pdf', encoding: null, source: builder.done() };
};
