import type { Plan } from '../plan/plan.js';
import type { Span } from '../plan/span.js';
import { divisions, shortName } from '../registry/divisions.js';
import type { RegistryIndex } from '../registry/index-registry.js';
import type { Division } from '../registry/registry.js';
import { type CitySlot, citiesOf, citySlots } from './city-slots.js';
import type { ErratumProposal, Evidence } from './erratum.js';
import { confidenceOf } from './evidence-kinds.js';
import { fits, type OrderedList, orderedLists } from './list-order.js';
import { type NeighbouringPlace, neighbouringPlaces } from './neighbouring-places.js';
import { placesOf } from './places-of.js';

/** Everything known about one intruder before candidates are weighed. */
type Case = {
  readonly text: string;
  readonly plan: Plan;
  readonly index: RegistryIndex;
  readonly stem: string;
  readonly slots: readonly CitySlot[];
  readonly places: readonly Span[];
  /** Cities of the jurisdiction that do not occur in the text. */
  readonly absent: readonly Division[];
  readonly lists: readonly OrderedList[];
  readonly neighbours: readonly NeighbouringPlace[];
};

type Candidate = { readonly short: string; readonly evidence: readonly Evidence[]; readonly confidence: number };

const isDivisionName = (word: string): boolean => {
  for (const { name } of divisions().values()) if (name === word || shortName(name) === word) return true;
  return false;
};

const bySlot = ({ stem, slots }: Case): readonly Evidence[] => [
  { kind: 'not-in-registry', data: { printed: stem, names: new Set(slots.map(({ name }) => name)).size }, spans: [] },
  { kind: 'in-city-slots', data: { places: slots.length, example: slots[0]?.name ?? '' }, spans: slots.map(({ span }) => span) },
];

const byAbsence = ({ index, absent }: Case, corrected: string): readonly Evidence[] => {
  if (absent.length === 1) {
    const data = { region: index.registry.name, total: citiesOf(index).length, corrected };
    return [{ kind: 'only-absent-division', data, spans: [] }];
  }
  const names = absent.map(({ name }) => shortName(name)).join('、');
  return [{ kind: 'absent-division', data: { corrected, absent: absent.length, names }, spans: [] }];
};

/** One contradicting list is enough to drop the argument: a list may hold a city twice for a reason. */
const byOrder = ({ lists }: Case, city: Division, corrected: string): readonly Evidence[] =>
  lists.length === 0 || lists.some((list) => !fits(list, city.code))
    ? []
    : [{ kind: 'list-position', data: { lists: lists.length, corrected, code: city.code }, spans: lists.map(({ span }) => span) }];

const byNeighbour = ({ neighbours }: Case, city: Division, corrected: string): readonly Evidence[] =>
  neighbours
    .filter(({ division }) => division === city.code)
    .map(({ place, span }) => ({ kind: 'neighbouring-place' as const, data: { place, corrected }, spans: [span] }));

const byAbbreviation = ({ plan, index, stem }: Case, corrected: string): readonly Evidence[] => {
  const others = citiesOf(index).map(({ name }) => shortName(name));
  return plan.tasks.flatMap(({ text, span }) => {
    if (!text.includes(stem)) return [];
    return others.flatMap((other) => {
      const abbreviation = `${corrected[0] ?? ''}${other[0] ?? ''}`;
      const shown =
        other !== corrected && text.includes(other) && text.includes(abbreviation) && !text.includes(`${abbreviation}${other.slice(1)}`);
      return shown ? [{ kind: 'shared-abbreviation' as const, data: { abbreviation, corrected, other }, spans: [span] }] : [];
    });
  });
};

const weigh = (known: Case, city: Division): Candidate => {
  const short = shortName(city.name);
  const evidence = [
    ...bySlot(known),
    ...byAbsence(known, short),
    ...byOrder(known, city, short),
    ...byNeighbour(known, city, short),
    ...byAbbreviation(known, short),
  ];
  return { short, evidence, confidence: confidenceOf(evidence) };
};

const candidatesOf = (known: Case): readonly Candidate[] =>
  known.absent.map((city) => weigh(known, city)).sort((one, other) => other.confidence - one.confidence);

/** The surest word chooses its city first; another word cannot stand for the same one. */
const propose = (cases: readonly Case[]): readonly ErratumProposal[] => {
  const weighed = cases.map((known) => ({ known, candidates: candidatesOf(known) }));
  weighed.sort((one, other) => (other.candidates[0]?.confidence ?? 0) - (one.candidates[0]?.confidence ?? 0));
  const taken = new Set<string>();
  return weighed.flatMap(({ known: { stem, places }, candidates }) => {
    const best = candidates.find(({ short }) => !taken.has(short));
    if (best === undefined) return [];
    taken.add(best.short);
    const alternatives = candidates.filter((candidate) => candidate !== best).map(({ short }) => short);
    return [{ printed: stem, corrected: best.short, places, evidence: best.evidence, confidence: best.confidence, alternatives }];
  });
};

/** A word that is misread once is a slip, not a corruption; it stays an unknown name. */
const fewestPlaces = 2;

/**
 * Works out which word stands where a city's name must have stood, and for which city: the word forms unit names that no registry knows, and a
 * city of the jurisdiction is missing from the whole text. Without a missing city there is nothing to correct to.
 */
export const findCityCorruption = (text: string, plan: Plan, index: RegistryIndex): readonly ErratumProposal[] => {
  const absent = citiesOf(index).filter(({ name }) => !text.includes(shortName(name)));
  if (absent.length === 0) return [];
  const slots = citySlots(plan, index);
  const cases = [...new Set(slots.map(({ stem }) => stem))].flatMap((stem): readonly Case[] => {
    const places = placesOf(text, stem);
    if (places.length < fewestPlaces || isDivisionName(stem)) return [];
    const own = slots.filter((slot) => slot.stem === stem);
    const lists = orderedLists(plan, index, new Set(own.map(({ name }) => name)));
    const neighbours = neighbouringPlaces(text, places, index.registry);
    return [{ text, plan, index, stem, slots: own, places, absent, lists, neighbours }];
  });
  return propose(cases);
};
