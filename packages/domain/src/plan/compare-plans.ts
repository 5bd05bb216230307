import { bigrams, likeness } from '../words/likeness.js';
import type { Plan, Task } from './plan.js';

/** A field of a task that can change between two documents. */
export type TaskField = 'text' | 'leaders' | 'leadUnits' | 'coUnits' | 'open' | 'deadline' | 'targets' | 'heading';

/** One task in two documents. `moved`: the same words under another number or heading. `same` is listed too, so that ids can be carried over. */
export type PlanChange =
  | { readonly kind: 'same' | 'moved'; readonly before: Task; readonly after: Task }
  | { readonly kind: 'changed'; readonly before: Task; readonly after: Task; readonly fields: readonly TaskField[] }
  | { readonly kind: 'added'; readonly before: null; readonly after: Task }
  | { readonly kind: 'removed'; readonly before: Task; readonly after: null };

const namesOf = (list: readonly { readonly name: string | null; readonly role?: string | null }[]): string =>
  list.map(({ name, role }) => name ?? role ?? '').join('、');

/** What is compared of each field: words and values, never places, which move with every edit before them. */
const readings: Readonly<Record<TaskField, (task: Task) => string>> = {
  text: ({ text }) => text,
  leaders: ({ leaders }) => namesOf(leaders),
  leadUnits: ({ leadUnits }) => namesOf(leadUnits),
  coUnits: ({ coUnits }) => namesOf(coUnits),
  open: ({ open }) => (open ? '等' : ''),
  deadline: ({ deadline }) => deadline?.text ?? '',
  targets: ({ targets }) => targets.map(({ metric, text }) => `${metric}：${text}`).join('；'),
  heading: ({ chapter, section }) => [chapter, section].filter((title) => title !== null).join(' › '),
};

/** A field's words in one task, as a difference shows them. */
export const fieldWords = (task: Task, field: TaskField): string => readings[field](task);

const fields = Object.keys(readings) as readonly TaskField[];

const pair = (before: Task, after: Task): PlanChange => {
  const differing = fields.filter((field) => field !== 'heading' && readings[field](before) !== readings[field](after));
  if (differing.length > 0) return { kind: 'changed', before, after, fields: differing };
  const stays = before.no === after.no && readings.heading(before) === readings.heading(after);
  return { kind: stays ? 'same' : 'moved', before, after };
};

/** Two tasks that share less of their wording are two promises, not one that was reworded. */
const sameTask = 0.5;
/** Under the same key a rewording may go further. */
const sameKey = 0.3;

type Pairing = { readonly of: Map<Task, Task>; readonly left: Set<Task>; readonly right: Set<Task> };

const join = ({ of, left, right }: Pairing, before: Task, after: Task): void => {
  of.set(after, before);
  left.delete(before);
  right.delete(after);
};

/** Pairs tasks whose reading is the same, in printed order, so that repeated wordings pair one by one. */
const joinBy = (pairing: Pairing, read: (task: Task) => string, allow: (before: Task, after: Task) => boolean = () => true): void => {
  const waiting = new Map<string, Task[]>();
  for (const task of pairing.left) waiting.set(read(task), [...(waiting.get(read(task)) ?? []), task]);
  for (const after of [...pairing.right]) {
    const before = waiting.get(read(after))?.shift();
    if (before !== undefined && allow(before, after)) join(pairing, before, after);
  }
};

type Read = { readonly task: Task; readonly words: ReadonlySet<string> };

/** Pairs what is left by likeness, the most alike first. Only tasks that share rare words are compared, so that a plan of thousands stays quick. */
const joinAlike = (pairing: Pairing): void => {
  const sharing = sharingRareWords([...pairing.left].map((task) => ({ task, words: bigrams(task.text) })));
  const found = [...pairing.right].flatMap((after) => {
    const words = bigrams(after.text);
    return sharing(words)
      .map((before) => ({ before: before.task, after, alike: likeness(before.words, words) }))
      .filter(({ alike }) => alike >= sameTask);
  });
  for (const { before, after } of found.sort((one, other) => other.alike - one.alike)) {
    if (pairing.left.has(before) && pairing.right.has(after)) join(pairing, before, after);
  }
};

/** Words that more tasks than this have in common tell none of them apart. */
const rareEnough = 20;

const sharingRareWords = (tasks: readonly Read[]): ((words: ReadonlySet<string>) => readonly Read[]) => {
  const holders = new Map<string, Read[]>();
  for (const read of tasks) {
    for (const pair of read.words) {
      const known = holders.get(pair);
      if (known === undefined) holders.set(pair, [read]);
      else known.push(read);
    }
  }
  return (words) => {
    const shared = [...words].flatMap((pair) => holders.get(pair) ?? []);
    const rare = [...words].map((pair) => holders.get(pair) ?? []).filter(({ length }) => length <= rareEnough);
    // Texts that hold nothing rare are compared with all that share anything.
    return [...new Set(rare.some(({ length }) => length > 0) ? rare.flat() : shared)];
  };
};

const alikeEnough = (before: Task, after: Task): boolean => likeness(bigrams(before.text), bigrams(after.text)) >= sameKey;

/**
 * Compares two documents task by task: by place and wording, by wording alone, by place, then by likeness. Changes come in the order of the
 * later document, with what it dropped at the end.
 */
export const comparePlans = (before: Plan, after: Plan): readonly PlanChange[] => {
  const pairing: Pairing = { of: new Map(), left: new Set(before.tasks), right: new Set(after.tasks) };
  joinBy(pairing, ({ key, text }) => `${key}\n${text}`);
  joinBy(pairing, ({ text }) => text);
  joinBy(pairing, ({ key }) => key, alikeEnough);
  joinAlike(pairing);
  const changes = after.tasks.map((task): PlanChange => {
    const known = pairing.of.get(task);
    return known === undefined ? { kind: 'added', before: null, after: task } : pair(known, task);
  });
  return [...changes, ...[...pairing.left].map((task): PlanChange => ({ kind: 'removed', before: task, after: null }))];
};
