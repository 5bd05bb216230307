import { useWords } from '../../lib/i18n.js';
import { componentWords } from '../component-words.js';
import type { DataTableProps } from './data-table-types.js';
import { useRowsInView } from './use-rows-in-view.js';

const estimate = 150;

/** The rows as a list of cards, for narrow screens. */
export const CardList = <Row,>(props: DataTableProps<Row>) => {
  const words = useWords(componentWords);
  const { scroller, virtual, items } = useRowsInView({ ...props, estimate, headHeight: 0 });
  return (
    <div ref={scroller} className="card-list">
      <ul aria-label={props.label} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, key, start }) => {
          const row = props.rows[index];
          return row === undefined ? null : (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={props.total}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              {props.card(row)}
            </li>
          );
        })}
      </ul>
      {props.isReadingMore ? (
        <p className="data-table-more" role="status">
          {words.loadingMore}
        </p>
      ) : null}
    </div>
  );
};
