import { type Span, span } from '../plan/span.js';
import { shortName } from '../registry/divisions.js';
import type { Registry } from '../registry/registry.js';
import { placesOf } from './places-of.js';

// 加快推进虎扑体育桃仙机场二跑道前期工作
//         ^^^^^^^^ is followed by an airport of one city
// 加快虎扑体育浑南科技城建设
//     ^^^^^^^^ is followed by a district of the same city

/** A place that stands right behind a word, the city it lies in, and where the two stand together. */
export type NeighbouringPlace = { readonly place: string; readonly division: string; readonly spans: readonly Span[] };

/** Known places that stand right behind the word at one of its places, 市 between them or not. */
export const neighbouringPlaces = (text: string, places: readonly Span[], registry: Registry): readonly NeighbouringPlace[] => {
  const known = placesByName(registry);
  const found = new Map<string, { readonly place: string; readonly division: string; readonly spans: Span[] }>();
  for (const { start, end } of places) {
    const from = text.charAt(end) === '市' ? end + 1 : end;
    const place = placeAt(text, from, known);
    if (place === null) continue;
    const entry = found.get(place.name) ?? { place: place.name, division: place.division, spans: [] };
    entry.spans.push(span(start, from + place.name.length));
    found.set(place.name, entry);
  }
  return [...found.values()].filter(
    ({ place, spans }) => known.get(place)?.isWord === false || placesOf(text, place).length === spans.length,
  );
};

/** A place by name. `isWord`: shortened to a word that may mean something else (振兴区 → 振兴), so it counts only where it stands nowhere else. */
type Place = { readonly name: string; readonly division: string; readonly isWord: boolean };

const longestPlace = 12;

const placeAt = (text: string, from: number, known: ReadonlyMap<string, Place>): Place | null => {
  for (let length = longestPlace; length >= 2; length -= 1) {
    const place = known.get(text.slice(from, from + length));
    if (place !== undefined) return place;
  }
  return null;
};

const prefecture = (code: string): string => `${code.slice(0, 4)}00`;

/** Landmarks and counties by name; a name that lies in several cities (铁西区, 和平区) tells nothing and is left out. */
const placesByName = ({ landmarks, divisions, jurisdiction }: Registry): ReadonlyMap<string, Place> => {
  const counties = divisions.filter(({ parent }) => parent !== jurisdiction);
  const named = [
    ...landmarks.map((landmark) => ({ ...landmark, isWord: false })),
    ...counties.map(({ code, name }) => ({ name, division: prefecture(code), isWord: false })),
    ...counties.map(({ code, name }) => ({ name: shortName(name), division: prefecture(code), isWord: true })),
  ];
  const found = new Map<string, Place | null>();
  for (const place of named) {
    const known = found.get(place.name);
    if (known === undefined) found.set(place.name, place);
    else if (known?.division !== place.division) found.set(place.name, null);
  }
  return new Map([...found].flatMap(([name, place]) => (place === null ? [] : [[name, place] as const])));
};
