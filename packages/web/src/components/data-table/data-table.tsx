import { useNarrow } from '../../lib/narrow.js';
import { CardList } from './card-list.js';
import type { DataTableProps } from './data-table-types.js';
import { TableGrid } from './table-grid.js';
import './data-table.css';

/**
 * Rows in a table that draws only those in view; a list of cards on a narrow screen. Fills the height it is given and scrolls by itself.
 * Keys: arrows or j and k move, Home, End, Page Up and Down jump, Enter opens, Space selects, c copies.
 */
export const DataTable = <Row,>(props: DataTableProps<Row>) => (useNarrow() ? <CardList {...props} /> : <TableGrid {...props} />);
