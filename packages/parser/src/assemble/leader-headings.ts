import { type Leader, span } from '@luoshi/domain';
import { readLeaders } from '../constructs/leaders.js';
import { type Level, rankOf } from '../constructs/numbering.js';
import { noOwners } from '../constructs/owners.js';
import type { Group } from './group.js';

// 一、王丹县长牵头重点工作
// 1.生产总值增长7.5%左右。
// 责任单位：县发改局、县财政局
//    ^^^^^^^^ the person in the heading leads every task below it
const heading =
  /^([\u4e00-\u9fff·]{3,14})(?:同志)?(?:牵头|主抓|领衔|负责|分管|领办|包抓|包联|联系|挂帅)的?(?:重点|主要)?(?:工作|任务|事项|项目)?。?$/;
const longest = 30;
const fewest = 2;

type Post = { readonly level: Level; readonly leaders: readonly Leader[] };

/** Gives the leader named by a heading to the owned tasks below that name none. Two such headings at least: the document's habit decides. */
export const applyLeaderHeadings = (text: string, groups: readonly Group[]): readonly Group[] => {
  const posts = groups.map((group) => postOf(text, group));
  if (posts.filter((post) => post !== null).length < fewest) return groups;
  let inForce: Post | null = null;
  return groups.map((group, index) => {
    const post = posts[index] ?? null;
    if (post !== null) inForce = post;
    else if (inForce !== null && group.marker !== null && rankOf(group.marker.level) <= rankOf(inForce.level)) inForce = null;
    return post === null && inForce !== null ? ledBy(group, inForce.leaders) : group;
  });
};

const postOf = (text: string, { kind, marker, ownedBy, body, paragraphs }: Group): Post | null => {
  if (kind !== 'item' || marker === null || ownedBy !== null || paragraphs.length > 0 || body.end - body.start > longest) return null;
  const name = heading.exec(text.slice(body.start, body.end))?.[1];
  const leaders = name === undefined ? [] : readLeaders(text, span(body.start, body.start + name.length));
  const [leader] = leaders;
  return leader?.name == null || leader.role === null ? null : { level: marker.level, leaders };
};

const ledBy = (group: Group, leaders: readonly Leader[]): Group => {
  const named = group.labels.some(({ field }) => field === 'leader') || (group.owners?.leaders.length ?? 0) > 0;
  return group.ownedBy === null || named ? group : { ...group, owners: { ...(group.owners ?? noOwners()), leaders: [...leaders] } };
};
