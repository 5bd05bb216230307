import { useSyncExternalStore } from 'react';
import { useWords } from '../lib/i18n.js';
import { shellWords } from './shell-words.js';

/** Says that the network is gone, for as long as it is. */
export const OfflineNotice = () => {
  const words = useWords(shellWords);
  const isOnline = useSyncExternalStore(watchNetwork, () => navigator.onLine);
  return (
    <div role="status" className="no-print">
      {isOnline ? null : <p className="offline-notice">{words.offline}</p>}
    </div>
  );
};

const watchNetwork = (changed: () => void): (() => void) => {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
};
