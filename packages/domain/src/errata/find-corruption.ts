import type { Plan } from '../plan/plan.js';
import type { RegistryIndex } from '../registry/index-registry.js';
import type { ErratumProposal } from './erratum.js';
import { findCityCorruption } from './find-city-corruption.js';
import { findMisprints } from './find-misprints.js';

/**
 * Words of the text that are thought corrupt, with what they are thought to stand for and why. Each proposal covers every place of its words.
 * Nothing is applied here: a person decides (invariant 4).
 */
export const findCorruption = (text: string, plan: Plan, index: RegistryIndex): readonly ErratumProposal[] => {
  const cities = findCityCorruption(text, plan, index);
  const misprints = findMisprints(text, plan, index).filter(({ printed }) => !cities.some((city) => printed.includes(city.printed)));
  return [...cities, ...misprints];
};
