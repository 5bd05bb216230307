import { span } from '@luoshi/domain';
import type { Level } from '../constructs/numbering.js';
import type { Group } from './group.js';

// （一）推动科技创新资源开放
// 优化运营管理和开放共享考核制度…。（责任单位：市科委、市发展改革委）
// 加强校企合作，创建联合创新中心等平台…。（责任单位：市教委、市科委）
// ^^^^ several owned paragraphs under one number: the number is a heading, and each paragraph is a task

/**
 * Decides, level by level, what a numbered line with owned paragraphs under it is: a heading over several tasks, or the first line of one.
 * The document's habit decides, not the single place.
 */
export const resolveLevels = (groups: readonly Group[]): readonly Group[] => {
  const counts = countOwned(groups);
  const heads = headingLevels(groups, counts);
  const resolved: Group[] = [];
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index];
    if (group === undefined) continue;
    if (group.kind !== 'item' || group.marker === null) resolved.push(group);
    else if (heads.has(group.marker.level)) resolved.push(...splitHeading(group));
    else if (group.ownedBy === null && counts[index] === 1) index = mergeOwned(groups, index, resolved);
    else resolved.push(group);
  }
  return resolved;
};

/** For each item, how many times owners are given under it before the next item, its own line apart. Rows of a table are tasks in any case. */
const countOwned = (groups: readonly Group[]): readonly number[] => {
  const counts = new Array<number>(groups.length).fill(0);
  let item = -1;
  groups.forEach((group, index) => {
    if (group.kind === 'item') item = index;
    const counted = group.kind === 'item' ? group.ownedBy === 'labels' : group.ownedBy !== null && group.ownedBy !== 'row';
    if (item >= 0 && counted) counts[item] = (counts[item] ?? 0) + 1;
  });
  return counts;
};

const headingLevels = (groups: readonly Group[], counts: readonly number[]): ReadonlySet<Level> => {
  const several = new Map<Level, number>();
  const any = new Map<Level, number>();
  groups.forEach((group, index) => {
    const count = counts[index] ?? 0;
    if (group.marker === null || count === 0) return;
    const { level } = group.marker;
    any.set(level, (any.get(level) ?? 0) + 1);
    if (count > 1) several.set(level, (several.get(level) ?? 0) + 1);
  });
  return new Set([...several].filter(([level, count]) => count * 3 >= (any.get(level) ?? 0)).map(([level]) => level));
};

/** The first paragraph of a heading, with the labels it took, becomes a group of its own. */
const splitHeading = (group: Group): readonly Group[] => {
  const [paragraph, ...more] = group.paragraphs;
  // What stands behind the owners goes on with the task they belong to.
  const behind = paragraph !== undefined && paragraph.start > (group.labels[0]?.from ?? Number.POSITIVE_INFINITY);
  if (group.ownedBy !== 'labels' || paragraph === undefined || behind) return [group];
  const heading = { ...group, last: group.first, paragraphs: [], owners: null, labels: [], ownedBy: null };
  const body = span(paragraph.start, more.at(-1)?.end ?? paragraph.end);
  return [heading, { ...group, kind: 'paragraph', marker: null, first: group.first + 1, body, paragraphs: [] }];
};

/** Joins the item with the one owned paragraph under it; returns the index of the last group taken. */
const mergeOwned = (groups: readonly Group[], index: number, resolved: Group[]): number => {
  const item = groups[index];
  const next = groups[index + 1];
  if (item === undefined || next === undefined || next.kind !== 'paragraph' || next.ownedBy === null) {
    if (item !== undefined) resolved.push(item);
    return index;
  }
  resolved.push({
    ...next,
    kind: 'item',
    marker: item.marker,
    first: item.first,
    body: span(item.body.start, next.body.end),
    paragraphs: [],
  });
  return index + 1;
};
