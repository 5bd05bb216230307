import { type Chance, chanceOf } from './chance.js';

/** What copying, scanning and converting do to a text: each takes one place and spoils it a little. What was meant stays the same. */
export const damages = {
  'number-lost': (text, chance) => at(text, chance, /^\d+[.、．]/gm, ''),
  'label-misspelt': (text, chance) => at(text, chance, /(?<=责任|牵头)单位(?=[：: ])/g, '单泣'),
  'colon-lost': (text, chance) => at(text, chance, /(?<=单位|领导|时限)[：:]/g, ''),
  'bracket-lost': (text, chance) => at(text, chance, /）$/gm, ''),
  'line-joined': (text, chance) => at(text, chance, /\n(?=\S)/g, ''),
  'line-broken': (text, chance) => at(text, chance, /(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, '\n'),
  'character-lost': (text, chance) => at(text, chance, /[\u4e00-\u9fff]/g, '\ufffd'),
  'private-character': (text, chance) => at(text, chance, /[\u4e00-\u9fff]/g, '\ue123'),
  'stop-lost': (text, chance) => at(text, chance, /。/g, ''),
  'separator-lost': (text, chance) => at(text, chance, /(?<=[局委])、/g, ''),
  'invisible-put': (text, chance) => at(text, chance, /(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, '\u200b'),
  'space-put': (text, chance) => at(text, chance, /(?<=[：:])|(?<=^\d+[.、．])/gm, ' '),
  'page-number-put': (text, chance) => at(text, chance, /\n/g, '\n— 3 —\n'),
  'page-number-glued': (text, chance) => at(text, chance, /\n(?=\d)/g, '\n— 3 —\n'),
  'label-doubled': (text, chance) => at(text, chance, /^责任单位(?=[：:])/gm, '牵头单位'),
} as const satisfies Record<string, (text: string, chance: Chance) => string>;

/** Damages a text in so many places; the same seed does the same. */
export const damaged = (text: string, seed: number, places: number): string => {
  const chance = chanceOf(seed);
  const kinds = Object.values(damages);
  return Array.from({ length: places }, () => chance.one(kinds)).reduce((spoilt, damage) => damage(spoilt, chance), text);
};

const at = (text: string, chance: Chance, pattern: RegExp, put: string): string => {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { index, 0: words } = chance.one(found);
  return text.slice(0, index) + put + text.slice(index + words.length);
};
