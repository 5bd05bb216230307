import { bigrams, likeness } from '../words/likeness.js';
import { metricLikeness, sameMetric } from './pair-targets.js';
import type { Plan, Task } from './plan.js';

/** By what two promises were taken for one: the same words, alike words, one within the other, or the same metric. */
export type PairedBy = 'wording' | 'likeness' | 'part' | 'metric';

/** What speaks for a pair beside its words; never enough by itself. */
export type PairHint = 'leadUnits' | 'chapter';

/** Last year's promise that one of this year goes on with, and why it is thought so. */
export type YearPair = { readonly before: Task; readonly by: PairedBy; readonly hints: readonly PairHint[] };

/** Finds for this year's promises which of last year's they go on with: the same words first, then the surest pairs by words, metrics and owners. */
export const pairYears = (before: Plan, after: Plan): ReadonlyMap<Task, YearPair> => {
  const pairs = sameWords(before.tasks, after.tasks);
  const used = new Set([...pairs.values()].map((pair) => pair.before));
  const left = before.tasks.filter((task) => !used.has(task));
  const right = after.tasks.filter((task) => !pairs.has(task));
  const judge = judgeOf(rarityIn([...before.tasks, ...after.tasks]));
  const candidates = candidatesAmong(left.map(weighed));
  const judged = right.map(weighed).flatMap((later) => candidates(later).flatMap((earlier) => judge(earlier, later) ?? []));
  for (const { earlier, later, by, hints } of judged.toSorted((one, other) => other.score - one.score)) {
    if (pairs.has(later) || used.has(earlier)) continue;
    pairs.set(later, { before: earlier, by, hints });
    used.add(earlier);
  }
  return pairs;
};

const sameWords = (before: readonly Task[], after: readonly Task[]): Map<Task, YearPair> => {
  const waiting = heldBy(before, ({ text }) => [text]);
  const pairs = new Map<Task, YearPair>();
  for (const later of after) {
    const earlier = waiting.get(later.text)?.shift();
    if (earlier !== undefined) pairs.set(later, { before: earlier, by: 'wording', hints: hintsOf(earlier, later) });
  }
  return pairs;
};

const heldBy = <Thing>(things: readonly Thing[], wordsOf: (thing: Thing) => Iterable<string>): ReadonlyMap<string, Thing[]> => {
  const holders = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const word of wordsOf(thing)) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [thing]);
      else known.push(thing);
    }
  }
  return holders;
};

type Weighed = { readonly task: Task; readonly words: ReadonlySet<string> };

/** Numbers change from year to year, and marks say nothing: neither tells two promises apart. */
const weighed = (task: Task): Weighed => {
  const pieces = task.text.split(/[\d.%％]+|[\s，,、。；;：:“”"（）()]+/);
  return { task, words: new Set(pieces.flatMap((piece) => [...bigrams(piece)])) };
};

type Rarity = (words: Iterable<string>) => number;

/** Words of every second promise (加快建设, 推进) weigh little, words of two promises (浑南科技城) much. */
const rarityIn = (tasks: readonly Task[]): Rarity => {
  const holders = heldBy(tasks.map(weighed), ({ words }) => words);
  // A word of one pair of promises stands in two of them.
  const weight = (word: string): number => Math.log(1 + tasks.length / Math.max(2, holders.get(word)?.length ?? 0));
  return (words) => {
    let sum = 0;
    for (const word of words) sum += weight(word);
    return sum;
  };
};

/** Words that more promises than this have in common bring none of them together. */
const rareEnough = 40;

const candidatesAmong = (tasks: readonly Weighed[]): ((later: Weighed) => readonly Weighed[]) => {
  const holders = heldBy(tasks, ({ words }) => words);
  const rare = (word: string): readonly Weighed[] => {
    const found = holders.get(word) ?? [];
    return found.length > rareEnough ? [] : found;
  };
  return ({ words }) => [...new Set([...words].flatMap(rare))];
};

type Judged = {
  readonly earlier: Task;
  readonly later: Task;
  readonly score: number;
  readonly by: PairedBy;
  readonly hints: readonly PairHint[];
};

/** Below this, two promises are two. Tried on the examples, where a person paired two years by reading. */
const onePromise = 0.45;
/** A short promise that stands within a long one pairs with it less surely than two of the same length. */
const ofPart = 0.8;
const ofMetric = 0.8;
/** Metrics named less alike than this are two metrics. */
const sureMetric = 0.8;
/** Of two promises with the same metric, the one in more alike words. */
const betweenEqual = 0.02;
const ofHint = { leadUnits: 0.08, chapter: 0.04 } as const satisfies Record<PairHint, number>;

const judgeOf =
  (rarity: Rarity) =>
  (earlier: Weighed, later: Weighed): Judged | null => {
    const shared = rarity([...later.words].filter((word) => earlier.words.has(word)));
    const [one, other] = [rarity(earlier.words), rarity(later.words)];
    const metric = bestMetric(earlier.task, later.task);
    const likenessOfWords = (2 * shared) / (one + other);
    const grounds: readonly { readonly by: PairedBy; readonly score: number }[] = [
      { by: 'likeness', score: likenessOfWords },
      // 地区生产总值 stands within 单位地区生产总值能耗, and is another promise.
      { by: 'part', score: metric !== null && metric < sameMetric ? 0 : (ofPart * shared) / Math.min(one, other) },
      { by: 'metric', score: metric !== null && metric >= sureMetric ? ofMetric * metric : 0 },
    ];
    const [best] = grounds.toSorted((a, b) => b.score - a.score);
    const hints = hintsOf(earlier.task, later.task);
    const score = (best?.score ?? 0) + hints.reduce((sum, hint) => sum + ofHint[hint], 0) + betweenEqual * likenessOfWords;
    return best === undefined || score < onePromise ? null : { earlier: earlier.task, later: later.task, score, by: best.by, hints };
  };

/** How alike the nearest metrics of two promises are; null where one of them measures nothing. */
const bestMetric = (before: Task, after: Task): number | null =>
  before.targets.length === 0 || after.targets.length === 0
    ? null
    : Math.max(...after.targets.flatMap((later) => before.targets.map((earlier) => metricLikeness(earlier.metric, later.metric))));

/** Chapters are worded anew every year; half of their words in common is the same subject. */
const sameSubject = 0.5;

const hintsOf = (before: Task, after: Task): readonly PairHint[] => {
  const leads = new Set(before.leadUnits.map(({ name }) => name));
  const sharesLead = after.leadUnits.some(({ name }) => leads.has(name));
  const [one, other] = [bigrams(before.chapter ?? ''), bigrams(after.chapter ?? '')];
  const sharesChapter = likeness(one, other) >= sameSubject;
  return [...(sharesLead ? (['leadUnits'] as const) : []), ...(sharesChapter ? (['chapter'] as const) : [])];
};
