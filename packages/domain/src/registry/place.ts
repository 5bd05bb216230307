import { divisions, shortName } from './divisions.js';

/** A jurisdiction as names of its organs need it: 省 before 财政厅, 辽宁 in 辽宁证监局, 辽宁省 in 国家税务总局辽宁省税务局. */
export type Place = {
  readonly code: string;
  readonly name: string;
  readonly short: string;
  readonly prefix: string;
  readonly parent: string | null;
};

/** The code under which the State Council issues; GB/T 2260 gives it to no division. */
export const stateCouncil = '100000';

/** The jurisdiction of a code; null for a code that is no division. */
export const placeOf = (code: string): Place | null => {
  if (code === stateCouncil) return { code, name: '国务院', short: '', prefix: '', parent: null };
  const division = divisions().get(code);
  if (division === undefined) return null;
  const { name, parent } = division;
  return { code, name, short: shortName(name), prefix: prefixOf(name), parent };
};

/** What stands before the names of a place's organs: 自治区财政厅, 地区财政局; else the last character: 省, 市, 州, 盟, 县, 区, 旗. */
const prefixOf = (name: string): string => ['自治区', '地区'].find((ending) => name.endsWith(ending)) ?? name.at(-1) ?? '';

/** A county, a district, a city of that rank: what stands below it are townships, which GB/T 2260 does not hold. */
export const isCounty = (code: string): boolean => code !== stateCouncil && !code.endsWith('00');

/** Writes a place into the words of a data module: {p} its prefix, {s} its short name, {f} its full one. */
export const fillPlace = (words: string, { name, short, prefix }: Place): string =>
  words
    .replaceAll('{p}', prefix)
    .replaceAll('{s}', short)
    .replaceAll('{f}', name)
    // The party committee of a region is 自治区党委; its youth league stays 团自治区委.
    .replaceAll(/(?<!团)自治区委/g, '自治区党委');
