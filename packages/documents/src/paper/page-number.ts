import { AlignmentType, Footer, LineRuleType, PageNumber, Paragraph, TextRun } from 'docx';
import { character, fonts, footerLine, sizes } from './measures.js';
import { font } from './paper-styles.js';

/** — 1 — in 4号 half-width 宋体, one character in from the outer edge: odd pages right, even pages left (7.5). */
export const pageNumber = (side: 'odd' | 'even'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: side === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === 'odd' ? { right: character } : { left: character },
        spacing: { line: footerLine, lineRule: LineRuleType.EXACT },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: font(fonts.figures), size: sizes.small })],
      }),
    ],
  });
