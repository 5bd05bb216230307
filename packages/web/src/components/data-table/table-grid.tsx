import type { MouseEvent } from 'react';
import { useWords } from '../../lib/i18n.js';
import { componentWords } from '../component-words.js';
import type { Column, DataTableProps } from './data-table-types.js';
import { TableHead } from './table-head.js';
import { useActiveRow } from './use-active-row.js';
import { useRowsInView } from './use-rows-in-view.js';

const headHeight = 36;
const estimate = 56;

/** The table proper: a grid whose rows take the focus. Rows out of view are two blank stretches. */
export const TableGrid = <Row,>(props: DataTableProps<Row>) => {
  const words = useWords(componentWords);
  const { rows, columns, selection } = props;
  const { scroller, virtual, items } = useRowsInView({ ...props, estimate, headHeight });
  const { active, setActive, body, open, leave, onKeyDown } = useActiveRow({ ...props, scrollTo: (index) => virtual.scrollToIndex(index) });
  const [first, last] = [items[0], items.at(-1)];
  const span = columns.length + (selection === undefined ? 0 : 1);
  return (
    <div ref={scroller} className="data-table">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table with focusable rows is a grid
        role="grid"
        aria-label={props.label}
        aria-rowcount={props.total + 1}
        aria-multiselectable={selection !== undefined}
        style={{ minWidth: columns.reduce((sum, { width }) => sum + width, 36) }}
      >
        <TableHead {...props} />
        <tbody ref={body} onKeyDown={onKeyDown}>
          <Blank height={first?.start ?? 0} span={span} />
          {items.map(({ index, key }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <GridRow
                key={key}
                table={props}
                row={row}
                index={index}
                isActive={index === active}
                measure={virtual.measureElement}
                onFocus={() => setActive(index)}
                onDoubleClick={() => open(row)}
                onLeave={() => leave(row)}
              />
            );
          })}
          <Blank height={virtual.getTotalSize() - (last?.end ?? 0)} span={span} />
        </tbody>
      </table>
      {props.isReadingMore ? (
        <p className="data-table-more" role="status">
          {words.loadingMore}
        </p>
      ) : null}
    </div>
  );
};

const Blank = ({ height, span }: { readonly height: number; readonly span: number }) =>
  height <= 0 ? null : (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it stands for rows that are not drawn
    <tr role="presentation" className="data-table-blank">
      <td colSpan={span} style={{ height }} />
    </tr>
  );

type GridRowProps<Row> = {
  readonly table: DataTableProps<Row>;
  readonly row: Row;
  readonly index: number;
  readonly isActive: boolean;
  readonly measure: (element: HTMLElement | null) => void;
  readonly onFocus: () => void;
  readonly onDoubleClick: () => void;
  readonly onLeave: () => void;
};

const GridRow = <Row,>({ table, row, index, isActive, measure, onFocus, onDoubleClick, onLeave }: GridRowProps<Row>) => {
  const { selection, rowKey } = table;
  const isSelected = selection?.keys.has(rowKey(row)) ?? false;
  const onClick = ({ target }: MouseEvent) => (target instanceof Element && target.closest('a') !== null ? onLeave() : undefined);
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={selection === undefined ? undefined : isSelected}
      tabIndex={isActive ? 0 : -1}
      onFocus={onFocus}
      onClick={onClick}
      onDoubleClick={onDoubleClick}
    >
      {selection === undefined ? null : <SelectCell table={table} row={row} isSelected={isSelected} />}
      {table.columns.map((column) => (
        <td key={column.key} className={cellClass(column)}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
};

const cellClass = <Row,>({ key, align }: Column<Row>): string => (align === 'end' ? `cell-${key} cell-end` : `cell-${key}`);

type SelectCellProps<Row> = { readonly table: DataTableProps<Row>; readonly row: Row; readonly isSelected: boolean };

const SelectCell = <Row,>({ table: { selection, rowKey, rowName }, row, isSelected }: SelectCellProps<Row>) => {
  const words = useWords(componentWords);
  const toggle = () => {
    const keys = new Set(selection?.keys);
    if (!keys.delete(rowKey(row))) keys.add(rowKey(row));
    selection?.change(keys);
  };
  return (
    <td className="cell-select no-print">
      <input type="checkbox" tabIndex={-1} checked={isSelected} onChange={toggle} aria-label={words.selectRow(rowName(row))} />
    </td>
  );
};
