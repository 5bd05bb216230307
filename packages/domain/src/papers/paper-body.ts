import type { HeadingLevel, PaperParagraph } from './paper.js';

/** Numbers of the four levels, at the beginning of a line: 一、 （一） 1. （1）. */
const numbers: readonly { readonly level: HeadingLevel; readonly pattern: RegExp }[] = [
  { level: 1, pattern: /^[一二三四五六七八九十百]+、/ },
  { level: 2, pattern: /^[（(][一二三四五六七八九十百]+[）)]/ },
  { level: 3, pattern: /^\d+[.．](?!\d)/ },
  { level: 4, pattern: /^[（(]\d+[）)]/ },
];

const levelOf = (line: string): HeadingLevel => numbers.find(({ pattern }) => pattern.test(line))?.level ?? 0;

// （一）压实责任。各单位要……
// ^^^^^^^^^^^^ the first sentence is the heading, where text follows it on the same line
const paragraphOf = (line: string): PaperParagraph => {
  const level = levelOf(line);
  if (level !== 1 && level !== 2) return { level, heading: '', rest: line };
  const end = line.indexOf('。');
  return end === -1 ? { level, heading: line, rest: '' } : { level, heading: line.slice(0, end + 1), rest: line.slice(end + 1) };
};

/** Reads a paper's text: one paragraph a line, its level by its number. Empty lines are left out. */
export const paperBody = (text: string): readonly PaperParagraph[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(paragraphOf);
