import type { RegistryIndex } from '../registry/index-registry.js';
import { nameForm } from '../registry/name-form.js';
import { confidenceOf } from './confidence-of.js';
import type { ErratumProposal } from './erratum.js';
import type { OwnerList } from './owner-lists.js';
import { placesOf } from './places-of.js';

// 责任单位:省发展攺革委
//              ^ one character off a registered name

/**
 * Names that are one character off a registered name: misprints and misread characters. Units that exist differ by one character too
 * (省农业科学院, 省林业科学院), so the character must be one that no registered name uses.
 */
export const findMisprints = (text: string, lists: readonly OwnerList[], index: RegistryIndex): readonly ErratumProposal[] => {
  const unknown = new Set(
    lists
      .flatMap(({ units }) => units)
      .filter(({ name, found }) => found.kind === 'unknown' && name.length >= shortestName)
      .map(({ name }) => name),
  );
  if (unknown.size === 0) return [];
  const used = new Set([...index.units.keys()].join(''));
  return [...unknown].flatMap((name) => proposalFor(text, index, name, used));
};

/** Shorter names differ by one character as a matter of course: 市科委, 市教委. */
const shortestName = 5;

const proposalFor = (text: string, index: RegistryIndex, name: string, used: ReadonlySet<string>): readonly ErratumProposal[] => {
  const form = nameForm(name);
  const near = [...index.units.keys()].flatMap((known) => {
    const at = onlyDifference(form, known);
    return at === null ? [] : [{ known, at }];
  });
  const [only] = near;
  const places = placesOf(text, name);
  if (only === undefined || near.length > 1 || places.length === 0) return [];
  const wrong = form.charAt(only.at);
  if (used.has(wrong)) return [];
  const evidence = [
    { kind: 'one-character-off' as const, data: { corrected: only.known, wrong, right: only.known.charAt(only.at) }, spans: places },
  ];
  return [{ printed: name, corrected: only.known, places, evidence, confidence: confidenceOf(evidence), alternatives: [] }];
};

/** Where two names of one length differ, if at exactly one character. */
const onlyDifference = (one: string, other: string): number | null => {
  if (one.length !== other.length) return null;
  let at: number | null = null;
  for (let index = 0; index < one.length; index += 1) {
    if (one[index] === other[index]) continue;
    if (at !== null) return null;
    at = index;
  }
  return at;
};
