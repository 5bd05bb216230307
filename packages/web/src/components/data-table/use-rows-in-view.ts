import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { DataTableProps } from './data-table-types.js';

// How many rows before the end the next page is asked for: about two screens and a second of a held key.
const ahead = 60;

// Where each list was left, in this window until it is reloaded. The sizes too: rows differ in height.
type Place = { readonly offset: number; readonly sizes: VirtualItem[] };
const placesLeft = new Map<string, Place>();

type Needs<Row> = Pick<DataTableProps<Row>, 'rows' | 'rowKey' | 'onNearEnd' | 'restoreId' | 'resetOn'> & {
  readonly estimate: number;
  /** Height of what sticks to the top and hides the rows below it. */
  readonly headHeight: number;
};

/** Which rows are in view, where they stand, and the call for more when the end comes near. */
export const useRowsInView = <Row>({ rows, rowKey, onNearEnd, restoreId, resetOn = '', estimate, headHeight }: Needs<Row>) => {
  const scroller = useRef<HTMLDivElement>(null);
  const place = `${restoreId} ${headHeight} ${resetOn}`;
  const [left] = useState(() => placesLeft.get(place));
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
    initialOffset: left?.offset ?? 0,
    initialMeasurementsCache: left?.sizes ?? [],
  });
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    virtual.scrollToOffset(0);
  }, [place, virtual]);
  useLayoutEffect(
    () => () => void placesLeft.set(shown.current, { offset: virtual.scrollOffset ?? 0, sizes: virtual.takeSnapshot() }),
    [virtual],
  );
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const isNearEnd = rows.length > 0 && last >= rows.length - ahead;
  useEffect(() => {
    if (isNearEnd) onNearEnd?.();
  }, [isNearEnd, onNearEnd]);
  return { scroller, virtual, items };
};
