import { span } from '@luoshi/domain';
import { rankOf } from '../constructs/numbering.js';
import type { Group } from './group.js';
import type { Source } from './source.js';

// （一）污水处理能力不足。
// 责任单位：甲县政府
// 整改措施：
// 1.新建污水处理厂2座。
// ^^ what is announced behind the owners is numbered, and belongs to the task above
/** Folds the numbered lines that a task announces behind its owners into it. Lines with owners of their own are tasks. */
export const foldMeasures = ({ text, segments }: Source, groups: readonly Group[]): readonly Group[] => {
  const folded: Group[] = [];
  for (const group of groups) {
    const above = folded.at(-1);
    if (above === undefined || !announces(text, above) || !isBelow(group, above)) {
      folded.push(group);
      continue;
    }
    above.paragraphs.push(span(segments[group.first]?.from ?? group.body.start, group.body.end));
    for (const paragraph of group.paragraphs) above.paragraphs.push(paragraph);
    above.last = group.last;
    above.announcing = true;
  }
  return folded;
};

const announces = (text: string, { announcing, labels, paragraphs }: Group): boolean => {
  if (announcing === true) return true;
  const last = paragraphs.at(-1);
  const label = labels.at(-1);
  return last !== undefined && label !== undefined && last.start > label.from && '：:'.includes(text.charAt(last.end - 1));
};

const isBelow = ({ kind, marker, ownedBy, labels }: Group, above: Group): boolean =>
  kind === 'item' &&
  ownedBy === null &&
  labels.length === 0 &&
  marker !== null &&
  above.marker !== null &&
  rankOf(marker.level) > rankOf(above.marker.level);
