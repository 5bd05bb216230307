import { span } from '@luoshi/domain';
import { findTitles } from '../head/title.js';
import { compact } from '../text/compact.js';
import { hanNumber } from '../text/numeral.js';
import type { Group } from './group.js';
import type { Source } from './source.js';

// 附件2
// 政府工作报告2021年重点工作责任分解
// ^^^^^^^^^^ one notice may carry several plans: each counts its tasks anew under its own title
const annex = /^附[件表]([0-9一二三四五六七八九十]{1,3})[:：]?$/;
const longest = 12;
const titleLines = 4;

/**
 * The heading that an annex in mid-document makes of its number and its title, or null where the segment opens none. `isTable` says where a
 * table begins: its head is no title.
 */
export const annexHeading = (
  { text, segments, heads, bodyStart }: Source,
  index: number,
  isTable: (index: number) => boolean,
): Group | null => {
  const segment = segments[index];
  if (segment === undefined || text.charCodeAt(segment.from) !== 0x9644 || index < bodyStart || heads.has(index)) return null;
  const no = segment.to - segment.from > longest ? undefined : annex.exec(compact(text, segment.from, segment.to))?.[1];
  if (no === undefined) return null;
  const lines = segments.slice(index + 1, index + 1 + titleLines);
  const body = lines.findIndex(
    ({ marker, label, owners }, line) => marker !== null || label !== null || owners !== null || isTable(index + 1 + line),
  );
  const [title] = findTitles(text, body < 0 ? lines : lines.slice(0, body), () => false);
  if (title?.first !== 0) return null;
  return {
    kind: 'item',
    marker: { level: 'part', no: /^\d+$/.test(no) ? Number(no) : (hanNumber(no) ?? 0), label: `附件${no}`, end: segment.to },
    first: index,
    last: index + 1 + title.last,
    body: span(title.span.start, title.span.end),
    sentences: false,
    paragraphs: [],
    owners: null,
    labels: [],
    ownedBy: null,
  };
};
