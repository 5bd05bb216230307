import { type Direction, type Span, span, type Target } from '@luoshi/domain';
import { isBlank } from '../text/blank.js';
import { boundBefore, boundBehind, changeBefore, isRoundHedge, joinHedges } from './hedge.js';
import { isBareVerb, isCumulative, metricBefore, metricBehind, verbOf } from './metric.js';
import { type Quantity, quantityAt, roundQuantityAt } from './quantity.js';
import { targetWithoutNumber } from './without-number.js';

// 7.城镇新增就业46万人、城镇调查失业率控制在5.5%以内。
//   ^^^^^^^^^^^^ ^^^^^^ ^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^ what is measured, and the promise

/**
 * A number is a promise when it counts something in the sentence itself: 15项重大工程 promises fifteen, 3个千亿产业集群 three (千亿 is part
 * of the name). It is none inside quotation marks or book titles, as an ordinal (第五次), a date or a span of years (再延长30年), as part of
 * a name (5G, 121人才工程), or in characters without a word that bounds it (三项制度改革, 两项试点; but 超百个 is one).
 */
export const readTargets = (text: string, { start, end }: Span, subject = ''): readonly Target[] => {
  const state: State = {
    text,
    end,
    targets: [],
    clause: start,
    from: start,
    quotes: 0,
    verb: null,
    before: start,
    unnumbered: false,
    subject,
  };
  for (let at = start; at < end; ) at = visit(state, text.charCodeAt(at), at);
  closeClause(state, end);
  return state.targets.slice();
};

type State = {
  readonly text: string;
  readonly end: number;
  readonly targets: Target[];
  /** Where the clause begins, and where the words begin that no target has taken yet. */
  clause: number;
  from: number;
  quotes: number;
  verb: string | null;
  /** Where the clause before began: it names the subject of one that begins with 分别 or a bound. */
  before: number;
  /** A character was seen without which no promise is made but by a number: 同步, 下达, 确定. */
  unnumbered: boolean;
  /** What is spoken of where the words themselves name nothing. */
  readonly subject: string;
};

const visit = (state: State, code: number, at: number): number => {
  if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) return number(state, at);
  switch (code) {
    case 0x201c: // “
    case 0x300a: // 《
      state.quotes++;
      return at + 1;
    case 0x201d: // ”
    case 0x300b: // 》
      if (state.quotes > 0) state.quotes--;
      return at + 1;
    case 0x7c: // |
    case 0x3a: // :
    case 0xff1a: // ：
    case 0x2c: // ,
    case 0xff0c: // ，
    case 0x3002: // 。
    case 0xff1b: // ；
    case 0x3b: // ;
      return endClause(state, at);
    case 0x6b65: // 步
    case 0x8fbe: // 达
    case 0x5b9a: // 定
    case 0x89e3: // 解
      state.unnumbered = true;
      return at + 1;
    case 0x8d85: // 超
    case 0x8fc7: // 过
    case 0x903e: // 逾
    case 0x7834: // 破
      return roundNumber(state, at);
    default:
      return at + 1;
  }
};

const endClause = (state: State, at: number): number => {
  if (state.quotes > 0) return at + 1;
  closeClause(state, at);
  state.before = state.clause;
  state.clause = at + 1;
  state.from = at + 1;
  state.verb = null;
  return at + 1;
};

/** A clause without a number may still hold a promise. */
const closeClause = (state: State, at: number): void => {
  if (state.from !== state.clause || !state.unnumbered) return;
  state.unnumbered = false;
  const target = targetWithoutNumber(state.text, state.clause, at);
  if (target !== null) state.targets.push(target);
};

const number = (state: State, at: number): number => {
  const quantity = isName(state.text, at) || state.quotes > 0 ? null : quantityAt(state.text, at, state.end);
  if (quantity === null) return digitsEnd(state.text, at, state.end);
  push(state, quantity);
  return quantity.end;
};

const roundNumber = (state: State, at: number): number => {
  if (state.quotes > 0 || !isRoundHedge(state.text.charAt(at))) return at + 1;
  const quantity = roundQuantityAt(state.text, at + 1, state.end);
  if (quantity === null) return at + 1;
  push(state, quantity);
  return quantity.end;
};

/** 第15届, AI4S, 〔2024〕3号: the character before says that the number is part of a name. */
const isName = (text: string, at: number): boolean => /[A-Za-z第〔\d０-９.+/:：-]/.test(text.charAt(at - 1));

const digitsEnd = (text: string, at: number, end: number): number => {
  let stop = at + 1;
  while (stop < end && /[\d０-９.．]/.test(text.charAt(stop))) stop++;
  return stop;
};

const push = (state: State, quantity: Quantity): void => {
  const target = targetOf(state, quantity);
  if (target === null) return;
  state.targets.push(target);
  state.verb ??= verbOf(target.metric);
  state.from = Math.max(target.span.end, quantity.end);
};

const targetOf = (state: State, quantity: Quantity): Target | null => {
  const { text } = state;
  const bound = boundBefore(text, state.from, blankBack(text, state.from, quantity.start));
  const change = changeBefore(text, state.from, bound?.start ?? quantity.start);
  const after = boundBehind(text, quantity.end, state.end);
  const end = quantity.end + (after?.printed.length ?? 0);
  const start = change >= 0 ? change : (bound?.start ?? quantity.start);
  const words = text.slice(state.from, start);
  const first = comesFirst(state, quantity, end, bound !== null || change >= 0);
  const metric = first ? metricBehind(text, end, state.end) : subjectOf(state, words) + (change >= 0 ? text.slice(change, change + 2) : '');
  if (metric === '' || /^符合/.test(metric)) return null;
  return {
    metric,
    value: quantity.value,
    unit: quantity.unit,
    hedge: joinHedges([isCumulative(words) ? '累计' : null, bound?.printed ?? null, quantity.more, after?.printed ?? null]),
    direction: directionOf(bound?.direction ?? null, quantity.more, after?.direction ?? null),
    text: text.slice(start, end),
    span: span(start, end),
  };
};

/** What the words before the number name; where they name nothing, what was spoken of before. */
const subjectOf = (state: State, words: string): string => {
  const metric = metricBefore(words, state.verb);
  return metric !== '' && !isBareVerb(metric) ? metric : carried(state) || metric;
};

/** 增长9.5% behind 资金311.5亿元、 speaks of the same thing; 分别减至1个月 of the clause before it. */
const carried = (state: State): string => {
  const last = state.targets.at(-1);
  if (last !== undefined && last.span.start >= state.before) return last.metric;
  return state.before < state.clause ? metricBefore(state.text.slice(state.before, state.clause - 1), null) : state.subject;
};

/** Whether what is counted stands behind the number: a name follows it, and no word before it bounds it. */
const comesFirst = ({ text, end: last, from }: State, quantity: Quantity, end: number, bounded: boolean): boolean => {
  const next = text.charAt(end);
  if (end >= last || bounded || summed.test(text.slice(end, end + 3)) || /[，。；、,;！？：:)）》”]/.test(next)) return false;
  return !/^(?:和|及|与)\d/.test(text.slice(end, end + 2)) || text.slice(from, quantity.start).trim() === '';
};

/** 新建高标准农田50万亩的问题: a word for the whole names nothing that is counted. */
const summed = /^的?(?:问题|問題|目标|目標|任务|任務|要求)/;

const directionOf = (bound: Direction | null, more: string | null, after: Direction | null): Direction =>
  after ?? (bound === 'about' && more !== null ? 'at-least' : bound) ?? (more === null ? 'exactly' : 'at-least');

const blankBack = (text: string, from: number, at: number): number => {
  let back = at;
  while (back > from && isBlank(text.charCodeAt(back - 1))) back--;
  return back;
};
