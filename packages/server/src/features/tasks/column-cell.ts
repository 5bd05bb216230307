import type { TableCell } from '@luoshi/documents';
import { forecastName, type Lang, percentText } from '@luoshi/domain';
import type { LedgerEntry, LedgerOwner } from '@luoshi/store';
import { type ColumnKey, exportWords } from './export-words.js';

/** Which words a file holds: as printed, or as corrected by the errata in force. */
export type Reading = 'printed' | 'corrected';

/** A cell of an exported row: the same words as on the screen. */
export const columnCell = (entry: LedgerEntry, column: ColumnKey, reading: Reading, lang: Lang): TableCell => {
  const names = (owners: readonly LedgerOwner[]): string => owners.map((owner) => owner[reading]).join('、');
  const { leaders, leadUnits, coUnits } = entry.owners;
  switch (column) {
    case 'no':
      return entry.no;
    case 'chapter':
      return entry.chapter;
    case 'section':
      return entry.section;
    case 'text':
      return entry[reading];
    case 'leaders':
      return names(leaders);
    case 'leadUnits':
      return names(leadUnits);
    case 'coUnits':
      return names(coUnits) + (entry.open ? '等' : '');
    case 'open':
      return entry.open ? exportWords.listIsOpen[lang] : null;
    case 'targets':
      return entry.targets.map(({ text }) => text).join('；');
    case 'deadline':
      return entry.deadline;
    case 'unconfirmed':
      return entry.unconfirmed === 0 ? null : entry.unconfirmed;
    case 'light':
      return entry.status?.light?.label[lang] ?? null;
    case 'progress':
      return progressOf(entry);
    case 'sentence':
      return entry.status?.light?.sentence[lang] ?? null;
    case 'forecast':
      return entry.status?.forecast == null ? null : forecastName(entry.status.forecast.state, lang);
  }
};

// 47% / 58.3%: done of what is expected.
const progressOf = ({ status }: LedgerEntry): string | null => {
  const { share = null, expected = null } = status?.light ?? {};
  if (share === null) return null;
  return expected === null ? percentText(share) : `${percentText(share)} / ${percentText(expected)}`;
};
