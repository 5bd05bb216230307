import type { Plan } from '../plan/plan.js';
import { type RegistryIndex, resolveName } from '../registry/index-registry.js';
import { nameForm } from '../registry/name-form.js';
import type { ErratumProposal } from './erratum.js';
import { confidenceOf } from './evidence-kinds.js';
import { placesOf } from './places-of.js';

// 责任单位:省发展攺革委
//              ^ one character off a registered name

/** Shorter names differ by one character as a matter of course: 市科委, 市教委. */
const shortestName = 5;

/** Where two names of one length differ, if at exactly one character that is neither the first (another level's unit) nor the last (局 for 厅 is a reform). */
const onlyDifference = (one: string, other: string): number | null => {
  if (one.length !== other.length) return null;
  let at: number | null = null;
  for (let index = 0; index < one.length; index += 1) {
    if (one[index] === other[index]) continue;
    if (at !== null) return null;
    at = index;
  }
  return at === null || at === 0 || at === one.length - 1 ? null : at;
};

const proposalFor = (text: string, index: RegistryIndex, name: string): readonly ErratumProposal[] => {
  const form = nameForm(name);
  const near = [...index.units.keys()].flatMap((known) => {
    const at = onlyDifference(form, known);
    return at === null ? [] : [{ known, at }];
  });
  const [only] = near;
  const places = placesOf(text, name);
  if (only === undefined || near.length > 1 || places.length === 0 || text.includes(only.known)) return [];
  const data = { corrected: only.known, wrong: form[only.at] ?? '', right: only.known[only.at] ?? '' };
  const evidence = [{ kind: 'one-character-off' as const, data, spans: places }];
  return [{ printed: name, corrected: only.known, places, evidence, confidence: confidenceOf(evidence), alternatives: [] }];
};

/** Names that are one character off a registered name which the plan does not use itself: misprints and misread characters. */
export const findMisprints = (text: string, plan: Plan, index: RegistryIndex): readonly ErratumProposal[] => {
  const unknown = new Set(
    plan.tasks
      .flatMap((task) => [...task.leadUnits, ...task.coUnits])
      .filter(({ name, kind }) => kind === 'unit' && name.length >= shortestName && resolveName(index, name).kind === 'unknown')
      .map(({ name }) => name),
  );
  return [...unknown].flatMap((name) => proposalFor(text, index, name));
};
