import { createContext } from 'react';

/** Whether the page now shown is the first one since the program started: only then the browser's own focus is right. */
export type Arrival = { readonly isFirst: () => boolean };

/** Asks once per page; the second and later pages answer no. */
export const arrivalCounter = (): Arrival => {
  let pages = 0;
  return {
    isFirst: () => {
      pages += 1;
      return pages === 1;
    },
  };
};

export const PageArrival = createContext<Arrival>({ isFirst: () => false });
