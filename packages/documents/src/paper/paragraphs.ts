import { type PaperParagraph, paperBody } from '@luoshi/domain';
import { Paragraph, TextRun } from 'docx';
import { fonts } from './measures.js';
import { font, styleIds } from './paper-styles.js';

/** Running text in the fonts of its levels: 一、黑体, （一）楷体, the rest 仿宋 (7.3.3). */
export const paragraphsOf = (text: string): readonly Paragraph[] => paperBody(text).map(paragraphOf);

const paragraphOf = ({ level, heading, rest }: PaperParagraph): Paragraph => {
  if (heading === '') return new Paragraph({ style: styleIds.text, text: rest });
  const [style, name] = level === 1 ? [styleIds.first, fonts.first] : [styleIds.second, fonts.second];
  if (rest === '') return new Paragraph({ style, text: heading });
  return new Paragraph({ style: styleIds.text, children: [new TextRun({ text: heading, font: font(name) }), new TextRun(rest)] });
};
