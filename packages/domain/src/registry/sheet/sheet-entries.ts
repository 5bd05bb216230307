import type { CalendarDate } from '../../plan/plan.js';
import type { UnitKind } from '../registry.js';

/** A sheet as read: the words of its cells, row by row. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };

/** Where an entry stands: row as the spreadsheet counts it. */
export type RowPlace = { readonly sheet: string; readonly row: number };

/** A unit as a row describes it. What the row leaves empty is null or holds nothing: loading it changes nothing there. */
export type UnitEntry = RowPlace & {
  readonly kind: 'unit';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly plates: readonly string[];
  /** Null where neither the cell nor the name tells: a unit that is known keeps its kind. */
  readonly unitKind: UnitKind | null;
  readonly division: string | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly source: string | null;
};

/** A collective body as a row describes it; `members` null: to be confirmed. */
export type CollectiveEntry = RowPlace & {
  readonly kind: 'collective';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly members: readonly string[] | null;
  readonly source: string | null;
};

export type SheetEntry = UnitEntry | CollectiveEntry;
