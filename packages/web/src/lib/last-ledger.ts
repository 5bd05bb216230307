const key = 'luoshi.last-ledger';

type Search = Readonly<Record<string, unknown>>;

/** How the ledger was narrowed when last seen in this window, so that “back to the ledger” leads to the same rows. */
export const lastLedger = {
  read: (): Search => {
    try {
      return JSON.parse(sessionStorage.getItem(key) ?? '{}');
    } catch {
      return {};
    }
  },
  write: (search: Search): void => {
    try {
      sessionStorage.setItem(key, JSON.stringify(search));
    } catch {
      // Nothing depends on it.
    }
  },
};
