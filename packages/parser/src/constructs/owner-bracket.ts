import { skipBlankBack } from '../text/blank.js';
import { withTraditional } from '../text/traditional.js';
import { onlyDeclares } from './first-listed-leads.js';
import { labelBefore } from './label.js';
import { endsAsUnit } from './unit-shape.js';

// 清理规范不合理附加费用。（银保监会及各地区按职责分工负责）
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ owners at the end of a paragraph, in （）, () or 〔〕

const longest = 4000;

const closers: Readonly<Record<string, string>> = { '（': '）', '(': ')', '〔': '〕', '[': ']', '【': '】', '［': '］' };

/** Whether a bracket pair holds owners: a label of the field at its start, or words that give a duty. Names are weighed later. */
export const holdsOwners = (text: string, open: number, close: number): boolean => {
  if (close - open < 4 || close - open > longest) return false;
  const inside = text.slice(open + 1, close);
  if (duty.test(inside)) return !onlyDeclares(inside) && (endsInDuty(withoutLimits(inside)) || startsWithLabel(inside));
  return startsWithLabel(inside) || endsWithPartner(inside) || namesOnlyUnits(text, inside, open);
};

/** Whether two characters are the two halves of one pair of brackets; half-width and full-width may be mixed in print. */
export const pairs = (open: string, close: string): boolean => {
  const wanted = closers[open];
  if (wanted === close) return true;
  return (open === '（' && close === ')') || (open === '(' && close === '）');
};

const duty = /负责|牵头|負責|牽頭/;

// 加快推进重大项目。（市发展改革委、市财政局）
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ names alone, behind a full stop: two at least, or one that states its level

/** The bracket may stand on a line of its own. */
const longestGap = 24;

const namesOnlyUnits = (text: string, inside: string, open: number): boolean => {
  const before = skipBlankBack(text, Math.max(0, open - longestGap), open);
  const stopped = '。；;'.includes(text.charAt(before - 1));
  if (inside.length > 200 || /[。：:“”《》A-Za-z]/.test(inside) || (!stopped && !followsWords(text, before, inside))) return false;
  const names = withoutDeadline(inside)
    .replace(/等$/, '')
    .split(/[、，,]/);
  return (
    names.every((name) => name.length > 2 && endsAsUnit(name) && !/\d/.test(name)) && (names.length > 1 || /^[省市县区各]/.test(inside))
  );
};

// 改造农村公路100公里（市交通运输局）      市数据局（市营商局）
//                   ^^^^^^^^^^^^^^^^ owners, though no stop ends the words    ^^^^^^^^^^ a second plate of the unit before it
const followsWords = (text: string, before: number, inside: string): boolean =>
  /^[省市县区州旗][^级直、，,]{2,}/.test(inside) &&
  /[\d\u4e00-\u9fff%％]/.test(text.charAt(before - 1)) &&
  !endsAsUnit(text.slice(Math.max(0, before - 6), before));

/** （市财政局；2025年6月底前） */
const withoutDeadline = (inside: string): string => inside.replace(/[，,；;][^，,；;]{0,12}(?:前|底|月|推进|坚持)(?:完成)?$/, '');

// （市财政局负责，2025年6月）   （省水利厅负责，6月底前取得阶段性进展，年内持续推进）
//               ^^^^^^^^^                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ limits of time behind the duty

const limits =
  /(?:[，,；;](?=[^，,；;]{0,6}(?:\d{1,4}\s*[年月]|年[底内末]|季|半年|全年|长期|持续|常态|即时|每[年月季]|[底末]前))[^，,；;]{1,24}){1,3}$/;

const withoutLimits = (inside: string): string => inside.replace(/[。.；;\s]+$/, '').replace(limits, '');

const dutyEnds = withTraditional([
  '负责',
  '牵头',
  '负责落实',
  '负责实施',
  '组织实施',
  '配合',
  '参与',
  '参加',
  '协同',
  '推进',
  '完成',
  '落实',
  '实施',
  '下同',
  '坚持',
  '实施完毕',
  '底',
  '前',
]);

const endsInDuty = (inside: string): boolean => {
  const words = inside.replace(/[。.；;\s]+$/, '');
  return dutyEnds.some((end) => words.endsWith(end)) || /(?:牵头单位|牵头部门|为牵头)$/.test(words);
};

const endsWithPartner = (inside: string): boolean => inside.endsWith('配合') || inside.endsWith('参与');

const startsWithLabel = (inside: string): boolean => {
  const head = inside.slice(0, 12);
  const colon = head.search(/[:：]/);
  return colon > 0 && labelBefore(head, 0, colon) !== null;
};
