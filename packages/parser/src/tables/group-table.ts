import { type SourceCell, type Span, span } from '@luoshi/domain';
import type { Group } from '../assemble/group.js';
import { ownersOfField } from '../assemble/owners-of-field.js';
import type { Source } from '../assemble/source.js';
import type { Field } from '../constructs/label.js';
import { type Marker, readMarker } from '../constructs/numbering.js';
import { noOwners } from '../constructs/owners.js';
import { skipBlank, trimmed } from '../text/blank.js';
import { compact } from '../text/compact.js';
import { hanNumber } from '../text/numeral.js';
import { type ColumnKind, saysTask } from './column-kind.js';
import type { Grid, GridRow } from './read-grid.js';

/** The segments that a table takes, first to last. */
export type TableSegments = { readonly first: number; readonly last: number };

/** Makes a group of every row: the head of the table, headings that span it, and one task for each row that names one. */
export const groupTable = (source: Source, grid: Grid, taken: TableSegments): readonly Group[] => {
  const groups: Group[] = [];
  const state: State = { source, grid, groups, next: taken.first, last: taken.last, category: '', task: null };
  if (grid.caption !== null) placeHeading(state, takeUntil(state, grid.caption.end), grid.caption);
  for (const row of grid.rows) if (row.own.length > 0) placeRow(state, row);
  const final = groups.at(-1);
  if (final !== undefined && final.last < taken.last) final.last = taken.last;
  return groups;
};

type State = {
  readonly source: Source;
  readonly grid: Grid;
  readonly groups: Group[];
  /** The next segment that no row has taken. */
  next: number;
  readonly last: number;
  category: string;
  task: SourceCell | null;
};

const placeRow = (state: State, row: GridRow): void => {
  const segments = segmentsOf(state, row);
  const { grid } = state;
  if (row.index <= grid.header) {
    push(state, segments, 'lead-in', null, rowSpan(row));
    return;
  }
  const task = row.cells[taskColumn(grid.columns)];
  const words = task === undefined ? span(0, 0) : trimmed(state.source.text, task.span.start, task.span.end);
  if (spansRow(state, row)) placeHeading(state, segments, trimmed(state.source.text, rowSpan(row).start, rowSpan(row).end));
  else if (words.start >= words.end) push(state, segments, 'noise', null, rowSpan(row));
  else if (task === state.task) joinRow(state, segments, row);
  else placeTask(state, segments, row, words);
  state.task = task ?? null;
};

/** The last task column is the most detailed; those before it name what it belongs to. */
const taskColumn = (columns: readonly ColumnKind[]): number => columns.lastIndexOf('task');

const rowSpan = ({ own }: GridRow): Span => span(own[0]?.span.start ?? 0, own.at(-1)?.span.end ?? 0);

/** One cell with words, over all columns or with nothing beside it, is a heading inside the table. */
const spansRow = ({ source, grid }: State, row: GridRow): boolean => {
  const filled = new Set(row.cells.filter((cell) => cell !== undefined && compact(source.text, cell.span.start, cell.span.end) !== ''));
  const [only] = filled;
  if (filled.size === 2 && only !== undefined && titlesChapter(source.text, grid, row, filled)) return true;
  return (
    filled.size === 1 &&
    only !== undefined &&
    only.row === row.index &&
    (only.columnSpan > 1 || grid.columns[only.column] === 'no' || only.column === 0)
  );
};

/** A row that has nothing but a chapter's number and a title names what follows. */
const titlesChapter = (text: string, { columns }: Grid, row: GridRow, filled: ReadonlySet<SourceCell | undefined>): boolean => {
  const [number, title] = row.cells.filter((cell, column) => cell !== undefined && filled.has(cell) && row.cells.indexOf(cell) === column);
  if (number === undefined || title === undefined || columns[number.column] !== 'no' || isField(columns[title.column] ?? 'other'))
    return false;
  return number.row === row.index && /^[一二三四五六七八九十]{1,3}$/.test(compact(text, number.span.start, number.span.end));
};

const placeHeading = (state: State, segments: TableSegments, words: Span): void => {
  const { text } = state.source;
  const marker = readMarker(text, words.start, words.end) ?? numberInCell(text, words);
  const body = marker === null ? words : trimmed(text, marker.end, words.end);
  push(state, segments, 'item', marker ?? caption(text, words), body);
};

// 一⇥经济发展
// ^ a chapter's number in the cell of the numbers, its title in the next

const numberInCell = (text: string, { start, end }: Span): Marker | null => {
  const label = /^([一二三四五六七八九十]{1,3})\s+(?=\S)/.exec(text.slice(start, end));
  const no = label?.[1] === undefined ? null : hanNumber(label[1]);
  return label?.[1] === undefined || no === null ? null : { level: 'han', no, label: label[1], end: start + label[0].length };
};

const caption = (text: string, words: Span): Marker => ({
  level: 'caption',
  no: 0,
  label: compact(text, words.start, words.end),
  end: words.start,
});

const placeTask = (state: State, segments: TableSegments, row: GridRow, words: Span): void => {
  placeCategory(state, row);
  const { text } = state.source;
  const own = readMarker(text, words.start, words.end);
  const marker = numberOf(state, row) ?? own;
  const body = own === null ? words : trimmed(text, own.end, words.end);
  const group = push(state, segments, marker === null ? 'paragraph' : 'item', marker, body);
  group.ownedBy = 'row';
  group.owners = noOwners();
  readFigures(state, group, row);
  readOwners(state, group, row.cells);
};

/** What the task is to reach, where a column of its own says so. */
const readFigures = ({ source: { text }, grid }: State, group: Group, { own }: GridRow): void => {
  for (const cell of own) {
    if (grid.columns[cell.column] !== 'figure') continue;
    const words = trimmed(text, cell.span.start, cell.span.end);
    if (!/^[-—－/／]*$/.test(text.slice(words.start, words.end))) group.figures = [...(group.figures ?? []), words];
  }
};

/** A further row of the same merged task adds its own cells' owners. */
const joinRow = (state: State, segments: TableSegments, row: GridRow): void => {
  const group = state.groups.at(-1);
  if (group === undefined || group.owners === null) return;
  group.last = Math.max(group.last, segments.last);
  const more = row.own.find(({ column }) => column === taskColumn(state.grid.columns));
  if (more !== undefined) addWords(state.source.text, group, trimmed(state.source.text, more.span.start, more.span.end));
  readFigures(state, group, row);
  readOwners(
    state,
    group,
    row.cells.map((cell) => (cell?.row === row.index ? cell : undefined)),
  );
};

/** Words that only a line's end parts from those before are read with them: a promise may be broken there. */
const addWords = (text: string, group: Group, more: Span): void => {
  const last = group.paragraphs.at(-1) ?? group.body;
  if (skipBlank(text, last.end, more.start) < more.start) group.paragraphs.push(more);
  else if (group.paragraphs.length === 0) group.body = span(last.start, more.end);
  else group.paragraphs[group.paragraphs.length - 1] = span(last.start, more.end);
};

const readOwners = ({ source, grid }: State, group: Group, cells: readonly (SourceCell | undefined)[]): void => {
  const { owners } = group;
  if (owners === null) return;
  grid.columns.forEach((kind, column) => {
    const cell = cells[column];
    if (cell === undefined || !isField(kind) || cells.indexOf(cell) !== column) return;
    ownersOfField(source.text, kind, trimmed(source.text, cell.span.start, cell.span.end), source.planYear, owners);
  });
};

const isField = (kind: ColumnKind): kind is Field => kind !== 'no' && kind !== 'other' && !saysTask(kind);

/** What the task belongs to, when the table says so in a column of its own: a heading, once for each merged cell. */
const placeCategory = (state: State, row: GridRow): void => {
  const { columns } = state.grid;
  const detailed = taskColumn(columns);
  const column = columns.findIndex((kind, index) => index !== detailed && (kind === 'category' || kind === 'task'));
  const cell = row.cells[column];
  if (cell === undefined) return;
  const words = trimmed(state.source.text, cell.span.start, cell.span.end);
  const name = compact(state.source.text, words.start, words.end);
  if (name === '' || name === state.category) return;
  state.category = name;
  const marker = readMarker(state.source.text, words.start, words.end);
  const body = marker === null ? words : trimmed(state.source.text, marker.end, words.end);
  const group = push(state, { first: state.next, last: state.next - 1 }, 'item', marker ?? caption(state.source.text, words), body);
  group.last = group.first - 1;
};

const numberOf = ({ source, grid }: State, row: GridRow): Marker | null => {
  const cell = row.cells[grid.columns.indexOf('no')];
  if (cell === undefined) return null;
  const printed = compact(source.text, cell.span.start, cell.span.end).replace(/[.．、]$/, '');
  const { start, end } = trimmed(source.text, cell.span.start, cell.span.end);
  if (/^\d{1,4}$/.test(printed)) return { level: 'arabic', no: Number(printed), label: printed, start, end };
  const bare = printed.replace(/^[（(](.+)[)）]$/, '$1');
  const no = /^\d{1,4}$/.test(bare) ? Number(bare) : hanNumber(bare);
  return no === null ? null : { level: 'arabic', no, label: printed, start, end };
};

const push = (state: State, segments: TableSegments, kind: Group['kind'], marker: Marker | null, body: Span): Group => {
  const group: Group = { kind, marker, ...segments, body, sentences: false, paragraphs: [], owners: null, labels: [], ownedBy: null };
  state.groups.push(group);
  return group;
};

const segmentsOf = (state: State, row: GridRow): TableSegments => takeUntil(state, rowSpan(row).end);

/** Takes the segments up to a place, as the end of a row. */
const takeUntil = (state: State, end: number): TableSegments => {
  const first = state.next;
  let last = first;
  while (last < state.last && (state.source.segments[last + 1]?.from ?? end) < end) last++;
  state.next = last + 1;
  return { first, last };
};
