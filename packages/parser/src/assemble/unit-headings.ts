import { type NamedUnit, type Span, span } from '@luoshi/domain';
import { noOwners } from '../constructs/owners.js';
import { readUnits } from '../constructs/unit-list.js';
import { looksLikeUnit } from '../constructs/unit-shape.js';
import type { Group } from './group.js';

// 一、市发展改革委（2项）
// 1.推进重大项目建设，开工项目100个。
// 2.抓好粮食安全。
//    ^^^^^^^^^^^^ a unit as heading: what stands under it is its duty

const longestHeading = 60;
const fewest = 2;

/**
 * In a document that gives owners nowhere else, headings that are nothing but units own what stands under them. Two such headings at least:
 * a single one may be a signature.
 */
export const applyUnitHeadings = (text: string, groups: readonly Group[], heads: ReadonlySet<number>): readonly Group[] => {
  if (groups.some(({ ownedBy, labels }) => ownedBy !== null || labels.length > 0)) return groups;
  const units = groups.map((group) => (heads.has(group.first) ? null : unitsOf(text, group)));
  if (units.filter((list) => list !== null).length < fewest) return groups;
  let owners: NamedUnit[] | null = null;
  return groups.map((group, index) => {
    const list = units[index];
    if (list !== null && list !== undefined) {
      owners = list;
      return asCaption(text, group);
    }
    return owners === null || group.kind === 'noise' || group.kind === 'lead-in' || heads.has(group.first) ? group : owned(group, owners);
  });
};

/** The units that a line names, if it names nothing else. */
const unitsOf = (text: string, group: Group): NamedUnit[] | null => {
  const at = withoutCount(text, group.body);
  if ((group.kind !== 'item' && group.kind !== 'paragraph') || at.end - at.start > longestHeading || at.end <= at.start) return null;
  if (group.paragraphs.length > 0 || /[。；：:]/.test(text.slice(at.start, at.end))) return null;
  const { units } = readUnits(text, at);
  return units.length > 0 && units.every(({ name }) => looksLikeUnit(name)) ? units : null;
};

const withoutCount = (text: string, { start, end }: Span): Span => {
  const count = /[（(]\s*(?:共)?\d+\s*[项条件个][)）]$/.exec(text.slice(start, Math.min(end, start + longestHeading * 2)));
  return count === null ? span(start, end) : span(start, start + count.index);
};

const asCaption = (text: string, group: Group): Group =>
  group.marker !== null
    ? group
    : {
        ...group,
        kind: 'item',
        marker: { level: 'caption', no: 0, label: text.slice(group.body.start, group.body.end), end: group.body.start },
      };

const owned = (group: Group, units: NamedUnit[]): Group => ({
  ...group,
  ownedBy: 'heading',
  owners: { ...noOwners(), responsible: units },
});
