import type { Span } from '@luoshi/domain';
import { flow } from '../text/flow.js';

// (一)推动有效投资持续增长。
//    ^^^^^^^^^^^^^^^^^^^^^^^^ number and closing 。 removed; of a longer text, its first sentence

/** The title of a numbered line. */
export const headingTitle = (text: string, { start, end }: Span): string => {
  const words = flow(text, start, end);
  const stop = words.indexOf('。');
  return (stop < 0 ? words : words.slice(0, stop)).replace(/[；;：:]$/, '');
};
