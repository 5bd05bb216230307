import { fill, type Lang } from '../../diagnostics.js';
import { columnLetters } from '../../registry/sheet/row-faults.js';
import { type FormFields, reportFormStamp, reportFormVersion } from './report-form.js';

/** The one registry of what can be wrong with a returned form, and what to do. */
const faults = {
  'row-added': {
    zh: '这一行不是下载时就有的；表里不能新增任务，请删去',
    en: 'this row was not there when the form was taken out; remove it',
  },
  'row-twice': { zh: '与第{first}行是同一项填报，请只留一行', en: 'the same report as row {first}; keep one of them' },
  'row-unknown': {
    zh: '这一行不属于本次填报：可能是其他单位的、已经提交的，或从别的表粘贴来的；请删去或重新下载',
    en: 'this row is no report of this form: another unit’s, handed in already, or pasted from elsewhere; remove it or take the form out anew',
  },
  'base-damaged': {
    zh: '隐藏的下载内容被改动，无法比对；请重新下载后填写',
    en: 'the hidden contents were changed; take the form out anew',
  },
  'choice-unknown': { zh: '“{said}”不在下拉选项中，请从下拉列表选择', en: '“{said}” is none of the choices; choose one of the list' },
  'column-missing': { zh: '缺少“{heading}”一列，请勿删列；请重新下载', en: 'the column “{heading}” is missing; take the form out anew' },
} as const satisfies Record<string, Readonly<Record<Lang, string>>>;

/** What is wrong with a row or a cell. `column` null: with the row. */
export type FormFault = {
  readonly code: keyof typeof faults | 'finding';
  readonly row: number;
  readonly column: string | null;
  readonly data: Readonly<Record<string, string | number>>;
};

/** The fault in words. */
export const formFaultSentence = ({ code, data }: FormFault, lang: Lang): string =>
  code === 'finding' ? String(data['message'] ?? '') : fill(faults[code][lang], data);

/** One row of a returned form. `row`: its number in the sheet. `base`: its open cells as they were taken out. */
export type FormRow = { readonly row: number; readonly id: string; readonly fields: FormFields; readonly base: FormFields };

/** A returned form as read. */
export type ReportFormRead = {
  readonly plan: string;
  readonly period: string;
  readonly unit: string;
  /** By key: the column's number, from 1. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly FormRow[];
  readonly faults: readonly FormFault[];
};

/** Why a file is no form that can be taken back. */
export type NoForm = 'no-form' | 'other-version';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads the sheets of a returned form. Rows may be sorted, filtered or taken away; each is known by its hidden number. */
export const readReportForm = (sheets: readonly { readonly rows: readonly (readonly string[])[] }[]): ReportFormRead | NoForm => {
  const sheet = sheets.find(({ rows }) => rows[0]?.[0] === reportFormStamp);
  const stamp = sheet?.rows[0];
  if (sheet === undefined || stamp === undefined) return 'no-form';
  const [, version, plan = '', period = '', unit = ''] = stamp;
  if (version !== reportFormVersion) return 'other-version';
  const columns = new Map((sheet.rows[1] ?? []).flatMap((key, index) => (key === '' ? [] : [[key, index + 1] as const])));
  const missing = ['id', 'base', 'text'].filter((key) => !columns.has(key));
  const lost = missing.map((heading): FormFault => ({ code: 'column-missing', row: 2, column: null, data: { heading } }));
  const { rows, faults: found } = lost.length > 0 ? { rows: [], faults: [] } : readRows(sheet.rows, columns);
  return { plan, period, unit, columns, rows, faults: [...lost, ...found] };
};

const readRows = (all: readonly (readonly string[])[], columns: ReadonlyMap<string, number>) => {
  const at = (cells: readonly string[], key: string): string => cells[(columns.get(key) ?? 0) - 1] ?? '';
  const rows: FormRow[] = [];
  const found: FormFault[] = [];
  const firstOf = new Map<string, number>();
  const heading = all.findIndex((cells, index) => index > 1 && at(cells, 'id') === 'id');
  for (const [index, cells] of all.entries()) {
    if (index <= heading) continue;
    const row = index + 1;
    const id = at(cells, 'id');
    if (!uuid.test(id)) {
      if (cells.some((cell) => cell !== '')) found.push({ code: 'row-added', row, column: null, data: {} });
      continue;
    }
    const first = firstOf.get(id);
    if (first !== undefined) found.push({ code: 'row-twice', row, column: null, data: { first } });
    firstOf.set(id, first ?? row);
    const base = baseOf(at(cells, 'base'));
    if (base === null) found.push({ code: 'base-damaged', row, column: null, data: {} });
    else if (first === undefined) rows.push({ row, id, base, fields: fieldsIn(base, cells, columns) });
  }
  return { rows, faults: found };
};

// A cell whose column was deleted counts as untouched: nobody empties a field by removing what shows it.
const fieldsIn = (base: FormFields, cells: readonly string[], columns: ReadonlyMap<string, number>): FormFields =>
  Object.fromEntries(
    Object.entries(base).map(([key, before]) => {
      const column = columns.get(key);
      return [key, column === undefined ? before : (cells[column - 1] ?? '')];
    }),
  );

const baseOf = (text: string): FormFields | null => {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return null;
    return Object.values(read).every((value) => typeof value === 'string') ? (read as FormFields) : null;
  } catch {
    return null;
  }
};

/** A cell that the form changes, or one that was changed in the form and meanwhile in the ledger too. */
export type FormChange = {
  readonly row: number;
  readonly id: string;
  readonly key: string;
  readonly base: string;
  readonly now: string;
  readonly said: string;
  readonly isConflict: boolean;
};

// Excel ends lines its own way and trims nothing: what only differs so was not changed by anybody.
const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();

/** What a row changes against the report as it stands now. */
export const changesOfRow = ({ row, id, base, fields }: FormRow, now: FormFields): readonly FormChange[] =>
  Object.keys(base).flatMap((key) => {
    const [was, is, said] = [plain(base[key] ?? ''), plain(now[key] ?? ''), plain(fields[key] ?? '')];
    if (said === was || said === is) return [];
    return [{ row, id, key, base: was, now: is, said, isConflict: was !== is }];
  });

/** D12: where a cell stands in the sheet. */
export const cellPlace = (column: number, row: number): string => `${columnLetters(column)}${row}`;
