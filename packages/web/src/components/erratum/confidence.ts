import { useWords } from '../../lib/i18n.js';
import { erratumWords } from './erratum-words.js';

const certain = 0.85;
const likely = 0.6;
const possible = 0.35;

/** How sure the evidence makes one, in a word: a number would look more exact than it is. */
export const useConfidence = (): ((confidence: number) => string) => {
  const words = useWords(erratumWords);
  return (confidence) => {
    if (confidence >= certain) return words.certain;
    if (confidence >= likely) return words.likely;
    return confidence >= possible ? words.possible : words.doubtful;
  };
};
