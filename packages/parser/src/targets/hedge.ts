import type { Direction } from '@luoshi/domain';

// 控制在5.5%以内      稳定在5303万亩以上      超500个      提高到27.5%
// ^^^^^^    ^^^^      ^^^^^^        ^^^^      ^^           ^^^^^^ words that bound or soften the number

type Word = readonly [printed: string, direction: Direction | null];

/** Right before the number, longest first. `null` bounds nothing by itself. */
const before: readonly Word[] = (
  [
    ['控制在', 'at-most'],
    ['不超过', 'at-most'],
    ['不高于', 'at-most'],
    ['不大于', 'at-most'],
    ['不多于', 'at-most'],
    ['低于', 'at-most'],
    ['压缩至', 'at-most'],
    ['压缩到', 'at-most'],
    ['压减至', 'at-most'],
    ['压减到', 'at-most'],
    ['缩短至', 'at-most'],
    ['缩短到', 'at-most'],
    ['缩减至', 'at-most'],
    ['降低到', 'at-most'],
    ['降低至', 'at-most'],
    ['下降到', 'at-most'],
    ['下降至', 'at-most'],
    ['降至', 'at-most'],
    ['降到', 'at-most'],
    ['减至', 'at-most'],
    ['减到', 'at-most'],
    ['达到', 'at-least'],
    ['达', 'at-least'],
    ['提高到', 'at-least'],
    ['提高至', 'at-least'],
    ['提升到', 'at-least'],
    ['提升至', 'at-least'],
    ['增加到', 'at-least'],
    ['增加至', 'at-least'],
    ['增长到', 'at-least'],
    ['增至', 'at-least'],
    ['扩大到', 'at-least'],
    ['扩大至', 'at-least'],
    ['不低于', 'at-least'],
    ['不少于', 'at-least'],
    ['不小于', 'at-least'],
    ['高于', 'at-least'],
    ['超过', 'at-least'],
    ['超', 'at-least'],
    ['突破', 'at-least'],
    ['逾', 'at-least'],
    ['至少', 'at-least'],
    ['最少', 'at-least'],
    ['最多', 'at-most'],
    ['至多', 'at-most'],
    ['稳定在', 'about'],
    ['保持在', 'about'],
    ['维持在', 'about'],
    ['拟按', null],
    ['约', 'about'],
    ['近', 'about'],
  ] satisfies Word[]
).toSorted(([a], [b]) => b.length - a.length);

const behind: readonly Word[] = [
  ['左右', 'about'],
  ['上下', 'about'],
  ['以上', 'at-least'],
  ['以内', 'at-most'],
  ['之内', 'at-most'],
  ['以下', 'at-most'],
];

/** Verbs of change: they belong to the promise and to the name of what is measured: 地区生产总值增长 · 增长5.5%左右. */
const changes = ['增长', '下降', '降低', '提高', '增加', '减少', '上升', '上涨', '回升', '压减', '压缩', '提升', '减排'];

/** Words after which a round number in characters is a promise. */
export const isRoundHedge = (printed: string): boolean => printed === '超' || printed === '过' || printed === '逾' || printed === '破';

export type Bound = { readonly printed: string; readonly direction: Direction | null; readonly start: number };

/** The bounding word that ends right at `at`, or null. */
export const boundBefore = (text: string, from: number, at: number): Bound | null => {
  const word = before.find(([printed]) => at - printed.length >= from && text.startsWith(printed, at - printed.length));
  return word === undefined ? null : { printed: word[0], direction: word[1], start: at - word[0].length };
};

/** The bounding word that starts at `at`, or null. */
export const boundBehind = (
  text: string,
  at: number,
  end: number,
): { readonly printed: string; readonly direction: Direction | null } | null => {
  const word = behind.find(([printed]) => at + printed.length <= end && text.startsWith(printed, at));
  return word === undefined ? null : { printed: word[0], direction: word[1] };
};

/** Where a verb of change starts that ends right at `at`, or −1. */
export const changeBefore = (text: string, from: number, at: number): number =>
  changes.some((verb) => at - verb.length >= from && text.startsWith(verb, at - verb.length)) ? at - 2 : -1;

/** The hedge as one string: 控制在…以内, 累计…超, 左右. */
export const joinHedges = (words: readonly (string | null)[]): string | null => {
  const printed = words.filter((word): word is string => word !== null);
  return printed.length === 0 ? null : printed.join('…');
};
