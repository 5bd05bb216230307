import { type Region, type RegionKind, span } from '@luoshi/domain';
import { lineEnd } from '../text/lines.js';
import type { Place, Placed } from './place.js';
import type { Source } from './source.js';

/**
 * Cuts the whole text into regions without gap or overlap. A task, a heading and an order make one region each, blank lines inside it
 * included; blank lines between things are regions of their own.
 */
export const regionsOf = (source: Source, placed: readonly Placed[]): readonly Region[] => {
  const regions: Region[] = [];
  let at = 0;
  for (const { group, place } of placed) {
    if (group.last < group.first) continue;
    const start = source.segments[group.first]?.start ?? at;
    if (start > at) add(regions, 'blank', at, start);
    const end = endOf(source, group.last);
    add(regions, regionKind[place], Math.max(at, start), end);
    at = Math.max(at, end);
  }
  if (at < source.text.length) add(regions, 'blank', at, source.text.length);
  return regions;
};

const regionKind = {
  head: 'head',
  preamble: 'preamble',
  heading: 'heading',
  task: 'task',
  order: 'order',
  noise: 'noise',
  unread: 'unread',
  outside: 'unread',
} as const satisfies Record<Place, RegionKind>;

/** The line break belongs to the line; a segment in mid-line ends where the next one starts. */
const endOf = ({ text, segments }: Source, index: number): number => {
  const segment = segments[index];
  const next = segments[index + 1];
  if (segment === undefined) return text.length;
  return next?.broken === true ? next.start : lineEnd(text, segment.to);
};

/** Neighbours of one kind that are no things of their own are one region. */
const add = (regions: Region[], kind: RegionKind, start: number, end: number): void => {
  const last = regions.at(-1);
  if (start >= end) return;
  const merges = last?.kind === kind && kind !== 'task' && kind !== 'heading' && kind !== 'order';
  if (last !== undefined && merges) regions[regions.length - 1] = { kind, span: span(last.span.start, end) };
  else regions.push({ kind, span: span(start, end) });
};
