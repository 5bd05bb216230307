import type { Source } from '../assemble/source.js';
import type { TableSegments } from './group-table.js';
import { type Grid, readGrid } from './read-grid.js';

export type PlacedTable = { readonly grid: Grid; readonly taken: TableSegments };

/** The tables that hold tasks, by the segment they begin with. Tables go in the order of the text. */
export const tablesIn = ({ text, segments, tables }: Source): ReadonlyMap<number, PlacedTable> => {
  const placed = new Map<number, PlacedTable>();
  let at = 0;
  for (const table of tables) {
    while (at < segments.length && (segments[at]?.to ?? 0) <= table.span.start) at++;
    const first = at;
    while (at < segments.length && (segments[at]?.from ?? 0) < table.span.end) at++;
    const grid = at > first ? readGrid(text, table) : null;
    if (grid !== null) placed.set(first, { grid, taken: { first, last: at - 1 } });
  }
  return placed;
};
