import { span } from '@luoshi/domain';
import { readDeadline } from '../constructs/deadline.js';
import { splitNames } from '../constructs/split-names.js';
import { looksLikeUnit } from '../constructs/unit-shape.js';
import type { Segment } from '../segments/segment.js';
import type { Group, LabelLine } from './group.js';

// 责任单位：省发展改革委、省教育厅、省科
// 技厅、省财政厅
// ^^^^^^^^^^^^^^ a list that a page or a column broke goes on in the next line

const longestList = 600;

/** Whether the line goes on with the value of the group's last label; if so, the value is extended. */
export const continuesList = (text: string, group: Group, segment: Segment): boolean => {
  const last = group.labels.at(-1);
  if (last === undefined || segment.to - segment.from > longestList) return false;
  const empty = last.value >= last.end;
  if (!(empty && isValue(text, last, segment)) && !goesOn(text, last.value, last.end, segment)) return false;
  group.labels[group.labels.length - 1] = { ...last, value: empty ? segment.from : last.value, end: segment.to };
  return true;
};

// 牵头领导：
// 王健、张立林
// ^^^^^^^^^^^^ the value of a label that ends its line

const longestValue = 40;

const isValue = (text: string, { field }: LabelLine, { from, to }: Segment): boolean => {
  if (to - from > longestValue) return false;
  const words = text.slice(from, to);
  if (field === 'leader') return /^[\u4e00-\u9fff·、，,\s]+$/.test(words);
  return field === 'deadline' && readDeadline(text, span(from, to), null) !== null;
};

/** How far back the broken name is looked for. */
const longestName = 40;

const goesOn = (text: string, start: number, end: number, segment: Segment): boolean => {
  const line = text.slice(segment.from, segment.to);
  if (line.includes('。') || line.includes('：')) return false;
  if (end > start && '、，,'.includes(text.charAt(end - 1))) return true;
  const { pieces } = splitNames(text, Math.max(start, end - longestName), segment.to);
  const behind = pieces.filter((piece) => piece.end > end);
  if (behind.length === 0 || !behind.every(({ name }) => looksLikeUnit(name))) return false;
  return behind.length > 1 || start >= end || behind.every((piece) => piece.start < end);
};
