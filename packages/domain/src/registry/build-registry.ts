import { divisions, divisionsUnder } from './divisions.js';
import { governmentOf, lowerGovernments } from './governments.js';
import { type Place, placeOf, stateCouncil } from './place.js';
import { organsOf } from './place-organs.js';
import type { Division, Registry } from './registry.js';
import { readCollectives, readUnits } from './unit-lines.js';

/**
 * The registry of a jurisdiction by its GB/T 2260 code; 100000 is the State Council. Liaoning, Shanghai and the State Council have their own
 * names; every other province, city and county has the organs that places of its kind have in general, and its governments; a county has its organs and its townships as one body. Null for a code that is no
 * division.
 */
export const registryOf = (code: string): Registry | null => {
  const known = made.get(code);
  if (known !== undefined) return known;
  const place = placeOf(code);
  const registry = place === null ? null : build(place);
  made.set(code, registry);
  return registry;
};

const made = new Map<string, Registry | null>();

const build = (place: Place): Registry => {
  const { units, collectives, landmarks, lacks, named, namedIn, source } = organsOf(place);
  const isState = place.code === stateCouncil;
  const below = isState ? provinces() : divisionsUnder(place.code);
  const organs = readUnits(units, place, (name) => (named.includes(name) ? namedIn : source)).filter(({ name }) => !lacks.includes(name));
  const bodies = readCollectives(collectives, place, namedIn === '' ? source : namedIn);
  return {
    jurisdiction: place.code,
    name: place.name,
    prefix: place.prefix,
    units: [...organs, ...below.map(governmentOf)],
    collectives: isState ? bodies : [...lowerGovernments(place, below), ...bodies],
    divisions: isState ? below : [...below, ...below.flatMap(({ code }) => divisionsUnder(code))],
    landmarks,
  };
};

const provinces = (): readonly Division[] => [...divisions().values()].filter(({ parent }) => parent === null);
