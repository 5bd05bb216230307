import type { TableCell } from '@luoshi/documents';
import type { Lang } from '@luoshi/domain';
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
  }
};
