import type { Paper } from '@luoshi/domain';
import { Document, DocumentGridType, type FileChild, type ISectionOptions, Packer, Paragraph } from 'docx';
import { annexesOf, annexNote } from './annexes.js';
import { imprintOf } from './imprint.js';
import { letterheadOf } from './letterhead.js';
import { line, margins, page } from './measures.js';
import { pageNumber } from './page-number.js';
import { defaultStyle, paragraphStyles, styleIds } from './paper-styles.js';
import { paragraphsOf } from './paragraphs.js';
import { signatureOf } from './signature.js';

const sheet = { size: page, margin: { ...margins, gutter: 0 } } as const;

/** The text stands on the grid of 22 lines. The annexes' tables do not: their smaller lines would be torn apart to its lines. */
const onGrid = { page: sheet, grid: { type: DocumentGridType.LINES, linePitch: line } } as const;
const offGrid = { page: sheet } as const;

const footers = { default: pageNumber('odd'), even: pageNumber('even') } as const;

/** A title of several lines is broken where its text is. */
const titleOf = (title: string): readonly Paragraph[] =>
  title
    .split('\n')
    .map((text, index) => new Paragraph({ style: styleIds.title, text, ...(index === 0 ? {} : { spacing: { before: 0 } }) }));

/** A paper without recipients leaves their line empty. */
const recipientsOf = (recipients: string | null): Paragraph =>
  recipients === null ? new Paragraph({}) : new Paragraph({ style: styleIds.recipients, text: `${recipients}：` });

const textOf = (paper: Paper): readonly FileChild[] => [
  ...letterheadOf(paper.letterhead),
  ...titleOf(paper.title),
  recipientsOf(paper.recipients),
  ...paragraphsOf(paper.body),
  ...annexNote(paper.annexes),
  ...(paper.signature === null ? [] : signatureOf(paper.signature)),
];

/** The text, then the annexes on pages of their own; the imprint closes whichever comes last. */
const sectionsOf = (paper: Paper): readonly ISectionOptions[] => {
  const imprint = paper.imprint === null ? [] : imprintOf(paper.imprint);
  if (paper.annexes.length === 0) return [{ properties: onGrid, footers, children: [...textOf(paper), ...imprint] }];
  return [
    { properties: onGrid, footers, children: textOf(paper) },
    { properties: offGrid, footers, children: [...annexesOf(paper.annexes), ...imprint] },
  ];
};

/**
 * Writes a paper as a Word file in the layout of GB/T 9704-2012: A4, type area 156 × 225 mm, 22 lines of 28 characters, fonts by name, red
 * only in the letterhead, page numbers outside.
 */
export const writePaper = async (paper: Paper): Promise<Uint8Array> => {
  const document = new Document({
    title: paper.title.replaceAll('\n', ''),
    creator: paper.signature?.issuer ?? paper.letterhead.name,
    styles: { default: { document: defaultStyle }, paragraphStyles: [...paragraphStyles] },
    evenAndOddHeaderAndFooters: true,
    sections: sectionsOf(paper),
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
