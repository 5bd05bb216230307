import { isBlank, skipBlank } from '../text/blank.js';
import { compact } from '../text/compact.js';
import { endsAsUnit } from './unit-shape.js';

// 省财政厅、省民政厅等,各市人民政府,省沈抚示范区管委会
//        ^         ^^           ^ separators; 等 leaves the list open

/** One printed name of a list. Names with the same `group` stand between the same commas and may share a prefix or a suffix. */
export type Piece = { name: string; readonly start: number; readonly end: number; readonly group: number };

export type Names = {
  readonly pieces: Piece[];
  /** 等: the list is open. */
  readonly open: boolean;
  /** A bracket that never closes inside the list, or −1. */
  readonly unclosed: number;
};

type State = { readonly text: string; readonly end: number; readonly pieces: Piece[]; from: number; group: number; open: boolean };

/** Splits a list of units at 、，,；;/ and at 和, 及, 与 between whole names. Brackets inside names are kept whole. */
export const splitNames = (text: string, start: number, end: number): Names => {
  const state: State = { text, end, pieces: [], from: start, group: 0, open: false };
  const lastClose = lastClosing(text, start, end);
  let unclosed = -1;
  let depth = 0;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (code === 0x28 || code === 0xff08 || code === 0x3014) {
      if (at < lastClose) depth++;
      else if (unclosed < 0) unclosed = at;
      at++;
    } else if (code === 0x29 || code === 0xff09 || code === 0x3015) {
      if (depth > 0) depth--;
      at++;
    } else at = depth > 0 ? at + 1 : separate(state, code, at);
  }
  take(state, end);
  return { pieces: state.pieces, open: state.open, unclosed };
};

const lastClosing = (text: string, start: number, end: number): number => {
  for (let at = end - 1; at >= start; at--) {
    const code = text.charCodeAt(at);
    if (code === 0x29 || code === 0xff09 || code === 0x3015) return at;
  }
  return -1;
};

const separate = (state: State, code: number, at: number): number => {
  switch (code) {
    case 0x3001: // 、
    case 0x2f: // /
    case 0xff0f: // ／
    case 0x7c: // |
    case 0xff5c: // ｜
      return next(state, at, at + 1, false);
    case 0x2c: // ,
    case 0xff0c: // ，
    case 0x3b: // ;
    case 0xff1b: // ；
    case 0x3002: // 。
      return next(state, at, at + 1, true);
    case 0x7b49: // 等
      return etCetera(state, at);
    case 0x548c: // 和
    case 0x53ca: // 及
    case 0x4e0e: // 与
      return joinsNames(state, at) ? next(state, at, at + 1, true) : at + 1;
    default:
      return isBlank(code) ? blank(state, at) : at + 1;
  }
};

const next = (state: State, end: number, from: number, newGroup: boolean): number => {
  take(state, end);
  state.from = from;
  if (newGroup) state.group++;
  return from;
};

const take = (state: State, end: number): void => {
  const start = skipBlank(state.text, state.from, end);
  let stop = end;
  while (stop > start && isBlank(state.text.charCodeAt(stop - 1))) stop--;
  if (stop > start) state.pieces.push({ name: compact(state.text, start, stop), start, end: stop, group: state.group });
};

// 民政部、银保监会等国务院相关部门及各地区     省高等法院
//                ^                           ^ ends no name here
const etCetera = (state: State, at: number): number => {
  const follow = skipBlank(state.text, at + 1, state.end);
  const rest = state.text.slice(follow, follow + 3);
  if (
    follow < state.end &&
    !/^(?:[、，,；;。和及与與\d]|国务院|國務院|有关|相关|有關|相關|各|部门|单位|部門|單位|中央|省|市|多)/.test(rest)
  )
    return at + 1;
  state.open = true;
  next(state, at, at + 1, true);
  const plain = /^(?:多个|\d+个|有关)?(?:部门|单位|部門|單位)(?:[和及、](?:部门|单位|地区))*(?=$|[、，,；;。和及与])/.exec(
    state.text.slice(follow, Math.min(follow + 12, state.end)),
  );
  if (plain !== null && !plain[0].startsWith('有关')) state.from = follow + plain[0].length;
  return Math.max(state.from, at + 1);
};

// 国家药监局及各地区    工业和信息化部
//           ^              ^ joins two names only where a whole name ends before it
// 和平区、沈河区人民政府
// ^ begins the name of a division
const joinsNames = (state: State, at: number): boolean => {
  const before = compact(state.text, Math.max(state.from, at - longestBefore), at);
  if (before === '') return !/^和(?:平|田|林格尔|县|顺|静|硕|政|龙|布克)/.test(state.text.slice(at, at + 4));
  if (!endsAsUnit(before) || at + 1 >= state.end) return false;
  return (
    /^(?:各|有关|相关|其他|国务院|国家|中央|中国|省|市|县|区|所在|当地|属地|地方)/.test(state.text.slice(at + 1, at + 4)) ||
    endsInDuty(before)
  );
};

const longestBefore = 24;
const endsInDuty = (before: string): boolean => /(?:厅|局|办|部|院|署|厅\)|局\)|办\)|委\))$/.test(before);

const blank = (state: State, at: number): number => {
  const follow = skipBlank(state.text, at, state.end);
  const before = compact(state.text, Math.max(state.from, at - longestBefore), at);
  return before.length > 2 && endsAsUnit(before) && follow < state.end ? next(state, at, follow, false) : follow;
};
