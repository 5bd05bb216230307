import type { Task } from '../plan/plan.js';
import type { Span } from '../plan/span.js';
import type { RegistryIndex } from '../registry/index-registry.js';
import { confidenceOf } from './confidence-of.js';
import type { ErratumProposal, Evidence } from './erratum.js';
import type { OwnerList } from './owner-lists.js';
import { placesOf } from './places-of.js';
import { absentUnits, type UnitCandidate, unitCandidates } from './unit-candidates.js';
import { type UnitOrder, unitOrder } from './unit-order.js';

/**
 * Works out which registered unit an unknown name must have been: one that the text names nowhere, whose place in the lists is where the unknown
 * name stands, and whose field of work its tasks are about. A unit that is merely not registered fits no such place, and stays unknown.
 */
export const findUnitCorruption = (text: string, lists: readonly OwnerList[], index: RegistryIndex): readonly ErratumProposal[] => {
  const unknown = unknownNames(lists);
  if (unknown.length === 0) return [];
  const order = unitOrder(lists, index);
  if (order === null) return [];
  const absent = absentUnits(text, index);
  const shared = (word: string): boolean => index.registry.units.filter(({ name }) => name.includes(word)).length > mostNames;
  return unknown.flatMap((one) => propose({ text, lists, order, shared }, one, unitCandidates(one.name, absent, index)));
};

const mostNames = 2;

type Unknown = { readonly name: string; readonly places: readonly Span[]; readonly tasks: readonly Task[] };

/** Fewer places than this show no pattern. */
const fewestPlaces = 3;

const unknownNames = (lists: readonly OwnerList[]): readonly Unknown[] => {
  const found = new Map<string, { readonly name: string; readonly places: Span[]; readonly tasks: Task[] }>();
  for (const { task, units } of lists) {
    for (const unit of units) {
      if (unit.found.kind !== 'unknown') continue;
      const known = found.get(unit.name) ?? { name: unit.name, places: [], tasks: [] };
      known.places.push(unit.span);
      known.tasks.push(task);
      found.set(unit.name, known);
    }
  }
  return [...found.values()].filter(({ places }) => places.length >= fewestPlaces);
};

type Reading = {
  readonly text: string;
  readonly lists: readonly OwnerList[];
  readonly order: UnitOrder;
  /** Whether many registered names hold a word, so that it tells none of them from the others: 政府, 管理. */
  readonly shared: (word: string) => boolean;
};
type Weighed = UnitCandidate & { readonly evidence: readonly Evidence[]; readonly everywhere: boolean };

const propose = (reading: Reading, unknown: Unknown, candidates: readonly UnitCandidate[]): readonly ErratumProposal[] => {
  const fitting = candidates.filter((candidate) => byOrder(reading, unknown, candidate).length > 0);
  const longest = Math.max(...fitting.map(frameLength));
  const weighed = fitting
    .filter((candidate) => frameLength(candidate) === longest)
    .flatMap((candidate) => weigh(reading, unknown, candidate) ?? [])
    .toSorted((one, other) => confidenceOf(other.evidence) - confidenceOf(one.evidence));
  const [first, second] = weighed;
  if (first === undefined || (second !== undefined && confidenceOf(second.evidence) === confidenceOf(first.evidence))) return [];
  const [printed, corrected] = first.everywhere ? [first.wrong, first.word] : [unknown.name, first.name];
  const places = placesOf(reading.text, printed);
  const alternatives = weighed.slice(1).map((other) => (first.everywhere ? other.word : other.name));
  return places.length === 0
    ? []
    : [{ printed, corrected, places, evidence: first.evidence, confidence: confidenceOf(first.evidence), alternatives }];
};

/** Weighs one unit whose place in the lists fits; null unless the tasks speak for it. */
const weigh = (reading: Reading, unknown: Unknown, candidate: UnitCandidate): Weighed | null => {
  const position = byOrder(reading, unknown, candidate);
  const field = byField(reading, unknown, candidate);
  const everywhere = byWord(reading, candidate);
  if (field.length === 0 && !(everywhere.length > 0 && frameLength(candidate) >= longFrame)) return null;
  if (frameLength(candidate) === 0 && unknown.places.length < fewestWithoutFrame) return null;
  const evidence: readonly Evidence[] = [
    { kind: 'unknown-unit', data: { name: unknown.name, places: unknown.places.length }, spans: unknown.places },
    { kind: 'absent-unit', data: { corrected: candidate.name }, spans: [] },
    ...position,
    ...field,
    ...everywhere,
  ];
  return { ...candidate, evidence, everywhere: everywhere.length > 0 };
};

const frameLength = ({ before, after }: UnitCandidate): number => before.length + after.length;

/** 省〇和信息化厅 says which unit is meant; 省〇厅 does not. */
const longFrame = 4;
/** A name that kept nothing of its own must be seen often before its place says which unit it was. */
const fewestWithoutFrame = 10;
const fewestPairs = 5;
const agreesEnough = 0.9;

const byOrder = ({ order }: Reading, { name, places }: Unknown, candidate: UnitCandidate): readonly Evidence[] => {
  const { pairs, agreeing } = order(name, candidate.unit);
  if (pairs < fewestPairs || agreeing < pairs * agreesEnough) return [];
  return [{ kind: 'unit-list-position', data: { pairs, agreeing, corrected: candidate.name }, spans: places }];
};

const fewestTasks = 2;
/** A word of its field stands in its own tasks at least this much more often than in the others. */
const muchMoreOften = 3;

/** 省农业农村厅 works in 农业 and in 农村. */
const byField = ({ lists, shared }: Reading, { tasks }: Unknown, { word, name, unit }: UnitCandidate): readonly Evidence[] => {
  const field = word === unit.name ? name.slice(1, -1) : word;
  const own = new Set(tasks);
  const others = [...new Set(lists.map(({ task }) => task))].filter((task) => !own.has(task));
  for (const part of new Set([field.slice(0, 2), field.slice(-2)])) {
    if (part.length < 2 || shared(part)) continue;
    const naming = [...own].filter(({ text }) => text.includes(part));
    const elsewhere = others.filter(({ text }) => text.includes(part)).length / Math.max(1, others.length);
    if (naming.length >= fewestTasks && naming.length / own.size >= muchMoreOften * elsewhere)
      return [{ kind: 'field-of-work', data: { tasks: naming.length, word: part }, spans: naming.map(({ span }) => span) }];
  }
  return [];
};

const fewestWords = 2;

/** The word was replaced in the sentences too: then it is corrected wherever it stands. */
const byWord = ({ text, lists }: Reading, { wrong, word }: UnitCandidate): readonly Evidence[] => {
  if (wrong.length < 2 || word.length < 2 || text.includes(word)) return [];
  const sentences = [...new Set(lists.map(({ task }) => task))].filter((task) => task.text.includes(wrong));
  if (sentences.length < fewestWords) return [];
  return [
    {
      kind: 'word-replaced-everywhere',
      data: { printed: wrong, places: sentences.length, word },
      spans: sentences.map(({ span }) => span),
    },
  ];
};
