/** Where a fact stands in the text as read: UTF-16 offsets, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** A span from two offsets. */
export const span = (start: number, end: number): Span => ({ start, end });

/** The characters of `text` that a span covers. */
export const slice = (text: string, { start, end }: Span): string => text.slice(start, end);
