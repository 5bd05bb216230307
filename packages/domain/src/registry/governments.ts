import { shortName } from './divisions.js';
import type { Place } from './place.js';
import type { Collective, Division, Unit } from './registry.js';

/** The government of a division as a unit; its id is the division's code. */
export const governmentOf = ({ code, name }: Division): Unit => ({
  id: code,
  name: `${name}人民政府`,
  kind: 'government',
  division: code,
  aliases: [`${name}政府`, ...otherNames(name)],
  plates: [],
  from: null,
  to: null,
  source: 'GB/T 2260',
});

/** 黔西南州人民政府 for an autonomous prefecture; 行政公署 is what a 地区 or 盟 has for a government. */
const otherNames = (name: string): readonly string[] => {
  if (name.endsWith('自治州')) return [`${shortName(name)}州人民政府`, `${shortName(name)}州政府`];
  return /(?:地区|盟)$/.test(name) ? [`${name}行政公署`, `${name}行署`] : [];
};

/** The body that stands for all governments right below: 各市人民政府 under a province, 各区人民政府 under a municipality. */
export const lowerGovernments = ({ code, prefix }: Place, below: readonly Division[]): Collective => {
  const { name, aliases } = prefix === '市' ? underCity : underProvince;
  return { id: `${code}-${name}`, name, aliases, members: below.map((division) => division.code), source: 'GB/T 2260' };
};

const underProvince = {
  name: '各市人民政府',
  aliases: [
    '各市政府',
    '各市',
    '各市（州）人民政府',
    '各市州人民政府',
    '各州市人民政府',
    '各设区市人民政府',
    '各地市人民政府',
    '各地级市人民政府',
    '各市级人民政府',
    '各盟行政公署、市人民政府',
  ],
} as const;

const underCity = {
  name: '各区人民政府',
  aliases: [
    '各区政府',
    '各区',
    '各区县(市)政府',
    '各区、县(市)政府',
    '各区县（市）人民政府',
    '各区、县（市）人民政府',
    '各县（市、区）人民政府',
    '各县区人民政府',
  ],
} as const;
