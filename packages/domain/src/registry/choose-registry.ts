import type { DocumentHead } from '../plan/plan.js';
import { registryOf } from './build-registry.js';
import { divisions, shortName } from './divisions.js';
import type { Registry } from './registry.js';

/** The character that stands for a province in its document numbers: 辽政发, 沪府办发. */
const numberCharacters: Readonly<Record<string, string>> = {
  京: '110000',
  津: '120000',
  冀: '130000',
  晋: '140000',
  蒙: '150000',
  辽: '210000',
  吉: '220000',
  黑: '230000',
  沪: '310000',
  苏: '320000',
  浙: '330000',
  皖: '340000',
  闽: '350000',
  赣: '360000',
  鲁: '370000',
  豫: '410000',
  鄂: '420000',
  湘: '430000',
  粤: '440000',
  桂: '450000',
  琼: '460000',
  渝: '500000',
  川: '510000',
  黔: '520000',
  云: '530000',
  藏: '540000',
  陕: '610000',
  甘: '620000',
  青: '630000',
  宁: '640000',
  新: '650000',
};

const stateCouncil = '100000';

/** 国发, 国办发, 国函: the State Council and its office. 辽政发, 辽政办发, 沪府发: a province; cities use other characters and are found by name. */
const byNumber = (number: string): string | null => {
  if (/^国(?:发|办发|办函|函)/.test(number)) return stateCouncil;
  const character = /^(.)(?:政|府|委)/.exec(number)?.[1];
  return character === undefined ? null : (numberCharacters[character] ?? null);
};

/** The division whose government is named: a prefecture before its province, since 辽宁省沈阳市 is Shenyang. */
const byName = (words: string): string | null => {
  let found: string | null = null;
  for (const { code, name, parent } of divisions().values()) {
    const isCounty = !code.endsWith('00');
    if (isCounty || !(words.includes(name) || (parent === null && words.startsWith(shortName(name))))) continue;
    found = code;
    if (parent !== null) return code;
  }
  return found;
};

/**
 * The registry under which a document was issued: by its issuer and title, then by its number. Null where none of them tells:
 * names then stay unresolved.
 */
export const chooseRegistry = ({ issuer, title, number }: Pick<DocumentHead, 'issuer' | 'title' | 'number'>): Registry | null => {
  if (issuer !== null && /^国务院/.test(issuer)) return registryOf(stateCouncil);
  const code =
    (issuer === null ? null : byName(issuer)) ?? (number === null ? null : byNumber(number)) ?? (title === null ? null : byTitle(title));
  return code === null ? null : registryOf(code);
};

const byTitle = (title: string): string | null => (/^国务院/.test(title) ? stateCouncil : byName(title));
