import { labelBefore } from '../constructs/label.js';
import { labelAlone } from '../constructs/label-before-blank.js';
import { loneMarker, readMarker } from '../constructs/numbering.js';
import { trimmed } from '../text/blank.js';
import { lineEnds } from '../text/lines.js';

// 16
// 推进辽河干流防洪提升工程。
// 牵头单位：省水利厅
// 17
// ^^ an item's number alone on its line; a page's number stands so too, in mid-sentence and among items that have numbers of their own

/** Whether a line is nothing but a number of up to three digits. */
export const isLoneNumber = (text: string, start: number, end: number): boolean =>
  end - start <= 3 && /^[0-9０-９]+$/.test(text.slice(start, end));

type Line = {
  readonly start: number;
  readonly end: number;
  readonly no: number | null;
  readonly marked: boolean;
  readonly labelled: boolean;
};

/** Where the items' numbers stand: the document's habit decides for all of them, so that no page number slips in. */
export const findLoneNumbers = (text: string): ReadonlySet<number> => {
  const lines = linesOf(text);
  const lone = lines.flatMap(({ no }, index) => (no === null ? [] : [index]));
  const fitting = lone.filter((index, place) => goesOn(lines, index, lone[place - 1]) && opensItem(text, lines, index));
  const clean = lone.every((index, place) => place === 0 || ownsNothingNumbered(lines, lone[place - 1] ?? 0, index));
  const habit = lone.length > 1 && fitting.length * 5 >= lone.length * 4 && clean;
  return new Set(habit ? fitting.map((index) => lines[index]?.start ?? -1) : []);
};

const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  const lineEnd = lineEnds(text);
  for (let at = 0, next = 0; at < text.length; at = next) {
    next = lineEnd(at);
    const { start, end } = trimmed(text, at, next);
    if (start < end) lines.push(lineOf(text, start, end));
  }
  return lines;
};

const longestLabel = 12;

const lineOf = (text: string, start: number, end: number): Line => {
  const colon = text.slice(start, Math.min(end, start + longestLabel)).search(/[:：]/);
  return {
    start,
    end,
    no: isLoneNumber(text, start, end) ? loneMarker(text, start).no : null,
    marked: readMarker(text, start, end) !== null,
    labelled: (colon > 0 && labelBefore(text, start, start + colon) !== null) || labelAlone(text, start, end) !== null,
  };
};

/** So many numbers may be lost in a row. */
const longestJump = 3;

const goesOn = (lines: readonly Line[], index: number, before: number | undefined): boolean => {
  const no = lines[index]?.no;
  if (no === null || no === undefined) return false;
  const last = before === undefined ? 0 : (lines[before]?.no ?? 0);
  return no === 1 || (no > last && no - last <= longestJump);
};

/** The line before ends something, and the one behind is words. */
const opensItem = (text: string, lines: readonly Line[], index: number): boolean => {
  const before = lines[index - 1];
  const next = lines[index + 1];
  if (next === undefined || next.marked || next.labelled || next.no !== null) return false;
  if (before === undefined || before.labelled || before.marked || '。；;）)〕】'.includes(text.charAt(before.end - 1))) return true;
  // A value on the line below its label, or the title: short and no sentence.
  return before.end - before.start < 40;
};

/** Headings may stand right before the next number; numbered lines with words behind them are items, and the lone numbers then pages'. */
const ownsNothingNumbered = (lines: readonly Line[], from: number, to: number): boolean => {
  let at = to - 1;
  while (at > from && lines[at]?.marked === true) at--;
  for (; at > from; at--) if (lines[at]?.marked === true) return false;
  return true;
};
