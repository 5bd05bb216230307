import type { PaperAnnex } from '@luoshi/domain';
import { Paragraph, type Table, TextRun } from 'docx';
import { character, line } from './measures.js';
import { styleIds } from './paper-styles.js';
import { paragraphsOf } from './paragraphs.js';
import { tableOf } from './table.js';

/** 附件 or 附件1, in the order they are named. */
const markOf = (index: number, count: number): string => (count === 1 ? '附件' : `附件${index + 1}`);

/** The list of annexes after the text, one blank line below it, two characters in (7.3.4). */
export const annexNote = (annexes: readonly PaperAnnex[]): readonly Paragraph[] =>
  annexes.map(({ title }, index) => {
    const number = annexes.length === 1 ? '' : `${index + 1}.`;
    return new Paragraph({
      style: styleIds.text,
      // The signature never stands on a page of its own (7.3.5.5): it takes the list of annexes along.
      keepNext: true,
      spacing: { before: index === 0 ? line : 0 },
      // 附件： stands two characters in; further titles stand below the first one.
      indent: index === 0 ? { left: 5 * character, hanging: 3 * character } : { left: 5 * character, firstLine: 0 },
      children: [new TextRun(index === 0 ? `附件：${number}${title}` : `${number}${title}`)],
    });
  });

/** The annexes, each from a new page: its mark on the first line, its title centred on the third (7.3.7). */
export const annexesOf = (annexes: readonly PaperAnnex[]): readonly (Paragraph | Table)[] =>
  annexes.flatMap(({ title, body, table }, index) => [
    new Paragraph({ style: styleIds.annexMark, text: markOf(index, annexes.length), pageBreakBefore: index > 0 }),
    new Paragraph({ style: styleIds.annexTitle, text: title }),
    ...paragraphsOf(body),
    ...(table === null ? [] : [tableOf(table)]),
  ]);
