import { type Diagnostic, type DiagnosticCode, span } from '@luoshi/domain';
import type { Placed } from '../assemble/place.js';
import { type Level, levels, type Marker, rankOf } from '../constructs/numbering.js';

// 12.…   14.…
//        ^^^ 13 is missing: was it lost on the way, or never printed?

/** Compares each task's number with the one before it at its level. A count may start again at 1 under a new heading. */
export const findNumbering = (placed: readonly Placed[]): readonly Diagnostic[] => {
  const last = new Map<Level, number>();
  const restarts = new Set<Level>();
  const found: Diagnostic[] = [];
  for (const { group, place } of placed) {
    const { marker } = group;
    if (marker === null || (place !== 'task' && place !== 'heading')) continue;
    if (place === 'task') {
      const code = codeOf(marker, last.get(marker.level) ?? 0, restarts.has(marker.level));
      if (code !== null) found.push(findingOf(code, marker, last.get(marker.level) ?? 0, group.body.start));
      last.set(marker.level, marker.no);
    }
    restarts.delete(marker.level);
    for (const level of deeper.get(marker.level) ?? []) restarts.add(level);
  }
  return found;
};

const codeOf = ({ no }: Marker, before: number, mayRestart: boolean): DiagnosticCode | null => {
  if (no === before + 1 || (no === 1 && mayRestart)) return null;
  if (no === before) return 'number-doubled';
  return no < before || before === 0 ? (before === 0 ? null : 'number-out-of-order') : 'number-missing';
};

const findingOf = (code: DiagnosticCode, { no, label, start, end }: Marker, before: number, body: number): Diagnostic => ({
  code,
  span: span(start ?? Math.max(0, end - label.length - 1), Math.max(end, Math.min(body, end))),
  data: { no, before, missing: no - before > 2 ? `${before + 1}–${no - 1}` : before + 1 },
  suggestion: null,
});

const deeper: ReadonlyMap<Level, readonly Level[]> = new Map(
  levels.map((level) => [level, levels.filter((other) => rankOf(other) > rankOf(level))]),
);
