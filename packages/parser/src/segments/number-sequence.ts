import type { Level, Marker } from '../constructs/numbering.js';

// 11.121人才工程
// ^^^ an item's number glued to the first word: only the running count tells it from the decimal 11.121

/** The last number read at each level, to tell an item's number from a number in the text. */
export type NumberSequence = Map<Level, number>;

/** Whether a number at the start of a line is an item's. A decimal is one only if it goes on with the count. */
export const acceptsMarker = (sequence: NumberSequence, text: string, marker: Marker): boolean =>
  marker.level !== 'arabic' || !glued(text, marker) || marker.no === lastOf(sequence, marker) + 1;

/** Whether the number goes on with the count of its level, or starts a new one. */
export const continuesCount = (sequence: NumberSequence, marker: Marker): boolean =>
  marker.no === 1 || marker.no === lastOf(sequence, marker) + 1;

const lastOf = (sequence: NumberSequence, { level }: Marker): number => sequence.get(level) ?? 0;

// 1．2021年6月底前修改完善《企业注销指引》
//    ^^^^^ a year behind the point is no decimal place
const glued = (text: string, { end }: Marker): boolean =>
  text.charAt(end - 1) === '.' && /^[0-9]/.test(text.charAt(end)) && !/^20\d\d年/.test(text.slice(end, end + 5));
