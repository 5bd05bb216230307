import type { Table } from './protocol.js';

const read = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

/** Puts rows together again: values under their names, JSON read. */
export const rowsOf = ({ names, json, rows }: Table): readonly Record<string, unknown>[] => {
  const readers = names.map((_, column) => json.includes(column));
  return rows.map((values) => {
    const row: Record<string, unknown> = {};
    // A page of the ledger has a thousand values: a plain loop makes no list for each row.
    for (let column = 0; column < names.length; column += 1) {
      row[names[column] ?? ''] = readers[column] === true ? read(values[column]) : values[column];
    }
    return row;
  });
};
