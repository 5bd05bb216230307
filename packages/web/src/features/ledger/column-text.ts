import { percentText } from '@luoshi/domain';
import type { Translation } from '../../lib/i18n.js';
import type { Reading } from '../../lib/reading.js';
import type { LedgerRow } from './ledger-query.js';
import type { ledgerWords } from './ledger-words.js';

/** The ledger's columns, by the names the export knows them by. */
export const columnKeys = [
  'no',
  'chapter',
  'section',
  'text',
  'light',
  'progress',
  'forecast',
  'sentence',
  'leaders',
  'leadUnits',
  'coUnits',
  'open',
  'targets',
  'deadline',
  'unconfirmed',
] as const;
export type ColumnKey = (typeof columnKeys)[number];

/** Shown until somebody chooses. */
export const usualColumns: readonly ColumnKey[] = ['no', 'text', 'light', 'progress', 'leaders', 'leadUnits', 'coUnits', 'targets'];

type Words = Translation<typeof ledgerWords.zh>;
type Named = { readonly printed: string; readonly corrected: string };

/** A cell in plain words, for copying and printing. */
export const columnText = (row: LedgerRow, column: ColumnKey, reading: Reading, words: Words): string => {
  const names = (owners: readonly Named[]) => owners.map((owner) => owner[reading]).join('、');
  const texts: Readonly<Record<ColumnKey, () => string>> = {
    no: () => String(row.no ?? ''),
    chapter: () => row.chapter ?? '',
    section: () => row.section ?? '',
    text: () => row[reading],
    leaders: () => names(row.leaders),
    leadUnits: () => names(row.leadUnits),
    coUnits: () => names(row.coUnits) + (row.open ? '等' : ''),
    open: () => (row.open ? words.openShort : ''),
    targets: () => row.targets.map(({ text }) => text).join('；'),
    deadline: () => row.deadline ?? '',
    unconfirmed: () => (row.unconfirmed === 0 ? '' : String(row.unconfirmed)),
    light: () => row.status?.light?.label ?? '',
    progress: () => progressText(row),
    forecast: () => row.status?.forecast?.name ?? '',
    sentence: () => row.status?.light?.sentence ?? '',
  };
  return texts[column]();
};

/** 47% / 58.3%: done, of what is expected by then. */
export const progressText = ({ status }: LedgerRow): string => {
  const { share = null, expected = null } = status?.light ?? {};
  if (share === null) return '';
  return expected === null ? percentText(share) : `${percentText(share)} / ${percentText(expected)}`;
};

/** Rows with their titles, parted by tabs, as a spreadsheet takes them from the clipboard. */
export const tabbed = (rows: readonly LedgerRow[], columns: readonly ColumnKey[], reading: Reading, words: Words): string =>
  [columns.map((column) => words[column]), ...rows.map((row) => columns.map((column) => columnText(row, column, reading, words)))]
    .map((cells) => cells.map(oneLine).join('\t'))
    .join('\n');

// A tab or line end inside a cell would tear the sheet apart.
const oneLine = (cell: string): string => cell.replace(/\s*[\t\r\n]+\s*/g, ' ');
