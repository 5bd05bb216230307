import { span } from '@luoshi/domain';
import { startsContent } from '../constructs/content-label.js';
import { isContentsHead, isContentsLine } from '../constructs/contents-line.js';
import { noiseKind } from '../constructs/noise.js';
import { rankOf } from '../constructs/numbering.js';
import { readOwnerClause } from '../constructs/owner-clause.js';
import { mergeOwners, noOwners, type Owners } from '../constructs/owners.js';
import { partAlone } from '../constructs/part-of-unit.js';
import { skipTaskLabel } from '../constructs/task-label.js';
import { looksLikeUnit } from '../constructs/unit-shape.js';
import type { Segment } from '../segments/segment.js';
import { groupTable } from '../tables/group-table.js';
import { tablesIn } from '../tables/tables-in.js';
import { skipBlank } from '../text/blank.js';
import { skipBorder } from '../text/border.js';
import { annexHeading } from './annex-heading.js';
import { continuesList } from './continued-list.js';
import type { Group } from './group.js';
import type { Source } from './source.js';

/** Puts what belongs together into groups, in one walk over the segments. */
export const groupSegments = (source: Source): readonly Group[] => {
  const groups: Group[] = [];
  const tables = tablesIn(source);
  const isTable = (index: number): boolean => tables.has(index);
  for (let index = 0; index < source.segments.length; index++) {
    const segment = source.segments[index];
    const table = tables.get(index);
    if (table !== undefined) {
      for (const group of groupTable(source, table.grid, table.taken)) groups.push(group);
      index = table.taken.last;
      continue;
    }
    const annex = annexHeading(source, index, isTable);
    if (annex !== null) {
      groups.push(annex);
      index = annex.last;
    } else if (segment !== undefined) place(source, groups, segment, index);
  }
  return groups;
};

const place = (source: Source, groups: Group[], segment: Segment, index: number): void => {
  const current = groups.at(-1);
  if (isContentsLine(source.text, segment.from, segment.to, opensContents(source, current))) groups.push(groupOf('noise', segment, index));
  else if (segment.leadIn) groups.push(groupOf('lead-in', segment, index));
  else if (segment.label !== null && (segment.marker === null || isNumberedLabel(current, segment)))
    placeLabel(source, groups, current, segment, index);
  else if (segment.marker !== null) groups.push(itemOf(source, segment, index));
  else if (noiseKind(source.text, segment.from, segment.to) !== null) groups.push(groupOf('noise', segment, index));
  else placeParagraph(source, groups, current, segment, index);
};

// （2）牵头单位：省水利厅
// ^^^ owners may be numbered below the item they belong to
const isNumberedLabel = (current: Group | undefined, { marker }: Segment): boolean =>
  current?.kind === 'item' && current.marker !== null && marker !== null && rankOf(marker.level) > rankOf(current.marker.level);

/** Whether the group in hand is 目录, or a line of the contents below it. */
const opensContents = ({ text, segments }: Source, current: Group | undefined): boolean => {
  const segment = segments[current?.first ?? -1];
  if (current?.kind !== 'noise' || segment === undefined) return false;
  return isContentsHead(text, segment.from, segment.to) || isContentsLine(text, segment.from, segment.to, true);
};

// ●抓项目。加快推进重大项目。（市发展改革委负责）
// ^ a bullet is no word of the task
const bullets = '●•◆■▪▶★☆◇□○※·';

const wordsStart = (text: string, { from, to }: Segment): number =>
  skipTaskLabel(text, bullets.includes(text.charAt(from)) ? skipBlank(text, from + 1, to) : from, to);

const groupOf = (kind: Group['kind'], segment: Segment, index: number): Group => ({
  kind,
  marker: segment.marker,
  first: index,
  last: index,
  body: span(segment.from, segment.to),
  sentences: false,
  paragraphs: [],
  owners: null,
  labels: [],
  ownedBy: null,
});

const itemOf = (source: Source, segment: Segment, index: number): Group => {
  const start = skipTaskLabel(source.text, skipBlank(source.text, segment.marker?.end ?? segment.from, segment.to), segment.to);
  const group = { ...groupOf('item', segment, index), sentences: source.text.slice(start, segment.to - 1).includes('。') };
  group.body = span(start, segment.to);
  own(group, segment, ownersIn(source, segment));
  return group;
};

const placeLabel = ({ text, heads }: Source, groups: Group[], current: Group | undefined, segment: Segment, index: number): void => {
  if (segment.label === null) return;
  const { field, value } = segment.label;
  const line = { field, from: segment.from, value: skipBorder(text, value, segment.to), end: segment.to };
  const target =
    current !== undefined && !heads.has(current.first) && takesOwners(current) ? current : groupOf('paragraph', segment, index);
  if (target !== current) groups.push(target);
  target.labels.push(line);
  target.last = index;
  if (target === current) target.ownedBy ??= 'labels';
};

/** Owners may follow an item or a paragraph; a label that follows nothing stands outside any task. */
const takesOwners = (group: Group): boolean =>
  group.kind === 'item' || (group.kind === 'paragraph' && (group.ownedBy !== null || group.labels.length === 0));

const placeParagraph = (source: Source, groups: Group[], current: Group | undefined, segment: Segment, index: number): void => {
  const mayJoin = current !== undefined && !source.heads.has(index) && !source.heads.has(current.first);
  if (mayJoin && joins(source, current, segment, index)) return;
  const owners = ownersIn(source, segment);
  const group = groupOf('paragraph', segment, index);
  group.body = span(wordsStart(source.text, segment), segment.to);
  own(group, segment, owners);
  groups.push(group);
};

const longestPart = 16;

/** Tries to add the segment to the group in hand: owners on a line of their own, a further clause, a list or sentence that goes on. */
const joins = (source: Source, current: Group, segment: Segment, index: number): boolean => {
  if (current.kind !== 'item' && current.kind !== 'paragraph') return false;
  if (segment.owners !== null && joinsWithOwners(source, current, segment, index)) return true;
  if (current.ownedBy === 'labels' && continuesList(source.text, current, segment)) {
    current.last = index;
    return true;
  }
  if (
    current.labels.length > 0 &&
    (current.kind === 'item' || current.ownedBy === 'labels') &&
    segment.owners === null &&
    startsContent(source.text, segment.from, segment.to)
  ) {
    current.paragraphs.push(span(segment.from, segment.to));
    current.last = index;
    return true;
  }
  if (segment.owners !== null || current.ownedBy !== null || current.labels.length > 0 || segment.broken) return false;
  if (segment.to - segment.from <= longestPart && partAlone(source.text.slice(segment.from, segment.to)) !== null) return false;
  if (current.kind === 'paragraph' && (index <= source.bodyStart || endsSentence(source.text, current.body.end))) return false;
  current.paragraphs.push(span(segment.from, segment.to));
  if (current.kind === 'paragraph') current.body = span(current.body.start, segment.to);
  current.last = index;
  return true;
};

const joinsWithOwners = (source: Source, current: Group, segment: Segment, index: number): boolean => {
  const alone = segment.owners?.start === segment.from;
  const further = segment.broken && current.ownedBy === 'bracket';
  if (!alone && !further) return false;
  const owners = ownersIn(source, segment, current.ownedBy !== null);
  if (owners === null || (further && !alone && leadsAnew(current, owners))) return false;
  if (further && !alone) current.body = span(current.body.start, wordsEnd(source.text, segment));
  current.owners = current.owners === null ? owners : mergeOwners(current.owners, owners);
  current.ownedBy ??= 'bracket';
  current.last = index;
  return true;
};

// 打造众创平台。（发展改革委牵头，科技部负责）实施人才引进政策。（外专局牵头，外交部负责）
//                                             ^^^^^^^^^^^^^^^^^^ words with a lead of their own, behind a task that has one, are the next task
const leadsAnew = ({ owners }: Group, further: Owners): boolean => (owners?.leads.length ?? 0) > 0 && further.leads.length > 0;

/** The owners in the bracket that closes the segment; null if nothing it names could be a unit. A further bracket may hold a deadline alone. */
const ownersIn = ({ text, planYear }: Source, segment: Segment, further = false): Owners | null => {
  if (segment.owners === null) return null;
  const owners = noOwners();
  readOwnerClause(text, span(segment.owners.start + 1, segment.owners.end - 1), planYear, owners);
  return owners.leaders.length > 0 || namesUnit(owners) || (further && owners.deadline !== null) ? owners : null;
};

const namesUnit = ({ leads, responsible, departments, partners }: Owners): boolean =>
  [leads, responsible, departments, partners].some((list) => list.some(({ name }) => looksLikeUnit(name)));

const own = (group: Group, segment: Segment, owners: Owners | null): void => {
  if (owners === null || segment.owners === null) return;
  group.owners = owners;
  group.ownedBy = 'bracket';
  group.body = span(group.body.start, Math.max(group.body.start, segment.owners.start));
};

const wordsEnd = (text: string, segment: Segment): number => {
  const end = segment.owners?.start ?? segment.to;
  return Math.max(segment.from, Math.min(end, text.length));
};

const endsSentence = (text: string, end: number): boolean => '。；;！？!?”：:'.includes(text.charAt(end - 1));
