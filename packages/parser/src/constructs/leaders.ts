import { type Leader, type Span, span } from '@luoshi/domain';
import { isBlank, skipBlank } from '../text/blank.js';
import { compact } from '../text/compact.js';

// 牵头领导:王 健、张立林        牵头领导：省政府分管领导同志
//          ^^^^ ^^^^^^ persons            ^^^^^^^^^^^^^^^^ a post, named by its role

/** Reads the persons or posts of a leaders' label, in the printed order. */
export const readLeaders = (text: string, { start, end }: Span): Leader[] => {
  const leaders: Leader[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !separates(text, at, from, end)) continue;
    const leader = leaderOf(text, from, at);
    if (leader !== null) leaders.push(leader);
    from = at + 1;
  }
  return leaders.slice();
};

const separators = '、，,；;/。|｜\n';

const separates = (text: string, at: number, from: number, end: number): boolean => {
  if (separators.includes(text.charAt(at))) return true;
  return isBlank(text.charCodeAt(at)) && divides(text, at, from, end);
};

/** 王 健 is one padded name; 张立林 霍步刚 are two: a space divides only what is long enough on both sides. */
const divides = (text: string, at: number, from: number, end: number): boolean => {
  const next = skipBlank(text, at, end);
  let stop = next;
  while (stop < end && !isBlank(text.charCodeAt(stop)) && !separators.includes(text.charAt(stop))) stop++;
  return compact(text, from, at).length > 1 && stop - next > 1;
};

const leaderOf = (text: string, start: number, end: number): Leader | null => {
  const from = skipBlank(text, start, end);
  let to = end;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  const words = compact(text, from, to);
  const printed = words.endsWith('等') ? words.slice(0, -1) : words;
  if (printed === '' || (printed.length <= 2 && /^(?:无|[-—－/])+$/.test(printed))) return null;
  const { name, role } = nameAndRole(printed);
  return { name, role, span: span(from, to) };
};

const post = '(?:党组|常务)?副?(?:省长|市长|县长|区长|州长|主席|书记|秘书长|主任|厅长|局长|部长|盟长|旗长)';
const postThenName = new RegExp(`^(.{0,8}${post})([\\u4e00-\\u9fff·]{2,3})(?:同志)?$`);
const nameThenPost = new RegExp(`^([\\u4e00-\\u9fff·]{2,3}?)[（(]?(${post})[)）]?$`);
const roleWords = /领导|同志|分管|主要|负责人|政府|省委|市委|秘书长|省长|市长|县长|区长|主席|书记|主任|厅长|局长|部长|常委/;

const nameAndRole = (printed: string): Pick<Leader, 'name' | 'role'> => {
  if (!roleWords.test(printed)) return { name: printed, role: null };
  const after = nameThenPost.exec(printed);
  if (after?.[1] !== undefined && after[2] !== undefined && !/[省市县区]|分管|主要|常务/.test(after[1]))
    return { name: after[1], role: after[2] };
  const before = postThenName.exec(printed);
  if (before?.[1] !== undefined && before[2] !== undefined && !roleWords.test(before[2])) return { name: before[2], role: before[1] };
  if (/^[\u4e00-\u9fff·]{2,4}同志$/.test(printed) && !/领导|分管|主要|负责/.test(printed))
    return { name: printed.slice(0, -2), role: null };
  return { name: null, role: printed };
};
