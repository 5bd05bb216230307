/** Whether words hold characters that were lost, or that only one machine can show. */
export const isDamaged = (words: string): boolean => /[\ufffd\ue000-\uf8ff]/.test(words);
