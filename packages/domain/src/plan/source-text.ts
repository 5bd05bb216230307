import type { Span } from './span.js';

/** Where a stretch of the text stood for the person who read the document. Fields that the format does not know are null; counting starts at 1. */
export type SourcePlace = {
  readonly span: Span;
  /** Page of a PDF. */
  readonly page: number | null;
  /** Paragraph of a Word file or web page, as it counts them. */
  readonly paragraph: number | null;
  /** Which of the document's tables. */
  readonly table: number | null;
  /** Sheet of a workbook, by its name. */
  readonly sheet: string | null;
  /** Cell as a spreadsheet names it (B4); for tables of other formats counted within the table. */
  readonly cell: string | null;
};

/** A cell; `row` and `column` count from 0 in the grid, a merged cell covers several of both. */
export type SourceCell = {
  readonly span: Span;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
};

/** A table in the text: `span` covers all its cells, and the name it goes by before them (a sheet's tab), which is the heading of its tasks. */
export type SourceTable = { readonly span: Span; readonly cells: readonly SourceCell[]; readonly caption?: Span | null };

/** Words that stand in the file and were left out on purpose: struck by a tracked change, hidden, in a footnote, on a hidden sheet. */
export type SourceOmission = { readonly kind: 'deleted' | 'hidden' | 'notes' | 'sheets'; readonly count: number };

/**
 * A document's words in reading order, as every format is turned into before it is parsed. Paragraphs are lines; the cells of a table row are
 * parted by tabs, its rows by line ends. Numbers that a word processor generates stand in the text as the reader saw them.
 */
export type SourceText = {
  readonly text: string;
  readonly places: readonly SourcePlace[];
  readonly tables: readonly SourceTable[];
  readonly omissions: readonly SourceOmission[];
};
