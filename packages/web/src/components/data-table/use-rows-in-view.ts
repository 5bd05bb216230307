import { useElementScrollRestoration } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { DataTableProps } from './data-table-types.js';

const ahead = 30;

type Needs<Row> = Pick<DataTableProps<Row>, 'rows' | 'rowKey' | 'onNearEnd' | 'restoreId' | 'resetOn'> & {
  readonly estimate: number;
  /** Height of what sticks to the top and hides the rows below it. */
  readonly headHeight: number;
};

/** Which rows are in view, where they stand, and the call for more when the end comes near. */
export const useRowsInView = <Row>({ rows, rowKey, onNearEnd, restoreId, resetOn, estimate, headHeight }: Needs<Row>) => {
  const scroller = useRef<HTMLDivElement>(null);
  const left = useElementScrollRestoration({ id: restoreId });
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : rowKey(row);
    },
    overscan: 8,
    scrollPaddingStart: headHeight,
    scrollMargin: 0,
    initialOffset: left?.scrollY ?? 0,
  });
  const shown = useRef(resetOn);
  useEffect(() => {
    if (shown.current === resetOn) return;
    shown.current = resetOn;
    virtual.scrollToOffset(0);
  }, [resetOn, virtual]);
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const isNearEnd = rows.length > 0 && last >= rows.length - ahead;
  useEffect(() => {
    if (isNearEnd) onNearEnd?.();
  }, [isNearEnd, onNearEnd]);
  return { scroller, virtual, items };
};
