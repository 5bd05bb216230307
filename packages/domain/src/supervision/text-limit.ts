import { granted, type Result, refused } from '../refusals.js';

/** How long a text may be, in characters as a reader counts them (code points), and who says so. */
export type TextLimit = { readonly most: number; readonly source: string };

/** A report's text. Papers have longer ones of their own: 5,000 and 4,000 characters, same source. */
export const reportTextLimit: TextLimit = {
  most: 500,
  source: '产品建议值，可由督查室调整；依据：《整治形式主义为基层减负若干规定》（2024年8月）精简文字材料',
};

/** How many characters a reader counts: 𠮷 is one, a line break is one. */
export const lengthOf = (text: string): number => [...text].length;

/** Whether a text keeps its limit. Refused with by how much it is over; nothing is cut. */
export const checkText = (text: string, { most }: TextLimit): Result<string> => {
  const over = lengthOf(text) - most;
  return over > 0 ? refused('text-too-long', { most, over }) : granted(text);
};
