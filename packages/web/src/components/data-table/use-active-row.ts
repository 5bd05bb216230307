import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { DataTableProps } from './data-table-types.js';

type Needs<Row> = DataTableProps<Row> & { readonly scrollTo: (index: number) => void };

// Which row each table was left by. Session storage, so that “back” and a reload find it and a new window starts afresh.
const rowsLeft = {
  read: (id: string): string | null => sessionStorage.getItem(`luoshi.row.${id}`),
  write: (id: string, key: string) => sessionStorage.setItem(`luoshi.row.${id}`, key),
  forget: (id: string) => sessionStorage.removeItem(`luoshi.row.${id}`),
};

/** The one row that can take the focus (roving tabindex), and what the keys do. */
export const useActiveRow = <Row>(props: Needs<Row>) => {
  const { rows, rowKey, restoreId } = props;
  const [active, setActive] = useState(0);
  const body = useRef<HTMLTableSectionElement>(null);
  const index = Math.min(active, Math.max(rows.length - 1, 0));
  const wanted = useRef<number | null>(null);
  const focusRow = (next: number) => {
    wanted.current = next;
    setActive(next);
    props.scrollTo(next);
  };
  // The row may only be drawn some renders after the scroll; before the next key, or that key is lost.
  useLayoutEffect(() => {
    const row = wanted.current === null ? null : body.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });
  const latest = useRef(focusRow);
  useEffect(() => {
    latest.current = focusRow;
  });
  useEffect(() => {
    const found = rows.findIndex((row) => rowKey(row) === rowsLeft.read(restoreId));
    if (found < 0) return;
    rowsLeft.forget(restoreId);
    latest.current(found);
  }, [rows, rowKey, restoreId]);
  const open = (row: Row) => {
    rowsLeft.write(restoreId, rowKey(row));
    props.onOpen?.(row);
  };
  return {
    active: index,
    setActive,
    body,
    open,
    leave: (row: Row) => rowsLeft.write(restoreId, rowKey(row)),
    onKeyDown: keysOf(props, index, focusRow, open),
  };
};

const page = 10;

const keysOf = <Row>(props: DataTableProps<Row>, index: number, focusRow: (index: number) => void, open: (row: Row) => void) => {
  const row = props.rows[index];
  const end = props.rows.length - 1;
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    j: index + 1,
    ArrowUp: index - 1,
    k: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: end,
  };
  const acts: Readonly<Record<string, (row: Row) => void>> = {
    Enter: open,
    o: open,
    ' ': (one) => toggle(props, one),
    c: (one) => props.onCopy?.(selectedOr(props, one)),
  };
  return (event: KeyboardEvent) => {
    const isOnRow = event.target instanceof HTMLElement && event.target.dataset['index'] !== undefined;
    if (event.ctrlKey || event.metaKey || event.altKey || !isOnRow) return;
    const next = moves[event.key];
    const act = acts[event.key];
    if (next === undefined && act === undefined) return;
    event.preventDefault();
    if (next !== undefined) focusRow(Math.min(Math.max(next, 0), end));
    else if (row !== undefined) act?.(row);
  };
};

const toggle = <Row>({ selection, rowKey }: DataTableProps<Row>, row: Row): void => {
  if (selection === undefined) return;
  const keys = new Set(selection.keys);
  if (!keys.delete(rowKey(row))) keys.add(rowKey(row));
  selection.change(keys);
};

const selectedOr = <Row>({ selection, rows, rowKey }: DataTableProps<Row>, row: Row): readonly Row[] => {
  const chosen = rows.filter((one) => selection?.keys.has(rowKey(one)) ?? false);
  return chosen.length === 0 ? [row] : chosen;
};
