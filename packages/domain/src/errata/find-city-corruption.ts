import type { Span } from '../plan/span.js';
import type { RegistryIndex } from '../registry/index-registry.js';
import { citiesOf, cityReader } from './cities.js';
import { cityIntruders } from './city-slots.js';
import type { ErratumProposal } from './erratum.js';
import { followsCodes, listOrder } from './list-order.js';
import { neighbouringPlaces } from './neighbouring-places.js';
import type { OwnerList } from './owner-lists.js';
import { placesOf } from './places-of.js';
import { type Candidate, type Case, weighCity } from './weigh-city.js';

/**
 * Works out which word stands where a city's name must have stood, and for which city: the word is the name of no place, forms unit names that
 * no registry knows, and a city is missing from the text, or known from the words around it.
 */
export const findCityCorruption = (text: string, lists: readonly OwnerList[], index: RegistryIndex): readonly ErratumProposal[] => {
  const cities = citiesOf(index);
  const intruders = cityIntruders(text, lists, index, cities);
  if (intruders.length === 0) return [];
  const absent = cities.filter(({ short }) => !text.includes(short));
  const cityOf = cityReader(cities);
  const ordered = followsCodes(lists, cityOf);
  const cases = intruders.flatMap((intruder): readonly Case[] => {
    const places = placesOutside(text, intruder.word, lists);
    if (places.length < fewestPlaces) return [];
    const spans = new Set(intruder.slots.map(({ span }) => span));
    const order = ordered ? listOrder(lists, ({ span }) => spans.has(span), cityOf) : null;
    return [
      {
        text,
        registry: index.registry,
        cities,
        absent,
        intruder,
        places,
        order,
        neighbours: neighbouringPlaces(text, places, index.registry),
      },
    ];
  });
  return choose(cases);
};

/** A word that is misread once is a slip, not a corruption; it stays an unknown name. */
const fewestPlaces = 2;

/** Places of the word that are no part of a registered unit's name. */
const placesOutside = (text: string, word: string, lists: readonly OwnerList[]): readonly Span[] => {
  const known = lists
    .flatMap(({ units }) => units)
    .filter(({ found, printed }) => found.kind === 'unit' && printed.includes(word))
    .map(({ span }) => span);
  return placesOf(text, word).filter((place) => !known.some(({ start, end }) => place.start >= start && place.end <= end));
};

type Choice = { readonly known: Case; readonly candidate: Candidate; readonly rivals: readonly Candidate[] };

/** The surest pair of word and city comes first; a word stands for one city, and no two words for the same. */
const choose = (cases: readonly Case[]): readonly ErratumProposal[] => {
  const choices = cases.flatMap(choicesOf).sort((one, other) => surest(one.candidate, other.candidate));
  const words = new Set<string>();
  const taken = new Set<string>();
  return choices.flatMap(({ known: { intruder, places }, candidate, rivals }) => {
    if (words.has(intruder.word) || taken.has(candidate.city.code)) return [];
    words.add(intruder.word);
    taken.add(candidate.city.code);
    const alternatives = rivals.filter((rival) => rival !== candidate).map(({ corrected }) => corrected);
    const { corrected, evidence, confidence } = candidate;
    return [{ printed: intruder.word, corrected, places, evidence, confidence, alternatives }];
  });
};

/** More cities than this that nothing tells apart are no proposal. */
const mostUndecided = 3;

const choicesOf = (known: Case): readonly Choice[] => {
  const rivals = known.cities.flatMap((city) => weighCity(known, city) ?? []).sort(surest);
  const possible = rivals.filter(({ contradicted }) => !contradicted);
  const [first] = possible;
  const undecided = possible.filter((rival) => first !== undefined && surest(first, rival) === 0);
  return undecided.length > mostUndecided ? [] : possible.map((candidate) => ({ known, candidate, rivals }));
};

const surest = (one: Candidate, other: Candidate): number => other.confidence - one.confidence || other.fit - one.fit;
