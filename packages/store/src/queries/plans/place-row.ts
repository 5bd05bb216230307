import { type SourcePlace, span } from '@luoshi/domain';

/** A place as the column holds it: start, end, page, paragraph, table, sheet, cell. */
export type PlaceRow = readonly [
  start: number,
  end: number,
  page: number | null,
  paragraph: number | null,
  table: number | null,
  sheet: string | null,
  cell: string | null,
];

export const placeRow = ({ span: at, page, paragraph, table, sheet, cell }: SourcePlace): PlaceRow => [
  at.start,
  at.end,
  page,
  paragraph,
  table,
  sheet,
  cell,
];

export const placeOfRow = ([start, end, page, paragraph, table, sheet, cell]: PlaceRow): SourcePlace => ({
  span: span(start, end),
  page,
  paragraph,
  table,
  sheet,
  cell,
});
