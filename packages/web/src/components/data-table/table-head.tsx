import { useWords } from '../../lib/i18n.js';
import { componentWords } from '../component-words.js';
import type { Column, DataTableProps, Sorting } from './data-table-types.js';

/** The row of titles; it stays in sight. A title that can sort is a button. */
export const TableHead = <Row,>({ columns, sorting, selection, rows, rowKey }: DataTableProps<Row>) => {
  const words = useWords(componentWords);
  const isAll = rows.length > 0 && rows.every((row) => selection?.keys.has(rowKey(row)));
  return (
    <thead>
      <tr aria-rowindex={1}>
        {selection === undefined ? null : (
          <th className="cell-select no-print" style={{ width: 36 }}>
            <input
              type="checkbox"
              checked={isAll}
              onChange={() => selection.change(new Set(isAll ? [] : rows.map(rowKey)))}
              aria-label={words.selectAll}
            />
          </th>
        )}
        {columns.map((column) => (
          <HeadCell key={column.key} column={column} sorting={sorting} />
        ))}
      </tr>
    </thead>
  );
};

type HeadCellProps<Row> = { readonly column: Column<Row>; readonly sorting: Sorting | undefined };

const HeadCell = <Row,>({ column: { key, title, width, grow = false, align, sort }, sorting }: HeadCellProps<Row>) => {
  const isSorted = sort !== undefined && sorting?.by === sort;
  const direction = sorting?.order === 'desc' ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      className={align === 'end' ? `cell-${key} cell-end` : `cell-${key}`}
      style={grow ? {} : { width }}
      aria-sort={isSorted ? direction : undefined}
    >
      {sort === undefined || sorting === undefined ? (
        title
      ) : (
        <button type="button" onClick={() => sorting.change(sort)}>
          {title}
          <span aria-hidden="true" className="sort-sign">
            {isSorted ? (direction === 'descending' ? '▼' : '▲') : '↕'}
          </span>
        </button>
      )}
    </th>
  );
};
