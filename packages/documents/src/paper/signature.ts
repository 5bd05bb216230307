import { type Paper, paperDate } from '@luoshi/domain';
import { Paragraph } from 'docx';
import { character, line } from './measures.js';
import { styleIds } from './paper-styles.js';

/** Width in characters: a figure takes half of one. */
const widthOf = (words: string): number => [...words].reduce((width, sign) => width + (sign.charCodeAt(0) < 256 ? 0.5 : 1), 0);

/**
 * How far issuer and date stand from the right edge, in characters (7.3.5.1, with a seal): the date four, the issuer centred above it and
 * never nearer than two; a longer issuer pushes the date further in.
 */
export const signatureIndents = (issuer: string, date: string): { readonly issuer: number; readonly date: number } => {
  const overhang = (widthOf(issuer) - widthOf(date)) / 2;
  const dateIndent = Math.max(4, 2 + overhang);
  return { issuer: dateIndent - overhang, date: dateIndent };
};

/** Who signs and when; two lines are left above for the seal. */
export const signatureOf = ({ issuer, date }: NonNullable<Paper['signature']>): readonly Paragraph[] => {
  const indents = signatureIndents(issuer, paperDate(date));
  const placed = (text: string, characters: number, before: number, keepNext: boolean): Paragraph =>
    new Paragraph({
      style: styleIds.signature,
      text,
      keepNext,
      spacing: { before },
      indent: { right: Math.round(characters * character) },
    });
  return [placed(issuer, indents.issuer, 2 * line, true), placed(paperDate(date), indents.date, 0, false)];
};
