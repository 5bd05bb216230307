import { type AlignedColumns, rowsOfRuns } from './aligned-columns.js';
import type { Run } from './page-lines.js';
import type { RuledCell, RuledGrid } from './ruled-grid.js';
import type { Ruling } from './rulings.js';

type Band = { top: number; bottom: number; readonly runs: Run[] };

/** Share of the table's width that a line must have to part its rows. */
const wide = 0.8;
const near = 3;
/** In sizes: runs nearer than this touch. */
const touching = 0.3;

/** Height of a character above and below its base line, in sizes. */
const [ascent, descent] = [0.85, 0.2];

/** Writers break a line into runs wherever the font changes: runs that touch are one stretch of words. */
const stretched = (runs: readonly Run[]): readonly Run[] =>
  rowsOfRuns(runs).flatMap((row) => {
    const stretches: Run[] = [];
    for (const run of row) {
      const last = stretches.at(-1);
      if (last !== undefined && run.x - last.x - last.width < touching * run.size)
        stretches[stretches.length - 1] = { ...last, words: last.words + run.words, width: run.x + run.width - last.x };
      else stretches.push(run);
    }
    return stretches;
  });

const crosses = ({ x, width, size }: Run, columns: readonly number[]): boolean =>
  columns.slice(1, -1).some((at) => x < at - size / 2 && at + size / 2 < x + width);

const columnOf = ({ x, width }: Run, columns: readonly number[]): number => columns.findLastIndex((at) => at <= x + width / 2);

/** Lines further apart than this, in sizes, do not belong to one cell. */
const lineSpacing = 2;

/** The table ends with the last line that has words in two columns, and with what goes on in one of them below it. */
const within = (runs: readonly Run[], { columns, top }: AlignedColumns): readonly Run[] => {
  const below = rowsOfRuns(runs.filter(({ y }) => y <= top));
  let last = below.findLastIndex((row) => new Set(row.map((run) => columnOf(run, columns))).size > 1);
  const goesOn = (row: readonly Run[] | undefined, above: Run | undefined): boolean =>
    row?.[0] !== undefined &&
    above !== undefined &&
    above.y - row[0].y < lineSpacing * above.size &&
    !row.some((run) => crosses(run, columns));
  while (goesOn(below[last + 1], below[last]?.[0])) last += 1;
  return below.slice(0, last + 1).flat();
};

/** Rows between drawn lines that go over the whole table; null where there are none. */
const ruledRows = (runs: readonly Run[], horizontal: readonly Ruling[], columns: readonly number[]): readonly Band[] | null => {
  const width = (columns.at(-1) ?? 0) - (columns[0] ?? 0);
  const heights: number[] = [];
  for (const at of [...new Set(horizontal.map((line) => line.at))].sort((one, other) => other - one)) {
    const drawn = horizontal.filter((line) => Math.abs(line.at - at) < near).reduce((sum, { from, to }) => sum + to - from, 0);
    if (drawn > wide * width && (heights.at(-1) ?? Number.POSITIVE_INFINITY) - at > near) heights.push(at);
  }
  if (heights.length < 3) return null;
  const edges = [Number.POSITIVE_INFINITY, ...heights, Number.NEGATIVE_INFINITY];
  return edges
    .slice(1)
    .map((bottom, index) => bandOf(runs.filter(({ y, size }) => y + size / 3 < (edges[index] ?? 0) && y + size / 3 >= bottom)))
    .filter((band) => band !== null);
};

const bandOf = (runs: readonly Run[]): Band | null =>
  runs.length === 0
    ? null
    : {
        top: Math.max(...runs.map(({ y, size }) => y + ascent * size)),
        bottom: Math.min(...runs.map(({ y, size }) => y - descent * size)),
        runs: [...runs],
      };

/** Stretches of the table between heights that no character crosses. */
const bandsOf = (runs: readonly Run[]): Band[] => {
  const bands: Band[] = [];
  for (const run of [...runs].sort((one, other) => other.y + other.size - one.y - one.size)) {
    const [top, bottom] = [run.y + ascent * run.size, run.y - descent * run.size];
    const last = bands.at(-1);
    if (last !== undefined && top > last.bottom) {
      last.bottom = Math.min(last.bottom, bottom);
      last.runs.push(run);
    } else bands.push({ top, bottom, runs: [run] });
  }
  return bands;
};

type Kind = 'numbered' | 'across' | 'more';

const kindOf = (band: Band, { columns, numbers }: AlignedColumns): Kind => {
  if (band.runs.some((run) => columnOf(run, columns) === numbers && /^[（(]?\d/.test(run.words.trim()))) return 'numbered';
  return band.runs.some((run) => crosses(run, columns)) ? 'across' : 'more';
};

/** Rows where nothing is drawn: each has its number; lines without one belong to the row from which no wider gap parts them. */
const spacedRows = (runs: readonly Run[], given: AlignedColumns): readonly Band[] => {
  const rows: { band: Band; kind: Kind }[] = [];
  let waiting: Band[] = [];
  const bands = bandsOf(runs);
  const settle = (next: { readonly band: Band; readonly kind: Kind } | null): void => {
    const last = rows.at(-1);
    if (rows.length === 1 && next !== null) {
      // Under the heads printed again: the rest of a row that the page before could not hold.
      const cut = restOf(waiting, next.band, bands);
      if (cut > 0) rows.push({ band: waiting.slice(0, cut).reduce(joined), kind: 'more' });
      waiting = waiting.slice(cut);
    }
    const above = last === undefined || last.kind === 'across' || (rows.length <= 2 && last === rows[0]) ? null : last.band;
    const below = next === null || next.kind === 'across' ? null : next.band;
    const cut = widestGap(above, waiting, below);
    if (above !== null) for (const band of waiting.slice(0, cut)) join(above, band);
    if (below !== null) for (const band of waiting.slice(cut).reverse()) joinAbove(below, band);
    if (above === null && below === null) rows.push(...waiting.map((band) => ({ band, kind: 'more' as const })));
    waiting = [];
    if (next !== null) rows.push(next);
  };
  for (const band of bands) {
    const kind = kindOf(band, given);
    if (kind === 'more' && rows.length > 0) waiting.push(band);
    else settle({ band, kind });
  }
  settle(null);
  return rows.map(({ band }) => band);
};

/** Rows are set further apart than lines by at least this much. */
const rowGap = 1.25;

/** How many of the lines stand apart from the row below them. */
const restOf = (waiting: readonly Band[], below: Band, bands: readonly Band[]): number => {
  const narrowest = Math.min(...bands.slice(1).map((band, index) => (bands[index]?.bottom ?? 0) - band.top));
  const all = [...waiting, below];
  return Math.max(
    0,
    all.findLastIndex((band, index) => index > 0 && (all[index - 1]?.bottom ?? 0) - band.top > rowGap * narrowest + 1),
  );
};

/** How many of the waiting lines go with the row above: those before the widest gap. */
const widestGap = (above: Band | null, waiting: readonly Band[], below: Band | null): number => {
  if (above === null) return 0;
  if (below === null) return waiting.length;
  const all = [above, ...waiting, below];
  const gaps = all.slice(1).map((band, index) => (all[index]?.bottom ?? 0) - band.top);
  return gaps.indexOf(Math.max(...gaps));
};

const joinAbove = (lower: Band, upper: Band): void => {
  lower.top = upper.top;
  lower.runs.push(...upper.runs);
};

const joined = (upper: Band, lower: Band): Band => {
  join(upper, lower);
  return upper;
};

const join = (upper: Band, lower: Band): void => {
  upper.bottom = lower.bottom;
  upper.runs.push(...lower.runs);
};

/** The table under heads that only white space parts, as a grid; a line that goes over several columns is a row of one cell. */
export const alignedGrid = (runs: readonly Run[], horizontal: readonly Ruling[], given: AlignedColumns): RuledGrid => {
  const { columns } = given;
  const inside = within(stretched(runs), given);
  const bands = ruledRows(inside, horizontal, columns) ?? spacedRows(inside, given);
  const cells = bands.flatMap((band, row): RuledCell[] => {
    const box = { row, rowSpan: 1, top: band.top + 1, bottom: band.bottom - 1 };
    if (row > 0 && band.runs.some((run) => crosses(run, columns)))
      return [{ ...box, column: 0, columnSpan: columns.length - 1, left: columns[0] ?? 0, right: columns.at(-1) ?? 0 }];
    return columns.slice(1).map((right, column) => ({ ...box, column, columnSpan: 1, left: columns[column] ?? 0, right }));
  });
  return { columns, cells, rows: bands.length };
};
