import { liaoningCollectives, liaoningLandmarks, liaoningUnits } from './data/liaoning.js';
import { provincialCollectives, provincialOrgans } from './data/provincial-organs.js';
import { shanghaiCollectives, shanghaiUnits } from './data/shanghai.js';
import { stateCouncilCollectives, stateCouncilUnits } from './data/state-council.js';
import { divisions, divisionsUnder, shortName } from './divisions.js';
import type { Collective, Division, Landmark, Registry, Unit, UnitKind } from './registry.js';

type UnitLines = Readonly<Partial<Record<UnitKind, string>>>;

/** What one place has beyond, or instead of, the organs of every province. */
type Local = {
  readonly units: readonly UnitLines[];
  readonly collectives: readonly string[];
  readonly landmarks: readonly Landmark[];
  readonly source: string;
};

const provincial: Local = {
  units: [provincialOrgans],
  collectives: [provincialCollectives],
  landmarks: [],
  source: '2023—2024年机构改革后省级机构的通用简称',
};

const locals: Readonly<Record<string, Local>> = {
  '100000': { units: [stateCouncilUnits], collectives: [stateCouncilCollectives], landmarks: [], source: '国务院机构设置' },
  '210000': {
    units: [provincialOrgans, liaoningUnits],
    collectives: [provincialCollectives, liaoningCollectives],
    landmarks: liaoningLandmarks,
    source: '辽政发〔2024〕3号；省级机构的通用简称',
  },
  '310000': {
    units: [shanghaiUnits],
    collectives: [shanghaiCollectives],
    landmarks: [],
    source: '沪府办发〔2025〕11号；上海市政府机构简称',
  },
};

type Place = { readonly code: string; readonly name: string; readonly short: string; readonly prefix: string };

const placeOf = (code: string): Place | null => {
  if (code === '100000') return { code, name: '国务院', short: '', prefix: '' };
  const name = divisions().get(code)?.name;
  if (name === undefined) return null;
  const prefix = name.endsWith('自治区') ? '自治区' : (name.at(-1) ?? '');
  return { code, name, short: shortName(name), prefix };
};

const filled = (words: string, { name, short, prefix }: Place): string =>
  words
    .replaceAll('{p}', prefix)
    .replaceAll('{s}', short)
    .replaceAll('{f}', name)
    .replaceAll(`${short}${prefix}${prefix}`, `${short}${prefix}`)
    .replaceAll('自治区委', '自治区党委');

const list = (words: string | undefined): readonly string[] => (words === undefined || words === '' ? [] : words.split('、'));

type Fields = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly plates: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
};

const fieldsOf = (lines: string, place: Place): readonly Fields[] =>
  filled(lines, place)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', aliases, plates, from, to] = line.split('|');
      return { name, aliases: list(aliases), plates: list(plates), from: from || null, to: to || null };
    });

const unitOf = (fields: Fields, kind: UnitKind, { code }: Place, source: string): Unit => ({
  ...fields,
  id: `${code}-${fields.name}`,
  kind,
  division: null,
  source,
});

const united = (one: Unit, other: Unit): Unit => ({
  ...one,
  aliases: [...new Set([...one.aliases, ...other.aliases])],
  plates: [...new Set([...one.plates, ...other.plates])],
});

/** A later line about the same name adds to it: a place's own aliases and plates. */
const organsOf = (local: Local, place: Place): readonly Unit[] => {
  const units = new Map<string, Unit>();
  for (const lines of local.units) {
    for (const kind of Object.keys(lines) as UnitKind[]) {
      for (const fields of fieldsOf(lines[kind] ?? '', place)) {
        const unit = unitOf(fields, kind, place, local.source);
        const known = units.get(unit.name);
        units.set(unit.name, known === undefined ? unit : united(known, unit));
      }
    }
  }
  return [...units.values()];
};

/** 黔西南州人民政府 for an autonomous prefecture; 行政公署 is what a 地区 or 盟 has for a government. */
const otherGovernmentNames = (name: string): readonly string[] => {
  if (name.endsWith('自治州')) return [`${shortName(name)}州人民政府`, `${shortName(name)}州政府`];
  return /(?:地区|盟)$/.test(name) ? [`${name}行政公署`, `${name}行署`] : [];
};

const governmentOf = ({ code, name }: Division): Unit => ({
  id: code,
  name: `${name}人民政府`,
  kind: 'government',
  division: code,
  aliases: [`${name}政府`, ...otherGovernmentNames(name)],
  plates: [],
  from: null,
  to: null,
  source: 'GB/T 2260',
});

/** Words for all governments right below, by what they are called: 各市人民政府 under a province, 各区人民政府 under a municipality. */
const lowerGovernments = (place: Place, below: readonly Division[]): readonly Collective[] => {
  const members = below.map(({ code }) => code);
  const source = 'GB/T 2260';
  if (place.prefix === '市') {
    const aliases = [
      '各区政府',
      '各区',
      '各区县(市)政府',
      '各区、县(市)政府',
      '各区县（市）人民政府',
      '各区、县（市）人民政府',
      '各县（市、区）人民政府',
      '各县区人民政府',
    ];
    return [{ id: `${place.code}-各区人民政府`, name: '各区人民政府', aliases, members, source }];
  }
  const aliases = [
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
  ];
  return [{ id: `${place.code}-各市人民政府`, name: '各市人民政府', aliases, members, source }];
};

const collectivesOf = (local: Local, place: Place): readonly Collective[] =>
  local.collectives.flatMap((lines) =>
    fieldsOf(lines, place).map(({ name, aliases }) => ({
      id: `${place.code}-${name}`,
      name,
      aliases,
      members: null,
      source: local.source,
    })),
  );

const made = new Map<string, Registry | null>();

const build = (code: string): Registry | null => {
  const place = placeOf(code);
  if (place === null) return null;
  const local = locals[code] ?? provincial;
  const below = code === '100000' ? divisionsUnder0() : divisionsUnder(code);
  const counties = code === '100000' ? [] : below.flatMap((division) => divisionsUnder(division.code));
  return {
    jurisdiction: code,
    name: place.name,
    prefix: place.prefix,
    units: [...organsOf(local, place), ...below.map(governmentOf)],
    collectives: [...(code === '100000' ? [] : lowerGovernments(place, below)), ...collectivesOf(local, place)],
    divisions: [...below, ...counties],
    landmarks: local.landmarks,
  };
};

const divisionsUnder0 = (): readonly Division[] => [...divisions().values()].filter(({ parent }) => parent === null);

/**
 * The registry of a jurisdiction by its GB/T 2260 code; 100000 is the State Council. Liaoning, Shanghai and the State Council have their own
 * names; every other province and city has the organs that all have, and its governments. Null for a code that is no division.
 */
export const registryOf = (code: string): Registry | null => {
  const known = made.get(code);
  if (known !== undefined) return known;
  const registry = build(code);
  made.set(code, registry);
  return registry;
};
