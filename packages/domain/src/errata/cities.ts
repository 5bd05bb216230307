import { shortName } from '../registry/divisions.js';
import type { RegistryIndex } from '../registry/index-registry.js';
import type { ListedUnit } from './owner-lists.js';

/** A division right below the jurisdiction: a province's city, a municipality's district. */
export type City = { readonly code: string; readonly name: string; readonly short: string };

/** The divisions right below the jurisdiction, in the order of their codes. */
export const citiesOf = ({ registry }: RegistryIndex): readonly City[] =>
  registry.divisions
    .filter(({ parent }) => parent === registry.jurisdiction)
    .map(({ code, name }) => ({ code, name, short: shortName(name) }))
    .sort((one, other) => (one.code < other.code ? -1 : 1));

/** Says of a listed unit whose government it is. A short name counts as well: a list that holds an intruder may not have been read in full. */
export const cityReader = (cities: readonly City[]): ((unit: ListedUnit) => City | null) => {
  const byCode = new Map(cities.map((city) => [city.code, city]));
  const byWord = new Map(cities.flatMap((city) => [city.name, city.short].map((word) => [word, city] as const)));
  return ({ found, printed }) => {
    if (found.kind === 'unit') return byCode.get(found.unit.division ?? '') ?? null;
    return byWord.get(printed) ?? null;
  };
};
