import type { Task } from '../plan/plan.js';
import type { Span } from '../plan/span.js';
import type { Registry } from '../registry/registry.js';
import type { City } from './cities.js';
import type { Intruder } from './city-slots.js';
import { confidenceOf } from './confidence-of.js';
import type { Evidence } from './erratum.js';
import type { Agreement, ListOrder } from './list-order.js';
import type { NeighbouringPlace } from './neighbouring-places.js';

/** Everything known about one intruder before cities are weighed. */
export type Case = {
  readonly text: string;
  readonly registry: Registry;
  readonly cities: readonly City[];
  readonly absent: readonly City[];
  readonly intruder: Intruder;
  readonly places: readonly Span[];
  /** Null where the plan does not print its cities in the order of their codes. */
  readonly order: ListOrder | null;
  readonly neighbours: readonly NeighbouringPlace[];
};

/** A city with what speaks for it. `fit` is the share of list neighbours that agree: it decides between cities of equal confidence. */
export type Candidate = {
  readonly city: City;
  readonly corrected: string;
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
  readonly fit: number;
  /** The lists speak against it: it is shown, and never proposed. */
  readonly contradicted: boolean;
};

/** Weighs one city; null where nothing singles it out, or where it stands beside the word in one list. */
export const weighCity = (known: Case, city: City): Candidate | null => {
  const corrected = known.intruder.whole ? city.name : city.short;
  const absence = byAbsence(known, city);
  const order = byOrder(known, city);
  const presence = [...byTasks(known, city), ...byNeighbour(known, city)];
  const singled = known.intruder.whole ? presence.length + order.length : presence.length + absence.length;
  if (singled === 0 || known.order?.beside.has(city.code) === true) return null;
  const evidence = [...bySlot(known), ...absence, ...order, ...presence, ...byAbbreviation(known, city)];
  return { city, corrected, evidence, confidence: confidenceOf(evidence), ...fitOf(known, city) };
};

const bySlot = ({ intruder: { word, slots } }: Case): readonly Evidence[] => [
  { kind: 'not-in-registry', data: { printed: word, names: new Set(slots.map(({ name }) => name)).size }, spans: [] },
  { kind: 'in-city-slots', data: { places: slots.length, example: exampleOf(slots) }, spans: slots.map(({ span }) => span) },
];

const exampleOf = (slots: Intruder['slots']): string => (slots.find(({ proves }) => proves) ?? slots[0])?.name ?? '';

const byAbsence = ({ registry, cities, absent }: Case, city: City): readonly Evidence[] => {
  if (!absent.includes(city)) return [];
  const corrected = city.short;
  if (absent.length === 1)
    return [{ kind: 'only-absent-division', data: { region: registry.name, total: cities.length, corrected }, spans: [] }];
  const names = absent.map(({ short }) => short).join('、');
  return [{ kind: 'absent-division', data: { corrected, absent: absent.length, names }, spans: [] }];
};

/** Fewer comparisons than this say nothing, for or against. */
const fewestPairs = 3;
/** A plan may print one or two cities out of order, as Liaoning does with 盘锦. */
const agreesEnough = 0.75;

const agreementOf = ({ order }: Case, city: City): Agreement => order?.agreementWith(city) ?? { pairs: 0, agreeing: 0 };

const fitOf = (known: Case, city: City): Pick<Candidate, 'fit' | 'contradicted'> => {
  const { pairs, agreeing } = agreementOf(known, city);
  return { fit: pairs === 0 ? 0 : agreeing / pairs, contradicted: pairs >= fewestPairs && agreeing < pairs / 2 };
};

const byOrder = (known: Case, city: City): readonly Evidence[] => {
  const { pairs, agreeing } = agreementOf(known, city);
  if (known.order === null || pairs < fewestPairs || agreeing < pairs * agreesEnough) return [];
  const { lists } = known.order;
  return [{ kind: 'list-position', data: { lists: lists.length, pairs, agreeing, corrected: city.short, code: city.code }, spans: lists }];
};

/** One task that names the city says little: it may name it for another reason. */
const fewestTasks = 2;

/** Where only some places are corrupt, the text of the same tasks still names the city. */
const byTasks = ({ intruder: { word, slots }, cities }: Case, city: City): readonly Evidence[] => {
  const tasks = [...new Set(slots.filter(({ proves }) => proves).map(({ list }) => list.task))].filter(({ text }) => !text.includes(word));
  const naming = tasks.filter(({ text }) => cities.some(({ short }) => text.includes(short)));
  const names = ({ text }: Task): boolean =>
    text.includes(city.short) && cities.every(({ short }) => short === city.short || !text.includes(short));
  if (naming.length < fewestTasks || !naming.every(names)) return [];
  return [{ kind: 'named-in-task', data: { tasks: naming.length, corrected: city.short }, spans: naming.map(({ span }) => span) }];
};

const byNeighbour = ({ neighbours }: Case, { code, short }: City): readonly Evidence[] =>
  neighbours
    .filter(({ division }) => division === code)
    .map(({ place, spans }) => ({ kind: 'neighbouring-place' as const, data: { place, corrected: short }, spans }));

// 加快虎扑体育浑南科技城、大连英歌石科学城建设,打造沈大科技创新和产业孵化走廊
//                                                 ^^^^ names both by their first characters
const byAbbreviation = ({ intruder: { word, slots }, cities }: Case, { short }: City): readonly Evidence[] => {
  const initial = short.charAt(0);
  const others = cities.filter((other) => other.short !== short);
  if (others.some((other) => other.short.startsWith(initial))) return [];
  return [...new Set(slots.map(({ list }) => list.task))].flatMap(({ text, span }) =>
    others
      .filter((other) => text.includes(word) && text.includes(other.short) && abbreviates(text, initial, other.short))
      .map((other) => ({
        kind: 'shared-abbreviation' as const,
        data: { abbreviation: `${initial}${other.short.charAt(0)}`, corrected: short, other: other.short },
        spans: [span],
      })),
  );
};

/** 沈大, but not 沈大连. */
const abbreviates = (text: string, initial: string, other: string): boolean =>
  text.includes(`${initial}${other.charAt(0)}`) && !text.includes(`${initial}${other}`);
