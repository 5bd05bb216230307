import type { NamedUnit, Plan } from '../plan/plan.js';
import type { Span } from '../plan/span.js';
import { shortName } from '../registry/divisions.js';
import { type RegistryIndex, resolveName } from '../registry/index-registry.js';
import type { Division } from '../registry/registry.js';

// 责任单位:虎扑体育、鞍山、铁岭、盘锦市人民政府
//          ^^^^^^^^ stands where the name of a city stands

/** A unit name that is in no registry and would be, with a city's name in the place of `stem`. */
export type CitySlot = { readonly stem: string; readonly name: string; readonly span: Span };

/** The divisions whose names can stand in the slots: those right below the jurisdiction. */
export const citiesOf = ({ registry }: RegistryIndex): readonly Division[] =>
  registry.divisions.filter(({ parent }) => parent === registry.jurisdiction);

type Frame = { readonly before: string; readonly after: string };

/** What stands around a city's name in registered names: 〇市人民政府, 〇海关, 国家金融监管总局〇监管局. */
const framesOf = (index: RegistryIndex): readonly Frame[] => {
  const cities = citiesOf(index).map(({ name }) => shortName(name));
  const frames = new Map<string, Frame>();
  for (const { name } of index.registry.units) {
    const city = cities.find((short) => name.includes(short));
    if (city === undefined) continue;
    const at = name.indexOf(city);
    const frame = { before: name.slice(0, at), after: name.slice(at + city.length) };
    frames.set(`${frame.before}|${frame.after}`, frame);
  }
  return [...frames.values()].sort((one, other) => other.before.length + other.after.length - one.before.length - one.after.length);
};

const longestStem = 8;

const stemIn = (name: string, frames: readonly Frame[]): string | null => {
  const frame = frames.find(
    ({ before, after }) => after !== '' && name.startsWith(before) && name.endsWith(after) && name.length > before.length + after.length,
  );
  if (frame === undefined) return null;
  const stem = name.slice(frame.before.length, name.length - frame.after.length);
  return stem.length >= 2 && stem.length <= longestStem && /^\p{Script=Han}+$/u.test(stem) ? stem : null;
};

const unknownUnits = (plan: Plan, index: RegistryIndex): readonly NamedUnit[] =>
  plan.tasks
    .flatMap((task) => [...task.leadUnits, ...task.coUnits])
    .filter(({ name, kind }) => kind === 'unit' && resolveName(index, name).kind === 'unknown');

/** Every place where an unknown name stands in a city's slot. */
export const citySlots = (plan: Plan, index: RegistryIndex): readonly CitySlot[] => {
  const frames = framesOf(index);
  return unknownUnits(plan, index).flatMap(({ name, span }) => {
    const stem = stemIn(name, frames);
    return stem === null ? [] : [{ stem, name, span }];
  });
};
