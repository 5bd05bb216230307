import { type Letterhead, paperDate } from '@luoshi/domain';
import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TabStopType, TextRun } from 'docx';
import { character, fonts, line, red, sizes, twips, typeArea } from './measures.js';
import { font } from './paper-styles.js';

/** The head of the first page: the red name, the number or the issue, the red rule as wide as the type area (7.2). */
export const letterheadOf = (letterhead: Letterhead): readonly Paragraph[] =>
  letterhead.kind === 'document'
    ? [nameOf(letterhead.name, 35), numberLine(letterhead.number)]
    : [
        nameOf(letterhead.name, 10),
        new Paragraph({ text: letterhead.issue, alignment: AlignmentType.CENTER, spacing: { before: line } }),
        issuerLine(letterhead.issuer, paperDate(letterhead.date)),
      ];

/** The largest a name is set, in points; a longer one is made smaller until it fits the line. */
const largestName = 60;

const namePoints = (name: string): number => {
  const fitting = Math.floor((typeArea.width * 0.92) / 20 / Math.max([...name].length, 1));
  return Math.min(largestName, Math.max(fitting, sizes.title / 2));
};

// A document's stands 35 mm below the upper edge of the type area (7.2.4); a bulletin's masthead is not measured by the standard.
const nameOf = (name: string, fallMillimetres: number): Paragraph => {
  const points = namePoints(name);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: twips(fallMillimetres), line: Math.round(points * 20 * 1.15), lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text: name, font: font(fonts.title), size: points * 2, color: red })],
  });
};

// The rule stands 4 mm below the line of the number (7.2.7): 11 pt. It is a border of the paragraph, so an indent would shorten it: tabs.
const ruleBelow = { bottom: { style: BorderStyle.SINGLE, size: 12, space: 11, color: red } } as const;

const numberLine = (number: string): Paragraph =>
  new Paragraph({ text: number, alignment: AlignmentType.CENTER, spacing: { before: 2 * line }, border: ruleBelow });

const issuerLine = (issuer: string, date: string): Paragraph =>
  new Paragraph({
    tabStops: [
      { type: TabStopType.LEFT, position: character },
      { type: TabStopType.RIGHT, position: typeArea.width - character },
    ],
    border: ruleBelow,
    children: [new TextRun({ children: ['\t', issuer, '\t', date] })],
  });
