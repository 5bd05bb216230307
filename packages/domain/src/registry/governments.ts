import { shortName } from './divisions.js';
import { isCounty, type Place } from './place.js';
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

/** The bodies that stand for all governments right below: 各市人民政府 under a province, 各区人民政府 under a municipality, 各乡镇 under a county. */
export const lowerGovernments = ({ code, parent, prefix }: Place, below: readonly Division[]): readonly Collective[] => {
  const source = 'GB/T 2260';
  const bodyOf = ({ name, aliases }: ClassNames, members: Collective['members']): Collective => ({
    id: `${code}-${name}`,
    name,
    aliases,
    members,
    source,
  });
  if (isCounty(code)) return [{ ...bodyOf(underCounty, null), source: 'GB/T 2260 不含乡镇' }];
  const codes = below.map((division) => division.code);
  return [bodyOf(parent === null && prefix !== '市' ? underProvince : underCity, codes)];
};

type ClassNames = { readonly name: string; readonly aliases: readonly string[] };

const underProvince: ClassNames = {
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
    '各市州县人民政府',
    '各盟行政公署、市人民政府',
    '各市、县（市、区）人民政府',
    '各市、县（区）人民政府',
    '各市、县人民政府',
    '各市、区人民政府',
    '各州、市、县（区）人民政府',
  ],
};

const underCity: ClassNames = {
  name: '各区人民政府',
  aliases: [
    '各区政府',
    '各区',
    '各区、县级市',
    '各区县(市)政府',
    '各区、县(市)政府',
    '各区县（市）人民政府',
    '各区、县（市）人民政府',
    '各县（市、区）人民政府',
    '各县（市、区）',
    '各县区人民政府',
    '各县（区）',
    '各区县',
    '各区、县（自治县）人民政府',
    '各县市人民政府',
    '各县（市）',
    '各旗县区人民政府',
    '各市、县（区）人民政府',
    '各市、区人民政府',
    '各市（区）',
  ],
};

const underCounty: ClassNames = {
  name: '各乡镇人民政府',
  aliases: [
    '各乡镇',
    '各乡（镇）人民政府',
    '各镇人民政府',
    '各镇',
    '各街道办事处',
    '街道办事处',
    '各街道',
    '各镇街',
    '各乡镇（街道）',
    '各乡镇街道办事处',
    '各镇（街道）',
    '各乡镇人民政府（街道办事处）',
    '各镇人民政府（街道办事处）',
    '各街道办事处、镇人民政府',
  ],
};
