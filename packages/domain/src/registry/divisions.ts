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

/** The peoples that autonomous areas are named after (GB/T 3304); 各族 stands for several. */
const peoples =
  '各族 蒙古族 回族 藏族 维吾尔族 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 傣族 黎族 傈僳族 佤族 畲族 拉祜族 水族 ' +
  '东乡族 纳西族 景颇族 柯尔克孜族 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 阿昌族 普米族 塔吉克族 怒族 鄂温克族 德昂族 保安族 ' +
  '裕固族 京族 独龙族 鄂伦春族';
const spellings = peoples.split(' ').flatMap((people) => (people.length > 2 ? [people, people.slice(0, -1)] : [people]));
// The shortest beginning behind which only peoples are named: 黔西南布依族苗族自治州, but 内蒙古自治区.
const autonomous = new RegExp(`^(.{2,}?)(?:${spellings.join('|')})*(?:自治[区州县旗]|(?:达斡尔|回)族区)$`);
const ending = /(?:特别行政区|地区|省|市|州|盟|区|县|旗)$/;

/** 辽宁省 → 辽宁, 沈阳市 → 沈阳, 岫岩满族自治县 → 岫岩, 延边朝鲜族自治州 → 延边. What would leave one character keeps its ending: 义县. */
export const shortName = (name: string): string => {
  const short = autonomous.exec(name)?.[1] ?? name.replace(ending, '');
  return short.length < 2 ? name : short;
};

let madeNames: ReadonlySet<string> | null = null;

/** Whether a word names a division anywhere in the country, in full or in short. */
export const isDivisionName = (word: string): boolean => {
  madeNames ??= new Set([...divisions().values()].flatMap(({ name }) => [name, shortName(name)]));
  return madeNames.has(word);
};
