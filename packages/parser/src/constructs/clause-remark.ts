import { type Span, span } from '@luoshi/domain';
import { trimmed } from '../text/blank.js';
import { firstListed } from './first-listed-leads.js';

// …省大数据中心按职责分工负责。具体任务均涉及相关市（州）人民政府，不再做分工，下同。
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ says something of the owners, and is no list of them
// 市发改委、市卫生健康委（除标注“分别牵头”外，列第一位为牵头单位，下同）
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
export type Clause = { readonly words: readonly Span[]; readonly remarks: readonly Span[] };

/** What a remark says, by a word that no unit's name holds. */
const says = new RegExp(
  `${firstListed.source}|下同|不再(?:做|作|另|一一|重复|单独|列)|均(?:涉及|需要?|应当?)|(?:即|均|都)为[牵牽][头頭]`,
  'g',
);

/** The words of an owner clause without its remarks. Most clauses have none. */
export const partClause = (text: string, { start, end }: Span): Clause => {
  const words: Span[] = [];
  const remarks: Span[] = [];
  const inside = text.slice(start, end);
  let from = 0;
  says.lastIndex = 0;
  for (let found = says.exec(inside); found !== null; found = says.exec(inside)) {
    const remark = around(inside, from, found.index);
    if (remark.start > from) words.push(span(start + from, start + remark.start));
    remarks.push(trimmedRemark(text, start + remark.start, start + remark.end));
    from = remark.end;
    says.lastIndex = from;
  }
  if (from < inside.length || words.length === 0) words.push(span(start + from, end));
  return { words, remarks };
};

/** So far back a remark may begin. */
const longest = 400;
const stops = '。；;，,';

/** The bracket around `at`, or the stretch from the stop before it to the full stop behind. */
const around = (inside: string, from: number, at: number): Span => {
  const least = Math.max(from, at - longest);
  let stop = -1;
  for (let back = at; back >= least; back--) {
    const character = inside.charAt(back);
    if ('）)'.includes(character)) break;
    if ('（('.includes(character)) return span(back, behind(inside, /[）)]/g, at));
    if (stop < 0 && stops.includes(character)) stop = back;
  }
  return span(stop < 0 ? at : stop, behind(inside, /。/g, at));
};

const behind = (inside: string, mark: RegExp, at: number): number => {
  mark.lastIndex = at;
  return mark.exec(inside) === null ? inside.length : mark.lastIndex;
};

/** Without the stop or the bracket that parts it from the names. */
const trimmedRemark = (text: string, start: number, end: number): Span => {
  let [from, to] = [start, end];
  while (from < to && '。；;，,（('.includes(text.charAt(from))) from++;
  while (to > from && '）)'.includes(text.charAt(to - 1))) to--;
  return trimmed(text, from, to);
};

// 具体任务均涉及相关市（州）人民政府
//               ^^^^^^^^^^^^^^^^^^^^ units that a remark adds
/** Where a remark names units of its own, or null. */
export const namedInRemark = (text: string, { start, end }: Span): Span | null => {
  const found = /均涉及([^，,。；;]{2,40})/.exec(text.slice(start, end));
  if (found?.[1] === undefined) return null;
  const from = start + found.index + '均涉及'.length;
  return span(from, from + found[1].length);
};

/** Whether a remark says no more than who leads, which the whole document's rule tells. */
export const onlyRules = (text: string, { start, end }: Span): boolean =>
  /[牵牽][头頭]|主办|主辦|主责/.test(text.slice(start, end)) || /^[，,。；;\s]*下同[。\s]*$/.test(text.slice(start, end));
