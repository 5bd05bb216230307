import { cursorOf } from './cursor.js';

/** The rows of one page, and where the next begins. */
type PageOf<R> = { readonly shown: readonly R[]; readonly nextCursor: string | null };

/** Cuts a page from rows that were read one beyond `limit`: the row too many says that there is a next page. `position`: of a row in the list. */
export const pageOf = <R>(rows: readonly R[], limit: number, position: (row: R) => unknown): PageOf<R> => {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { shown, nextCursor: last === undefined ? null : cursorOf(position(last)) };
};
