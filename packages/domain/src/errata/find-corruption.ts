import type { Plan } from '../plan/plan.js';
import type { RegistryIndex } from '../registry/index-registry.js';
import type { ErratumProposal } from './erratum.js';
import { findCityCorruption } from './find-city-corruption.js';
import { findMisprints } from './find-misprints.js';
import { findUnitCorruption } from './find-unit-corruption.js';
import { ownerLists } from './owner-lists.js';

/**
 * Words of the text that are thought corrupt, with what they are thought to stand for and why. Each proposal covers every place of its words;
 * no two cover the same. Nothing is applied here: a person decides (invariant 4).
 */
export const findCorruption = (text: string, plan: Plan, index: RegistryIndex): readonly ErratumProposal[] => {
  const lists = ownerLists(text, plan, index);
  const proposals: ErratumProposal[] = [];
  for (const find of [findCityCorruption, findMisprints, findUnitCorruption])
    for (const proposal of find(text, lists, index)) if (!proposals.some((other) => overlap(proposal, other))) proposals.push(proposal);
  return proposals;
};

const overlap = ({ printed: one }: ErratumProposal, { printed: other }: ErratumProposal): boolean =>
  one.includes(other) || other.includes(one);
