import { type Level, rankOf } from '../constructs/numbering.js';
import type { Group } from './group.js';
import type { Place, Placed } from './place.js';

/** The facts about the whole document that decide what one group is. */
type Survey = {
  readonly groups: readonly Group[];
  /** Index of the last task, or −1. */
  readonly lastTask: number;
  readonly firstItem: number;
  /** Where the head of an attached plan ends, or −1: what is numbered before it are the orders of the notice. */
  readonly attached: number;
  /** Some numbered item has owners in labels: then a label before the first number belongs to nothing. */
  readonly numbered: boolean;
  readonly owned: readonly number[];
  readonly nextPeer: readonly number[];
  readonly parent: readonly number[];
  readonly brother: readonly number[];
};

/** Says of each group what it is. `heads` are the indices that the document's head has taken. */
export const placeGroups = (groups: readonly Group[], heads: ReadonlySet<number>): readonly Placed[] => {
  const survey = surveyOf(groups, heads);
  const placed: Placed[] = [];
  groups.forEach((group, index) => {
    placed.push({ group, place: heads.has(index) ? 'head' : placeOf(survey, group, index, placed) });
  });
  return placed;
};

const placeOf = (survey: Survey, group: Group, index: number, before: readonly Placed[]): Place => {
  switch (group.kind) {
    case 'noise':
      return 'noise';
    case 'lead-in':
      return 'heading';
    case 'item':
      return placeItem(survey, group, index);
    case 'paragraph':
      return placeParagraph(survey, group, index, before);
  }
};

const placeItem = (survey: Survey, group: Group, index: number): Place => {
  // A cell that only says what its row belongs to takes no line of its own.
  if (group.last < group.first) return 'heading';
  if (group.ownedBy !== null) return 'task';
  if (ownsBelow(survey, index)) return 'heading';
  if (missesOwners(survey, group, index)) return 'task';
  if (index < survey.attached) return 'order';
  return group.marker !== null && rankOf(group.marker.level) <= rankOf('han') && isTitleOnly(group) ? 'heading' : 'order';
};

const placeParagraph = (survey: Survey, group: Group, index: number, before: readonly Placed[]): Place => {
  if (group.labels.length > 0 && group.ownedBy === null) return 'outside';
  if (group.ownedBy !== null) return survey.numbered && group.ownedBy === 'labels' && index < survey.firstItem ? 'outside' : 'task';
  if (index < survey.firstItem && index < (survey.owned[0] ?? Number.POSITIVE_INFINITY)) return 'preamble';
  if (survey.lastTask < 0 || index > survey.lastTask) return survey.lastTask < 0 ? 'unread' : 'order';
  return before.at(-1)?.place === 'task' || before.at(-1)?.place === 'unread' ? 'unread' : 'order';
};

const longestTitle = 60;

const isTitleOnly = (group: Group): boolean => !group.sentences && group.body.end - group.body.start <= longestTitle;

const ownsBelow = ({ owned, nextPeer, groups }: Survey, index: number): boolean => {
  const end = nextPeer[index] ?? groups.length;
  return (owned[lowerBound(owned, index + 1)] ?? groups.length) < end;
};

/**
 * An item without owners among brothers that have them has lost its own. Labelled plans print owners for every task, so one owned brother
 * is enough; where owners stand in brackets, general requirements open a chapter and safeguards close it, so both neighbours must be owned.
 */
const missesOwners = ({ groups, parent, nextPeer, brother }: Survey, group: Group, index: number): boolean => {
  const before = groups[brother[index] ?? -1];
  const after = groups[nextPeer[index] ?? groups.length];
  const owns = (other: Group | undefined): boolean =>
    other !== undefined && other.marker?.level === group.marker?.level && other.ownedBy !== null;
  const ownsAfter = owns(after) && parent[nextPeer[index] ?? -1] === parent[index];
  const byLabels = (owns(before) ? before : after)?.ownedBy === 'labels';
  if (!byLabels) return owns(before) && ownsAfter;
  return (owns(before) && group.marker?.no !== 1) || ownsAfter;
};

const surveyOf = (groups: readonly Group[], heads: ReadonlySet<number>): Survey => {
  const owned: number[] = [];
  groups.forEach((group, index) => {
    if (group.ownedBy !== null) owned.push(index);
  });
  const firstItem = groups.findIndex(({ kind }) => kind === 'item');
  return {
    groups,
    owned,
    lastTask: owned.at(-1) ?? -1,
    firstItem: firstItem < 0 ? groups.length : firstItem,
    numbered: groups.some(({ kind, ownedBy }) => kind === 'item' && ownedBy === 'labels'),
    attached: Math.max(-1, ...[...heads].filter((index) => index > firstItem && index < (owned.at(-1) ?? -1))),
    ...kinshipOf(groups, heads),
  };
};

type Kinship = Pick<Survey, 'parent' | 'nextPeer' | 'brother'>;

/** For each item: the item it stands under, the one before it at its level under the same parent, and the next one that is not under it. */
const kinshipOf = (groups: readonly Group[], heads: ReadonlySet<number>): Kinship => {
  const parent = new Array<number>(groups.length).fill(-1);
  const brother = new Array<number>(groups.length).fill(-1);
  const nextPeer = new Array<number>(groups.length).fill(groups.length);
  const stack: { readonly index: number; readonly level: Level }[] = [];
  groups.forEach((group, index) => {
    if (heads.has(index)) for (let top = stack.pop(); top !== undefined; top = stack.pop()) nextPeer[top.index] = index;
    if (group.marker === null) return;
    const { level } = group.marker;
    for (let top = stack.at(-1); top !== undefined && rankOf(top.level) >= rankOf(level); top = stack.at(-1)) {
      nextPeer[top.index] = index;
      if (top.level === level) brother[index] = top.index;
      stack.pop();
    }
    parent[index] = stack.at(-1)?.index ?? -1;
    stack.push({ index, level });
  });
  return { parent, brother, nextPeer };
};

/** The first position whose value is at least `wanted`. */
const lowerBound = (sorted: readonly number[], wanted: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
};
