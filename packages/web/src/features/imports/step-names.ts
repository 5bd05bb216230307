import { useWords } from '../../lib/i18n.js';
import { importWords } from './import-words.js';
import type { Step } from './use-import.js';

/** What each step is called. */
export const useStepNames = (): Readonly<Record<Step, string>> => {
  const words = useWords(importWords);
  return {
    file: words.stepFile,
    reading: words.stepReading,
    errata: words.stepErrata,
    confirm: words.stepConfirm,
    done: words.stepDone,
  };
};
