import type { TableCell } from './table.js';

/** A column of a form to be filled in offline. */
export type FormSheetColumn = {
  /** Stands in the hidden second row. */
  readonly key: string;
  readonly heading: string;
  /** Characters of a spreadsheet; a Chinese one takes two. */
  readonly width: number;
  /** hidden: for the machine · locked: shown · open: to be filled in. */
  readonly use: 'hidden' | 'locked' | 'open';
  readonly choices?: readonly string[];
};

/** A form that comes back: what is hidden, what is shown, what is filled in. */
export type FormSheet = {
  readonly title: string;
  readonly notes: readonly string[];
  /** The hidden first row: what the file is. */
  readonly stamp: readonly string[];
  readonly columns: readonly FormSheetColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** What is wrong, by row and column from 0; the column -1 stands for the row. */
  readonly marks?: readonly { readonly row: number; readonly column: number; readonly words: string }[];
  /** Heading of the column that tells what is wrong. */
  readonly marksHeading?: string;
};
