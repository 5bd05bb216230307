import { type Imprint, paperDate } from '@luoshi/domain';
import {
  BorderStyle,
  type FileChild,
  HeightRule,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { character, imprintLine, margins, sizes, twips, typeArea } from './measures.js';
import { styleIds } from './paper-styles.js';

// 首条、末条 0.35 mm, the one between 0.25 mm (7.4.1), in eighths of a point.
const outer = { style: BorderStyle.SINGLE, size: 8, color: '000000' } as const;
const inner = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** One character of 4号, by which the imprint is indented on both sides. */
const indent = Math.round((character * sizes.small) / sizes.body);

/** What fits one line: 抄送： takes three characters, and one stays free at either side. */
const charactersOfLine = Math.floor(typeArea.width / indent) - 5;

const linesOf = (copies: string): number => (copies === '' ? 0 : Math.ceil([...copies, '。'].length / charactersOfLine));

const rowOf = (lines: number, options: IParagraphOptions): TableRow =>
  new TableRow({
    cantSplit: true,
    height: { value: lines * imprintLine, rule: HeightRule.EXACT },
    children: [
      new TableCell({
        width: { size: typeArea.width, type: WidthType.DXA },
        children: [new Paragraph({ style: styleIds.imprint, ...options })],
      }),
    ],
  });

const copiesRow = (copies: string): TableRow =>
  rowOf(linesOf(copies), { text: `抄送：${copies}。`, indent: { left: indent * 4, hanging: indent * 3, right: indent } });

const printedRow = (printer: string, on: string): TableRow =>
  rowOf(1, {
    indent: { left: indent, right: indent },
    tabStops: [{ type: TabStopType.RIGHT, position: typeArea.width - indent }],
    children: [new TextRun({ children: [printer, '\t', `${on}印发`] })],
  });

// Placed by its distance from the paper's edges, as Word and WPS follow it; LibreOffice 7 sets a table this wide right after the text.
const placed = (lines: number) => ({
  horizontalAnchor: TableAnchorType.PAGE,
  absoluteHorizontalPosition: margins.left,
  verticalAnchor: TableAnchorType.PAGE,
  absoluteVerticalPosition: twips(37 + 225) - lines * imprintLine,
});

/** The imprint, its last rule at the foot of the last page's type area (7.4). The paragraph before parts it from a table, the one after holds it. */
export const imprintOf = ({ copies, printer, printedOn }: Imprint): readonly FileChild[] => [
  new Paragraph({}),
  new Table({
    width: { size: typeArea.width, type: WidthType.DXA },
    columnWidths: [typeArea.width],
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 0 },
    float: placed(linesOf(copies) + 1),
    borders: { top: outer, bottom: outer, left: none, right: none, insideHorizontal: inner, insideVertical: none },
    rows: [...(copies === '' ? [] : [copiesRow(copies)]), printedRow(printer, paperDate(printedOn))],
  }),
  new Paragraph({}),
];
