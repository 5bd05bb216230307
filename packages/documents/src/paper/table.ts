import type { PaperColumn, PaperTable } from '@luoshi/domain';
import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import { typeArea } from './measures.js';
import { styleIds } from './paper-styles.js';

/** Widths in twips that together fill the type area: the last column takes what rounding leaves. */
export const widthsOf = (columns: readonly PaperColumn[]): readonly number[] => {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = columns.map(({ weight }) => Math.floor((weight / total) * typeArea.width));
  const left = typeArea.width - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + left : width));
};

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER } as const;

/** A cell's lines, each a paragraph of its own. */
const cellOf = (words: string, style: string, align: PaperColumn['align'], width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: words.split('\n').map((text) => new Paragraph({ style, text, alignment: alignments[align] })),
  });

/** A table as wide as the type area. Its headings come back on every page, and no row is cut in two. */
export const tableOf = ({ columns, rows }: PaperTable): Table => {
  const widths = widthsOf(columns);
  const rowOf = (cells: readonly string[], style: string, isHeading: boolean): TableRow =>
    new TableRow({
      ...(isHeading ? { tableHeader: true } : {}),
      cantSplit: true,
      children: columns.map(({ align }, index) => cellOf(cells[index] ?? '', style, isHeading ? 'center' : align, widths[index] ?? 0)),
    });
  return new Table({
    width: { size: typeArea.width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: { left: 60, right: 60, top: 40, bottom: 40 },
    rows: [
      rowOf(
        columns.map(({ heading }) => heading),
        styleIds.columnHeading,
        true,
      ),
      ...rows.map((cells) => rowOf(cells, styleIds.cell, false)),
    ],
  });
};
