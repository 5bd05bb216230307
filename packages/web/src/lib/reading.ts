import { useNavigate, useSearch } from '@tanstack/react-router';
import { remembered } from './remembered.js';

/** 如印 as printed · 勘误后 as corrected, the default. */
export type Reading = 'printed' | 'corrected';

export const readings = ['printed', 'corrected'] as const;

const memory = remembered<Reading>('reading', readings, 'corrected');

type Both = { readonly printed: string; readonly corrected: string };

/** The reading in force: what the address says, else what this browser last chose. */
export const useReading = (): Reading => {
  const { reading } = useSearch({ strict: false });
  return reading ?? memory.read();
};

/** Picks the words that the reading asks for. */
export const useRead = (): ((words: Both) => string) => {
  const reading = useReading();
  return (words) => words[reading];
};

/** Changes the reading in the address and remembers it; the page stays. */
export const useChooseReading = (): ((reading: Reading) => void) => {
  const navigate = useNavigate();
  return (reading) => {
    memory.write(reading);
    void navigate({ to: '.', search: (before) => ({ ...before, reading }), replace: true, resetScroll: false });
  };
};
