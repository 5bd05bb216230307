import { useSyncExternalStore } from 'react';

const query = '(max-width: 640px)';

/** Whether the screen is as narrow as a phone's: tables become lists there. */
export const useNarrow = (): boolean => useSyncExternalStore(watchWidth, () => matchMedia(query).matches);

const watchWidth = (changed: () => void): (() => void) => {
  const list = matchMedia(query);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
};
