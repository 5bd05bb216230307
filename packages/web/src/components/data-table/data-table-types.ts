import type { ReactNode } from 'react';

/** A column. Widths are in CSS pixels; those with `grow` share what is left over. */
export type Column<Row, Key extends string = string> = {
  readonly key: Key;
  readonly title: string;
  readonly width: number;
  readonly grow?: boolean;
  readonly align?: 'end';
  /** The name the server sorts it by; absent: not sortable. */
  readonly sort?: string;
  readonly cell: (row: Row) => ReactNode;
};

export type Sorting = { readonly by: string; readonly order: 'asc' | 'desc'; readonly change: (by: string) => void };

export type Selection = { readonly keys: ReadonlySet<string>; readonly change: (keys: ReadonlySet<string>) => void };

export type DataTableProps<Row> = {
  /** What the table holds, for screen readers. */
  readonly label: string;
  /** The rows read so far, of `total`. */
  readonly rows: readonly Row[];
  readonly total: number;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** The row in a few words, for its checkbox and for screen readers. */
  readonly rowName: (row: Row) => string;
  /** The row as it stands in a list on a narrow screen. */
  readonly card: (row: Row) => ReactNode;
  /** Enter, o and double click. */
  readonly onOpen?: (row: Row) => void;
  /** c: the selected rows, or the one that has the focus. */
  readonly onCopy?: (rows: readonly Row[]) => void;
  readonly sorting?: Sorting;
  readonly selection?: Selection;
  /** Called when the end of the rows read so far comes near. */
  readonly onNearEnd?: () => void;
  readonly isReadingMore?: boolean;
  /** Remembers the scroll place and the row one left by, so that “back” returns there. Unique among tables. */
  readonly restoreId: string;
  /** When this changes the rows are other rows: the table goes back to its top. */
  readonly resetOn?: string;
};
