import { type NamedUnit, type Span, span } from '@luoshi/domain';
import { noOwners, type Owners } from '../constructs/owners.js';
import { type Part, partAlone, partAtEnd } from '../constructs/part-of-unit.js';
import { readUnits } from '../constructs/unit-list.js';
import { looksLikeUnit } from '../constructs/unit-shape.js';
import { skipBlank } from '../text/blank.js';
import type { Group } from './group.js';

// 一、市发展改革委（2项）
// 1.推进重大项目建设，开工项目100个。
// 2.抓好粮食安全。
//    ^^^^^^^^^^^^ a unit as heading: what stands under it is its duty
// 二、市教育局牵头的工作
// 配合事项：
// ^^^^^^^^ the heading, or one below it, may say which part the unit has

const longestHeading = 60;
const fewest = 2;

/**
 * In a document that gives owners nowhere else, headings that are nothing but units own what stands under them. Two such headings at least:
 * a single one may be a signature.
 */
export const applyUnitHeadings = (text: string, groups: readonly Group[], heads: ReadonlySet<number>): readonly Group[] => {
  if (groups.some(({ ownedBy, labels }) => ownedBy !== null || labels.length > 0)) return groups;
  const duties = withDuties(text, groups, heads);
  if (duties !== null) return duties;
  const units = groups.map((group) => (heads.has(group.first) ? null : unitsOf(text, group)));
  if (units.filter((list) => list !== null).length < fewest) return groups;
  let owners: Owners | null = null;
  return groups.map((group, index) => {
    const list = units[index];
    if (list !== null && list !== undefined) {
      owners = ownersAs(list.duty, list.units);
      return asCaption(text, group);
    }
    const part = owners === null ? null : partOf(text, group);
    if (owners !== null && part !== null) {
      owners = ownersAs(part, [...owners.leads, ...owners.responsible, ...owners.partners]);
      return asCaption(text, group);
    }
    return owners === null || group.kind === 'noise' || group.kind === 'lead-in' || heads.has(group.first) ? group : owned(group, owners);
  });
};

// 市发展改革委：抓项目，抓投资。
// ^^^^^^^^^^^^ a unit with its duties behind it, in one line
/** Lines that begin with a unit and go on with what it has to do are its tasks. */
const withDuties = (text: string, groups: readonly Group[], heads: ReadonlySet<number>): readonly Group[] | null => {
  const lines = groups.map((group) => (heads.has(group.first) ? [group] : linesOf(group).map((line) => dutiesOf(text, line) ?? line)));
  if (lines.flat().filter(({ ownedBy }) => ownedBy !== null).length < fewest) return null;
  // Lines below a number that name no unit go on with it, as everywhere.
  return lines.flatMap((own, index) => (own.slice(1).every(({ ownedBy }) => ownedBy !== null) ? own : (groups[index] ?? own)));
};

// 一、经济
// 市发展改革委：抓项目。
// ^^^^^^^^^^^^^^^^^^^^^^ a paragraph that was taken for the heading's own
/** The heading and each of its paragraphs as groups of their own; the group itself where it has none. */
const linesOf = (group: Group): readonly Group[] => {
  const { paragraphs, first, last } = group;
  if (group.kind !== 'item' || paragraphs.length === 0 || paragraphs.length !== last - first) return [group];
  const lines = paragraphs.map((body, index): Group => {
    const at = first + 1 + index;
    return { ...group, kind: 'paragraph', marker: null, first: at, last: at, body, paragraphs: [] };
  });
  return [{ ...group, last: first, paragraphs: [] }, ...lines];
};

const dutiesOf = (text: string, group: Group): Group | null => {
  const { start, end } = group.body;
  if (group.kind !== 'item' && group.kind !== 'paragraph') return null;
  const stop = text.slice(start, Math.min(end, start + longestHeading)).search(/[：:。]/);
  const words = skipBlank(text, start + stop + 1, end);
  if (stop < fewestLetters || words >= end) return null;
  const { units } = readUnits(text, span(start, start + stop));
  const named = units.length > 0 && units.every(({ name }) => looksLikeUnit(name)) && units.some(({ kind }) => kind === 'unit');
  return named ? { ...group, body: span(words, end), ownedBy: 'heading', owners: ownersAs('responsible', units) } : null;
};

/** A unit's name has three characters at least: 第一章：, 附则： are none. */
const fewestLetters = 3;

/** The units that a line names, if it names nothing else. */
const unitsOf = (text: string, group: Group): Heading | null => {
  const whole = withoutCount(text, group.body);
  const part = whole.end - whole.start > longestHeading ? null : partAtEnd(text.slice(whole.start, whole.end));
  const at = part === null ? whole : span(whole.start, whole.start + part.at);
  if ((group.kind !== 'item' && group.kind !== 'paragraph') || at.end - at.start > longestHeading || at.end <= at.start) return null;
  if (group.paragraphs.length > 0 || /[。；：:]/.test(text.slice(at.start, at.end))) return null;
  const { units } = readUnits(text, at);
  const named = units.length > 0 && units.every(({ name }) => looksLikeUnit(name));
  return named ? { units, duty: part?.duty ?? 'responsible' } : null;
};

type Heading = { readonly units: NamedUnit[]; readonly duty: Part };

/** The part that a line below the unit says it has, and nothing else: 牵头事项, 配合任务（3项） */
const partOf = (text: string, group: Group): Part | null => {
  const { start, end } = withoutCount(text, group.body);
  if (group.kind === 'noise' || end - start > 12 || group.paragraphs.length > 0) return null;
  return partAlone(text.slice(start, end));
};

const ownersAs = (part: Part, units: readonly NamedUnit[]): Owners => ({ ...noOwners(), [part]: [...units] });

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
        marker: {
          level: 'caption',
          no: 0,
          label: text.slice(group.body.start, group.body.end).replace(/[：:]$/, ''),
          end: group.body.start,
        },
      };

const owned = (group: Group, owners: Owners): Group => ({ ...group, ownedBy: 'heading', owners: { ...owners } });
