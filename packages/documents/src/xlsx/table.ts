/** A value of a table. Dates travel as `YYYY-MM-DD` text; null is an empty cell. */
export type TableCell = string | number | null;

/** A column of a table for people: its heading, and its width in characters of a spreadsheet (a Chinese one takes two). */
export type TableColumn = { readonly heading: string; readonly width: number };

/** A table with a title and what its reader must know (of which plan, under which filter, when, in which reading). */
export type Table = {
  readonly title: string;
  readonly notes: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
};
