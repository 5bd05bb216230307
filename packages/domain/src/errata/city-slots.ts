import type { Span } from '../plan/span.js';
import { isDivisionName } from '../registry/divisions.js';
import type { RegistryIndex } from '../registry/index-registry.js';
import { type City, cityReader } from './cities.js';
import type { ListedUnit, OwnerList } from './owner-lists.js';
import { placesOf } from './places-of.js';

// 责任单位:虎扑体育、鞍山、铁岭、盘锦市人民政府
//          ^^^^^^^^ stands where the name of a city stands

/** A place where an unknown word stands in a city's slot. */
export type CitySlot = {
  /** The unit name in full, or what is printed between two cities. */
  readonly name: string;
  readonly span: Span;
  readonly list: OwnerList;
  /** Only a government, or a place between two cities, shows that a city is meant: a port has a 海关 without being a city. */
  readonly proves: boolean;
};

/** A word that is no place's name and stands in slots of cities. `whole`: it stands for 大连市, not for 大连. */
export type Intruder = { readonly word: string; readonly whole: boolean; readonly slots: readonly CitySlot[] };

/** Words that stand where cities stand and are the name of no division anywhere. */
export const cityIntruders = (
  text: string,
  lists: readonly OwnerList[],
  index: RegistryIndex,
  cities: readonly City[],
): readonly Intruder[] => {
  const found = new Map<string, Sighting[]>();
  for (const sighting of sightings(text, lists, index, cities)) found.set(sighting.word, [...(found.get(sighting.word) ?? []), sighting]);
  const intruders = [...found].map(
    ([word, seen]): Intruder => ({ word, whole: seen.every(({ whole }) => whole), slots: seen.map(({ slot }) => slot) }),
  );
  return withoutParts(
    text,
    intruders.filter(({ slots }) => slots.some(({ proves }) => proves)),
  );
};

type Sighting = { readonly word: string; readonly whole: boolean; readonly slot: CitySlot };

const sightings = (text: string, lists: readonly OwnerList[], index: RegistryIndex, cities: readonly City[]): readonly Sighting[] => {
  const frames = framesOf(index, cities);
  const cityOf = cityReader(cities);
  const isBetween = betweenCities(text, cityOf);
  return lists.flatMap((list) =>
    list.units.flatMap((unit, at) => {
      if (unit.found.kind !== 'unknown') return [];
      const framed = wordIn(unit.name, frames);
      const seen = framed === null ? (isBetween(list, at) ? bare(unit) : null) : asPrinted(framed, unit, list, cityOf);
      if (seen === null || !couldStandForCity(seen.word) || cities.some(({ short }) => seen.word.includes(short))) return [];
      const { word, whole, proves } = seen;
      return [{ word, whole, slot: { name: unit.name, span: unit.span, list, proves } }];
    }),
  );
};

/** What stands around a city's name in registered names: 〇市人民政府, 〇海关, 国家金融监管总局〇监管局. */
type Frame = { readonly before: string; readonly after: string; readonly whole: boolean; readonly proves: boolean };

const framesOf = (index: RegistryIndex, cities: readonly City[]): readonly Frame[] => {
  const frames = new Map<string, Frame>();
  for (const { name, aliases, kind } of index.registry.units) {
    for (const words of [name, ...aliases]) {
      const city = cities.find(({ short }) => words.includes(short));
      if (city === undefined) continue;
      const proves = kind === 'government';
      for (const frame of [frameOf(words, city.short, false, proves), frameOf(words, city.name, true, proves)])
        if (frame !== null) frames.set(`${frame.before}|${frame.after}`, frame);
    }
  }
  return [...frames.values()].sort((one, other) => lengthOf(other) - lengthOf(one));
};

const frameOf = (words: string, place: string, whole: boolean, proves: boolean): Frame | null => {
  const at = words.indexOf(place);
  const after = words.slice(at + place.length);
  return at < 0 || after === '' ? null : { before: words.slice(0, at), after, whole, proves };
};

const lengthOf = ({ before, after }: Frame): number => before.length + after.length;

type Seen = { readonly word: string; readonly whole: boolean; readonly proves: boolean };

const wordIn = (name: string, frames: readonly Frame[]): Seen | null => {
  const frame = frames.find((one) => name.startsWith(one.before) && name.endsWith(one.after) && name.length > lengthOf(one));
  if (frame === undefined) return null;
  const { before, after, whole, proves } = frame;
  return { word: name.slice(before.length, name.length - after.length), whole, proves };
};

const bare = ({ printed }: ListedUnit): Seen => ({ word: printed, whole: false, proves: true });

// 责任单位:某某区、鞍山、铁岭市人民政府
//          ^^^^^^ took 人民政府 from the last name; its neighbours show that it stands for 大连, not for 大连市
const asPrinted = (seen: Seen, unit: ListedUnit, { units }: OwnerList, cityOf: (unit: ListedUnit) => City | null): Seen => {
  const tookSuffix = unit.printed !== unit.name && unit.name.startsWith(unit.printed);
  return tookSuffix && units.some((other) => cityOf(other)?.short === other.printed) ? bare(unit) : seen;
};

/** 鞍山、搜狐网、铁岭市人民政府: what ends like a unit takes no shared suffix, yet stands between cities. */
const betweenCities = (text: string, cityOf: (unit: ListedUnit) => City | null): ((list: OwnerList, at: number) => boolean) => {
  const joined = (one: ListedUnit, other: ListedUnit): boolean => text.slice(one.span.end, other.span.start).trim() === '、';
  return ({ units }, at) => {
    const [before, unit, after] = [units[at - 1], units[at], units[at + 1]];
    if (before === undefined || unit === undefined || after === undefined) return false;
    return cityOf(before) !== null && cityOf(after) !== null && joined(before, unit) && joined(unit, after);
  };
};

const longestWord = 16;

// One character is more often 某 or 各 than a damaged name; 人民政府 alone is no name.
const couldStandForCity = (word: string): boolean =>
  word.length >= 2 && word.length <= longestWord && !/[\s、，,；;。()（）]/.test(word) && !isDivisionName(word);

/** Drops a word that only ever stands inside a longer one: the longer one is what replaced the city. */
const withoutParts = (text: string, intruders: readonly Intruder[]): readonly Intruder[] => {
  const counted = intruders.map((intruder) => ({ intruder, places: placesOf(text, intruder.word).length }));
  const isPart = ({ intruder: { word }, places }: (typeof counted)[number]): boolean =>
    counted.some((other) => other.intruder.word !== word && other.intruder.word.includes(word) && other.places === places);
  return counted.filter((one) => !isPart(one)).map(({ intruder }) => intruder);
};
