import type { Span } from '../plan/span.js';
import { shortName } from '../registry/divisions.js';
import type { Registry } from '../registry/registry.js';

// 加快推进虎扑体育桃仙机场二跑道前期工作
//         ^^^^^^^^ is followed by an airport of one city
// 加快虎扑体育浑南科技城建设
//     ^^^^^^^^ is followed by a district of the same city

/** A place right behind a word, and the city it lies in. */
export type NeighbouringPlace = { readonly place: string; readonly division: string; readonly span: Span };

const prefecture = (code: string): string => `${code.slice(0, 4)}00`;

/** Landmarks and counties by name; a name that lies in several cities (铁西区, 和平区) tells nothing and is left out. */
const placesByName = ({ landmarks, divisions, jurisdiction }: Registry): ReadonlyMap<string, string> => {
  const found = new Map<string, string | null>();
  const add = (name: string, division: string): void => {
    const known = found.get(name);
    found.set(name, known === undefined || known === division ? division : null);
  };
  for (const { name, division } of landmarks) add(name, division);
  for (const { code, name, parent } of divisions)
    if (parent !== jurisdiction && shortName(name).length >= 2) add(shortName(name), prefecture(code));
  return new Map([...found].flatMap(([name, division]) => (division === null ? [] : [[name, division] as const])));
};

const longestPlace = 8;

/** Known places that stand right behind the word at one of its places. */
export const neighbouringPlaces = (text: string, places: readonly Span[], registry: Registry): readonly NeighbouringPlace[] => {
  const known = placesByName(registry);
  return places.flatMap(({ start, end }) => {
    for (let length = longestPlace; length >= 2; length -= 1) {
      const place = text.slice(end, end + length);
      const division = known.get(place);
      if (division !== undefined) return [{ place, division, span: { start, end: end + length } }];
    }
    return [];
  });
};
