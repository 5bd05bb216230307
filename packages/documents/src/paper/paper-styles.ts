import { AlignmentType, type IParagraphStyleOptions, type IRunStylePropertiesOptions, LineRuleType } from 'docx';
import { character, characterSpace, fonts, imprintLine, line, sizes } from './measures.js';

/** A font under its name for every script, so that figures and Latin letters do not fall back to another one. */
export const font = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });

const run = (name: string, size: number): IRunStylePropertiesOptions => ({ font: font(name), size });

/** Ids of the paragraph styles. An office that edits the file in Word finds them by these names. */
export const styleIds = {
  title: 'PaperTitle',
  recipients: 'PaperRecipients',
  text: 'PaperText',
  first: 'PaperHeading1',
  second: 'PaperHeading2',
  annexMark: 'PaperAnnexMark',
  annexTitle: 'PaperAnnexTitle',
  signature: 'PaperSignature',
  cell: 'PaperCell',
  columnHeading: 'PaperColumnHeading',
  imprint: 'PaperImprint',
} as const;

const indented = { firstLine: 2 * character };

/** A line of a table is as high as its own, smaller letters. */
const cellLine = { line: 320, lineRule: LineRuleType.EXACT } as const;

/** Exactly one line of the grid, whatever its letters: a title of 22 pt would else take two. */
const gridLine = { line, lineRule: LineRuleType.EXACT } as const;

/** The document's own style: body text on the grid. */
export const defaultStyle = {
  run: { ...run(fonts.body, sizes.body), characterSpacing: characterSpace },
  paragraph: { spacing: { ...gridLine, before: 0, after: 0 } },
} as const;

const style = (id: string, name: string, options: Omit<IParagraphStyleOptions, 'id' | 'name'>) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...options,
});

/** The named styles: 公文标题, 公文正文, 公文一级标题 … */
export const paragraphStyles: readonly IParagraphStyleOptions[] = [
  // Named, so that Word shows it as the style all others are based on.
  { id: 'Normal', name: 'Normal', quickFormat: true, run: defaultStyle.run },
  style(styleIds.title, '公文标题', {
    run: run(fonts.title, sizes.title),
    paragraph: { alignment: AlignmentType.CENTER, spacing: { ...gridLine, before: 2 * line }, keepNext: true },
  }),
  style(styleIds.recipients, '公文主送', { paragraph: { spacing: { ...gridLine, before: line } } }),
  style(styleIds.text, '公文正文', { paragraph: { alignment: AlignmentType.BOTH, indent: indented, spacing: gridLine } }),
  style(styleIds.first, '公文一级标题', {
    run: run(fonts.first, sizes.body),
    paragraph: { indent: indented, spacing: gridLine, keepNext: true },
  }),
  style(styleIds.second, '公文二级标题', {
    run: run(fonts.second, sizes.body),
    paragraph: { alignment: AlignmentType.BOTH, indent: indented, spacing: gridLine },
  }),
  style(styleIds.annexMark, '公文附件序号', { run: run(fonts.first, sizes.body), paragraph: { spacing: gridLine, keepNext: true } }),
  style(styleIds.annexTitle, '公文附件标题', {
    run: run(fonts.title, sizes.title),
    paragraph: { alignment: AlignmentType.CENTER, spacing: { ...gridLine, before: line, after: line }, keepNext: true },
  }),
  style(styleIds.signature, '公文署名', { paragraph: { alignment: AlignmentType.RIGHT, spacing: gridLine, keepLines: true } }),
  style(styleIds.cell, '公文表格', { run: run(fonts.body, sizes.table), paragraph: { spacing: cellLine } }),
  style(styleIds.columnHeading, '公文表头', {
    run: run(fonts.first, sizes.table),
    paragraph: { alignment: AlignmentType.CENTER, spacing: cellLine },
  }),
  style(styleIds.imprint, '公文版记', { run: run(fonts.body, sizes.small), paragraph: { spacing: { ...gridLine, line: imprintLine } } }),
];
