import { goesOnWith, type JoinedTable, joinTables } from './join-tables.js';
import type { PageLine } from './page-lines.js';
import type { PageTable } from './page-tables.js';

/** What a page holds: its printed lines, and its tables beside them. */
export type Page = { readonly lines: readonly PageLine[]; readonly tables: readonly PageTable[] };

/** A stretch of the document: lines that belong together, or a table. */
export type Stretch = { readonly kind: 'lines'; readonly lines: PageLine[] } | { readonly kind: 'table'; table: JoinedTable };

type Item = { readonly y: number; readonly line: PageLine } | { readonly y: number; readonly table: PageTable };

const itemsOf = ({ lines, tables }: Page): readonly Item[] =>
  [...lines.map((line) => ({ y: line.y, line })), ...tables.map((table) => ({ y: table.top, table }))].sort(
    (one, other) => other.y - one.y,
  );

/** The document in reading order: lines and tables of all pages, a table over several pages as one. */
export const stretchesOf = (pages: readonly Page[]): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  for (const item of pages.flatMap(itemsOf)) {
    const last = stretches.at(-1);
    if ('table' in item) {
      if (last?.kind === 'table' && goesOnWith(last.table, item.table)) last.table = joinTables(last.table, item.table);
      else stretches.push({ kind: 'table', table: item.table });
    } else if (last?.kind === 'lines') last.lines.push(item.line);
    else stretches.push({ kind: 'lines', lines: [item.line] });
  }
  return stretches;
};
