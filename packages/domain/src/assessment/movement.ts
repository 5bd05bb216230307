import type { Lang } from '../diagnostics.js';
import type { Words } from '../progress/light-pack.js';
import { compareExact, exact, fixedText, minus, negative, zero } from './exact.js';
import { aspectsOf, type Scheme } from './scheme.js';
import type { ScoreLine } from './score.js';

/** A unit in an assessment, as two of them are compared. `lines` null: not for the reader's eyes. */
export type Compared = {
  readonly group: string | null;
  readonly rank: number | null;
  readonly points: string;
  readonly lines: readonly ScoreLine[] | null;
};

/** How a unit moved since the period before. `by`: places up; null: not compared, as the sentence says. */
export type Movement = { readonly by: number | null; readonly sentence: Words };

type Scored = { readonly scheme: Scheme; readonly period: string };

/** Compares a unit's place with the one in the period before and says why it moved; says why not where the two are not comparable. */
export const movementOf = (
  now: Scored & { readonly unit: Compared },
  before: (Scored & { readonly unit: Compared | null }) | null,
): Movement => {
  if (before === null || before.unit === null) return { by: null, sentence: firstTime };
  const { unit } = now;
  const last = before.unit;
  if (unit.rank === null || last.rank === null) return { by: null, sentence: notRanked };
  if (unit.group !== last.group) return { by: null, sentence: otherGroup };
  if (!hasSameAspects(now.scheme, before.scheme, unit.group ?? '')) return { by: null, sentence: otherAspects(before.period) };
  const by = last.rank - unit.rank;
  const reason = reasonOf(unit, last);
  return { by, sentence: { zh: `${moved(by, 'zh')}：${reason.zh}`, en: `${moved(by, 'en')}: ${reason.en}` } };
};

const firstTime = { zh: '首次参评，没有上期可比', en: 'first time, no period before' };
const notRanked = { zh: '不可比：本期或上期未排名', en: 'not comparable: not ranked in one of the periods' };
const otherGroup = { zh: '不可比：分组有变化', en: 'not comparable: it changed its group' };
const otherAspects = (period: string): Words => ({
  zh: `不可比：考核方面与${period}不同`,
  en: `not comparable: the aspects differ from those of ${period}`,
});

const hasSameAspects = (a: Scheme, b: Scheme, group: string): boolean => {
  const of = (scheme: Scheme): string =>
    aspectsOf(scheme, group)
      .map(({ key, weight }) => `${key}=${weight}`)
      .join(' ');
  return a.full === b.full && of(a) === of(b);
};

const moved = (by: number, lang: Lang): string => {
  const places = Math.abs(by);
  if (by === 0) return lang === 'zh' ? '名次不变' : 'same rank';
  if (lang === 'zh') return `${by > 0 ? '上升' : '下降'}${places}位`;
  return `${by > 0 ? 'up' : 'down'} ${places}`;
};

const reasonOf = (now: Compared, before: Compared): Words => {
  const change = minus(exact(now.points), exact(before.points));
  if (change.n === 0n) return { zh: '本单位得分未变，随其他单位变动', en: 'its own score is the same, others moved' };
  const own = { zh: `得分${signed(fixedText(change, 2))}`, en: `score ${signed(fixedText(change, 2))}` };
  const { lines } = now;
  if (lines === null || before.lines === null) return own;
  const most = weightiest(lines, before.lines);
  if (most.length === 0) return own;
  const words = (lang: Lang) => most.map(({ title, points }) => `${title[lang]}${signed(points)}`).join(lang === 'zh' ? '、' : ', ');
  return { zh: `${own.zh}，主要是${words('zh')}`, en: `${own.en}, mainly ${words('en')}` };
};

/** The lines that changed most, at most three. */
const weightiest = (now: readonly ScoreLine[], before: readonly ScoreLine[]) => {
  const keys = [...new Set([...now, ...before].map(({ key }) => key))];
  return keys
    .flatMap((key) => {
      const [is, was] = [now.find((line) => line.key === key), before.find((line) => line.key === key)];
      const line = is ?? was;
      const change = minus(exact(is?.points ?? '0'), exact(was?.points ?? '0'));
      return line === undefined || change.n === 0n ? [] : [{ title: line.title, change, points: fixedText(change, 2) }];
    })
    .toSorted((a, b) => compareExact(size(b.change), size(a.change)))
    .slice(0, 3);
};

const size = (number: ReturnType<typeof exact>) => (compareExact(number, zero) < 0 ? negative(number) : number);

const signed = (points: string): string => (points.startsWith('-') ? `−${points.slice(1)}` : `+${points}`);
