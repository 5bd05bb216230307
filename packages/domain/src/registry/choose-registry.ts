import type { DocumentHead } from '../plan/plan.js';
import { registryOf } from './build-registry.js';
import { divisions, shortName } from './divisions.js';
import { indexRegistry, resolveName } from './index-registry.js';
import { isCounty, stateCouncil } from './place.js';
import type { Division, Registry } from './registry.js';

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

/** 国发, 国办发, 国函: the State Council and its office. 辽政发, 辽政办发, 沪府发: a province; cities use other characters and are found by name. */
const byNumber = (number: string): string | null => {
  if (/^国(?:发|办发|办函|函)/.test(number)) return stateCouncil;
  const character = /^(.)(?:政|府|委)/.exec(number)?.[1];
  return character === undefined ? null : (numberCharacters[character] ?? null);
};

/**
 * The division whose government is named: the lowest one, since 辽宁省沈阳市法库县人民政府 is Faku. A county must be named as a government or a
 * committee: 支持昌图县 in a title is no issuer.
 */
const byName = (words: string): string | null => {
  const above = higherByName(words);
  const counties = [...divisions().values()].filter(({ code, name }) => isCounty(code) && namesGovernment(words, name));
  const below = counties.filter((one) => above.length === 0 || above.some((code) => isWithin(one, code)));
  const [county] = below;
  return county !== undefined && below.length === 1 ? county.code : (above[0] ?? null);
};

/** A prefecture before its province; both where only the province is sure. */
const higherByName = (words: string): readonly string[] => {
  const found: string[] = [];
  for (const { code, name, parent } of divisions().values()) {
    if (isCounty(code) || !(words.includes(name) || (parent === null && words.startsWith(shortName(name))))) continue;
    if (parent !== null) return [code];
    found.unshift(code);
  }
  return found;
};

const namesGovernment = (words: string, name: string): boolean => {
  const at = words.indexOf(name);
  return at >= 0 && /^(?:人民政府|政府|委|办公室)/.test(words.slice(at + name.length));
};

const isWithin = ({ parent }: Division, code: string): boolean => parent === code || divisions().get(parent ?? '')?.parent === code;

/** 住房城乡建设部办公厅: a department of the State Council names its partners as the State Council does. */
const isDepartmentOfState = (issuer: string): boolean => {
  const registry = registryOf(stateCouncil);
  if (registry === null) return false;
  const name = issuer.replace(/(?:办公厅|办公室|综合司)$/, '');
  const found = resolveName(indexRegistry(registry), name);
  return found.kind === 'unit' && found.unit.kind !== 'enterprise';
};

/**
 * The registry under which a document was issued: by its issuer and title, then by its number. Null where none of them tells:
 * names then stay unresolved.
 */
export const chooseRegistry = ({ issuer, title, number }: Pick<DocumentHead, 'issuer' | 'title' | 'number'>): Registry | null => {
  if (issuer !== null && /^(?:中共中央|国务院)/.test(issuer)) return registryOf(stateCouncil);
  const code =
    (issuer === null ? null : byIssuer(issuer)) ?? (number === null ? null : byNumber(number)) ?? (title === null ? null : byTitle(title));
  return code === null ? null : registryOf(code);
};

const byIssuer = (issuer: string): string | null => byName(issuer) ?? (isDepartmentOfState(issuer) ? stateCouncil : null);

const byTitle = (title: string): string | null => (/^国务院/.test(title) ? stateCouncil : byName(title));
