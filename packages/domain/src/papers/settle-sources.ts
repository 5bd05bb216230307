import type { PaperSource } from './sourced-text.js';

/** Where a number comes from that somebody typed into the draft. */
export const typedOrigin = '起草人手工写入，台账中无出处';

// 2024年3月5日, 第3期, 〔2024〕3号 and the number before a heading tell no fact of the ledger.
const ignored = /\d+年(?:\d+月)?(?:\d+日)?|\d+月(?:\d+日)?|〔\d+〕\d+号|第\d+[条款章期]|^\s*(?:\d+[.．](?!\d)|[（(]\d+[）)])/gu;
const numbers = /\d+(?:[.,]\d+)*%?/gu;

const shorten = (line: string): string => (line.length > 60 ? `${line.slice(0, 59)}…` : line);

/**
 * The sources of a text as it stands after somebody worked on it: those whose sentence is unchanged; for each other number the origin it
 * had elsewhere in the draft, or that it was typed. No number of an issued paper is without a row.
 */
export const settleSources = (body: string, drafted: readonly PaperSource[]): readonly PaperSource[] =>
  body.split('\n').flatMap((line) => {
    const kept = drafted.filter(({ sentence }) => sentence === line);
    const known = kept.map(({ number }) => number);
    const rest = (line.replaceAll(ignored, ' ').match(numbers) ?? []).filter((number) => !known.some((each) => each.includes(number)));
    const added = [...new Set(rest)].map((number) => ({
      sentence: line,
      number,
      origin: drafted.find((source) => source.number === number)?.origin ?? typedOrigin,
    }));
    return [...kept, ...added].map((source) => ({ ...source, sentence: shorten(source.sentence) }));
  });

/** What a draft leaves for a person to fill: 【时间】. */
export const blanksOf = (text: string): readonly string[] => [...new Set(text.match(/【[^】\n]*】/gu) ?? [])];
