import { divisionLines } from './data/divisions.js';
import type { Division } from './registry.js';

const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`;
const prefectureOf = (code: string): string => `${code.slice(0, 4)}00`;

/** One level up: a county's prefecture, a prefecture's province; counties that belong to no prefecture stand right under the province. */
const parentOf = (code: string, known: ReadonlyMap<string, string>): string | null => {
  if (code.endsWith('0000')) return null;
  const prefecture = prefectureOf(code);
  return prefecture !== code && known.has(prefecture) ? prefecture : provinceOf(code);
};

let made: ReadonlyMap<string, Division> | null = null;

/** Every division of the country down to the county, by code, in the order of the codes. Made with the first question: 3,300 entries. */
export const divisions = (): ReadonlyMap<string, Division> => {
  if (made === null) {
    const names = new Map(
      divisionLines.flatMap((line) => line.split(' ').map((entry): [string, string] => [entry.slice(0, 6), entry.slice(6)])),
    );
    made = new Map([...names].map(([code, name]) => [code, { code, name, parent: parentOf(code, names) }]));
  }
  return made;
};

/** Governments right below a division, in the order of their codes: a province's cities, a city's counties, a municipality's districts. */
export const divisionsUnder = (code: string): readonly Division[] => [...divisions().values()].filter(({ parent }) => parent === code);

/** 辽宁省 → 辽宁, 沈阳市 → 沈阳, 大洼区 → 大洼, 岫岩满族自治县 → 岫岩. Names of one character keep their ending: 义县. */
export const shortName = (name: string): string => {
  const short = name.replace(/(?:[\u4e00-\u9fff]{1,3}族)*自治(?:区|州|县|旗)$|(?:特别行政区|地区|省|市|州|盟|区|县|旗)$/, '');
  return short.length < 2 ? name : short;
};
