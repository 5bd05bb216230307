import type { Ruling, Rulings } from './rulings.js';

/** A cell between drawn lines; a merged cell covers several rows and columns. Heights grow upwards. */
export type RuledCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
};

/** A ruled table of one page. `columns` are the offsets of its vertical lines. */
export type RuledGrid = { readonly columns: readonly number[]; readonly cells: readonly RuledCell[]; readonly rows: number };

/** Lines nearer than this are one line, and ends nearer than this meet. */
const near = 3;
/** So far may lines stick out beyond the outermost crossing line before that side is taken for open. */
const stickingOut = 8;
/** More lines than any table of a page has: a drawing, a map. */
const mostLines = 400;

/** Levels nearly equal offsets to their first one. */
const levelled = (offsets: readonly number[]): readonly number[] => {
  const kept: number[] = [];
  for (const at of [...offsets].sort((one, other) => one - other))
    if (at - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) >= near) kept.push(at);
  return kept;
};

/** Pieces of one line, as cells draw their own borders, put together. */
const joined = (rulings: readonly Ruling[]): readonly Ruling[] =>
  levelled(rulings.map(({ at }) => at)).flatMap((at) => {
    const pieces = rulings.filter((ruling) => ruling.at >= at && ruling.at - at < near).sort((one, other) => one.from - other.from);
    const lines: { at: number; from: number; to: number }[] = [];
    for (const { from, to } of pieces) {
      const last = lines.at(-1);
      if (last !== undefined && from <= last.to + near) last.to = Math.max(last.to, to);
      else lines.push({ at, from, to });
    }
    return lines;
  });

const meet = (horizontal: Ruling, vertical: Ruling): boolean =>
  vertical.at >= horizontal.from - near &&
  vertical.at <= horizontal.to + near &&
  horizontal.at >= vertical.from - near &&
  horizontal.at <= vertical.to + near;

/** Rows of a table without lines at its sides may be this high, where nothing but the lines above and below holds them together. */
const highestOpenRow = 60;

/** Two lines of one extent, one above the other, neither closed at its side: a row that has no columns, as one for a chapter's title. */
const isNextOpen = (one: Ruling, other: Ruling, vertical: readonly Ruling[]): boolean =>
  Math.abs(one.from - other.from) < near &&
  Math.abs(one.to - other.to) < near &&
  Math.abs(one.at - other.at) < highestOpenRow &&
  !vertical.some((line) => Math.abs(line.at - one.from) < near && (meet(one, line) || meet(other, line)));

/** Lines that hang together, each group one table. */
const groupsOf = ({ horizontal, vertical }: Rulings): readonly Rulings[] => {
  const left = { horizontal: new Set(horizontal), vertical: new Set(vertical) };
  const groups: Rulings[] = [];
  for (const seed of vertical) {
    if (!left.vertical.delete(seed)) continue;
    const group = { horizontal: [] as Ruling[], vertical: [seed] };
    for (let seen = { horizontal: 0, vertical: 0 }; seen.vertical < group.vertical.length || seen.horizontal < group.horizontal.length; ) {
      const line = group.vertical[seen.vertical];
      if (line !== undefined) {
        seen = { ...seen, vertical: seen.vertical + 1 };
        for (const other of left.horizontal) if (meet(other, line) && left.horizontal.delete(other)) group.horizontal.push(other);
        continue;
      }
      const across = group.horizontal[seen.horizontal];
      seen = { ...seen, horizontal: seen.horizontal + 1 };
      for (const other of left.vertical)
        if (across !== undefined && meet(across, other) && left.vertical.delete(other)) group.vertical.push(other);
      for (const other of left.horizontal)
        if (across !== undefined && isNextOpen(across, other, vertical) && left.horizontal.delete(other)) group.horizontal.push(other);
    }
    groups.push(group);
  }
  return groups;
};

/** Closes open sides: many papers draw no line left and right of a table, and none where the page cuts a row. */
const closed = (across: readonly Ruling[], along: readonly Ruling[]): readonly number[] => {
  const offsets = levelled(across.map(({ at }) => at));
  const from = Math.min(...along.map((line) => line.from));
  const to = Math.max(...along.map((line) => line.to));
  const first = offsets[0] ?? from;
  const last = offsets.at(-1) ?? to;
  return [...(first - from > stickingOut ? [from] : []), ...offsets, ...(to - last > stickingOut ? [to] : [])];
};

const isDrawn = (rulings: readonly Ruling[], at: number, along: number): boolean =>
  rulings.some((ruling) => Math.abs(ruling.at - at) < near && ruling.from - near < along && along < ruling.to + near);

const gridOf = (group: Rulings): RuledGrid | null => {
  const columns = closed(group.vertical, group.horizontal);
  const heights = [...closed(group.horizontal, group.vertical)].reverse();
  if (columns.length < 3 || heights.length < 2) return null;
  const taken = new Set<string>();
  const cells: RuledCell[] = [];
  const middle = (line: readonly number[], index: number): number => ((line[index] ?? 0) + (line[index + 1] ?? 0)) / 2;
  for (let row = 0; row < heights.length - 1; row += 1)
    for (let column = 0; column < columns.length - 1; column += 1) {
      if (taken.has(`${row},${column}`)) continue;
      let columnSpan = 1;
      while (column + columnSpan < columns.length - 1 && !isDrawn(group.vertical, columns[column + columnSpan] ?? 0, middle(heights, row)))
        columnSpan += 1;
      let rowSpan = 1;
      while (row + rowSpan < heights.length - 1 && !isDrawn(group.horizontal, heights[row + rowSpan] ?? 0, middle(columns, column)))
        rowSpan += 1;
      for (let below = row; below < row + rowSpan; below += 1)
        for (let right = column; right < column + columnSpan; right += 1) taken.add(`${below},${right}`);
      const box = { left: columns[column] ?? 0, right: columns[column + columnSpan] ?? 0 };
      cells.push({ row, column, rowSpan, columnSpan, ...box, top: heights[row] ?? 0, bottom: heights[row + rowSpan] ?? 0 });
    }
  return { columns, cells, rows: heights.length - 1 };
};

/** The ruled tables of a page from top to bottom: at least two columns between drawn lines. A frame around text is none. */
export const ruledGrids = (rulings: Rulings): readonly RuledGrid[] => {
  const lines = { horizontal: joined(rulings.horizontal), vertical: joined(rulings.vertical) };
  if (lines.horizontal.length > mostLines || lines.vertical.length > mostLines) return [];
  return groupsOf(lines)
    .map(gridOf)
    .filter((grid) => grid !== null)
    .sort((one, other) => (other.cells[0]?.top ?? 0) - (one.cells[0]?.top ?? 0));
};
