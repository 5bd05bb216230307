import { divisions } from '../divisions.js';
import { dateInCell, datesInCell } from './cell-dates.js';
import { headOf, type SheetField, type SheetHead } from './headings.js';
import { kindOfName, kindOfWord } from './kind-words.js';
import { namesInCell } from './names-in-cell.js';
import type { RowFault, RowFaultCode } from './row-faults.js';
import type { Sheet, SheetEntry } from './sheet-entries.js';

/** A registry's spreadsheet as read: its entries, what is wrong with it, and headings whose columns were not read. */
export type SheetReading = {
  readonly entries: readonly SheetEntry[];
  readonly faults: readonly RowFault[];
  readonly unread: readonly { readonly sheet: string; readonly heading: string }[];
};

/** Reads every sheet that has a heading row. Columns may stand in any order and in the usual wordings; a row with a fault gives no entry. */
export const readSheets = (sheets: readonly Sheet[]): SheetReading => {
  const filled = sheets.filter(({ rows }) => rows.some((cells) => !isEmpty(cells)));
  const read = filled.flatMap((sheet) => {
    const head = headOf(sheet.rows);
    return head === null ? [] : [readSheet(sheet, head)];
  });
  const [first] = filled.length > 0 ? filled : sheets;
  if (read.length === 0) return { entries: [], faults: [{ ...wholeSheet, code: 'no-heading-row', sheet: first?.name ?? '' }], unread: [] };
  return {
    entries: read.flatMap(({ entries }) => entries),
    faults: read.flatMap(({ faults }) => faults),
    unread: read.flatMap(({ unread }) => unread),
  };
};

const wholeSheet = { row: 1, column: null, heading: null, data: {} } as const;

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

const readSheet = (sheet: Sheet, head: SheetHead): SheetReading => {
  const faults: RowFault[] = [];
  const entries = sheet.rows.slice(head.row + 1).flatMap((cells, index): readonly SheetEntry[] => {
    if (isEmpty(cells)) return [];
    const row = new Row(sheet.name, head, cells, head.row + index + 2);
    const entry = entryOf(row);
    faults.push(...row.faults);
    return entry === null || row.faults.length > 0 ? [] : [entry];
  });
  return { entries, faults, unread: head.unread.map((heading) => ({ sheet: sheet.name, heading })) };
};

/** One row: its cells by what they hold, and what is found wrong with them. */
class Row {
  readonly faults: RowFault[] = [];
  readonly sheet: string;
  readonly row: number;
  readonly #head: SheetHead;
  readonly #cells: readonly string[];

  constructor(sheet: string, head: SheetHead, cells: readonly string[], row: number) {
    this.sheet = sheet;
    this.row = row;
    this.#head = head;
    this.#cells = cells;
  }

  words(field: SheetField): string {
    const column = this.#head.fields.get(field);
    return column === undefined ? '' : (this.#cells[column] ?? '').trim();
  }

  fault(code: RowFaultCode, field: SheetField, data: RowFault['data'] = {}): null {
    const column = this.#head.fields.get(field);
    const place =
      column === undefined ? { column: null, heading: null } : { column: column + 1, heading: this.#head.headings[column] ?? '' };
    this.faults.push({ code, sheet: this.sheet, row: this.row, ...place, data });
    return null;
  }
}

const entryOf = (row: Row): SheetEntry | null => {
  const body = row.words('collective');
  const kindWord = row.words('kind');
  const kind = kindWord === '' ? null : kindOfWord(kindWord);
  if (body !== '') return collectiveOf(row, body);
  const [name, ...others] = namesOf(row);
  if (name === undefined) return row.fault('name-missing', namingField(row));
  if (name.length < shortest) return row.fault('name-too-short', namingField(row), { name });
  if (name.length > longest) return row.fault('name-too-long', namingField(row), { name });
  if (kind === 'collective') return collectiveOf(row, name);
  if (kindWord !== '' && kind === null) row.fault('kind-unknown', 'kind', { kind: kindWord });
  const { from, to } = limitsOf(row);
  const aliases = [...others, ...namesInCell(row.words('aliases'))].filter((one) => one !== name);
  return {
    kind: 'unit',
    sheet: row.sheet,
    row: row.row,
    name,
    aliases: [...new Set(aliases)],
    plates: namesInCell(row.words('plates')).filter((one) => one !== name),
    unitKind: kind ?? kindOfName(name),
    division: divisionOf(row),
    from,
    to,
    source: row.words('source') || null,
  };
};

const shortest = 2;
const longest = 80;

/** The registered name first, then the full and the short one. A column of short names may hold several. */
const namesOf = (row: Row): readonly string[] => {
  const names = [row.words('name'), row.words('fullName'), ...namesInCell(row.words('shortName'))];
  return [...new Set(names.map((name) => name.replace(/\s*\n\s*/g, '')).filter((name) => name !== ''))];
};

const namingField = (row: Row): SheetField =>
  (['name', 'fullName', 'shortName'] as const).find((field) => row.words(field) !== '') ?? 'name';

const collectiveOf = (row: Row, name: string): SheetEntry => {
  const members = row.words('members');
  return {
    kind: 'collective',
    sheet: row.sheet,
    row: row.row,
    name,
    aliases: namesInCell(row.words('aliases')).filter((one) => one !== name),
    members: members === '' || unsaid.test(members) ? null : namesInCell(members),
    source: row.words('source') || null,
  };
};

const unsaid = /^(?:待确认|待定|不详|to be confirmed)$/i;

type Limits = { readonly from: string | null; readonly to: string | null };

const limitsOf = (row: Row): Limits => {
  const both = datesInCell(row.words('dates'));
  const from = dayOf(row, row.words('from') === '' ? 'dates' : 'from', row.words('from') || both.from, 'from');
  const to = dayOf(row, row.words('to') === '' ? 'dates' : 'to', row.words('to') || both.to, 'to');
  if (from !== null && to !== null && to < from) row.fault('dates-reversed', row.words('to') === '' ? 'dates' : 'to', { from, to });
  return { from, to };
};

const dayOf = (row: Row, field: SheetField, words: string, edge: 'from' | 'to'): string | null => {
  if (words === '' || /^(?:无|长期|至今|—+|-+|\/)$/.test(words)) return null;
  return dateInCell(words, edge) ?? row.fault('date-unreadable', field, { date: words });
};

/** A code of GB/T 2260, or a name; of several places with one name none is chosen. */
const divisionOf = (row: Row): string | null => {
  const words = row.words('division');
  if (words === '') return null;
  if (divisions().has(words)) return words;
  const named = [...divisions().values()].filter(({ name }) => name === words);
  const [only] = named;
  return only !== undefined && named.length === 1 ? only.code : row.fault('division-unknown', 'division', { division: words });
};
