import { assertNever } from '../assert-never.js';
import type { Lang } from '../diagnostics.js';
import type { Comparison } from './compare-with-targets.js';
import type { Words } from './light-pack.js';
import { numberText } from './number-text.js';

/** What a comparison says, in words: 未完成，低0.4个百分点. `unit` is the target's. */
export const comparisonSentence = (comparison: Comparison, unit: string | null): Words => {
  const { verdict } = comparison;
  const reason = comparisonReason(comparison, unit);
  const found = verdicts[verdict];
  return { zh: `${found.zh}${reason.zh === '' ? '' : `，${reason.zh}`}`, en: `${found.en}${reason.en === '' ? '' : `: ${reason.en}`}` };
};

/** The verdict alone, in words. */
export const verdictName = (verdict: Comparison['verdict'], lang: Lang): string => verdicts[verdict][lang];

const verdicts = {
  met: { zh: '完成', en: 'met' },
  missed: { zh: '未完成', en: 'missed' },
  unknown: { zh: '尚不能判定', en: 'cannot be told yet' },
} as const;

/** Why it came out so, without the verdict: 低0.4个百分点. Empty where the verdict says all. */
export const comparisonReason = ({ reason, by, tolerance }: Comparison, unit: string | null): Words => {
  const [far, allowed] = [distance(by, unit), distance(tolerance, unit)];
  switch (reason) {
    case 'reached':
    case 'short':
    case 'over':
      return far;
    case 'within-tolerance':
      return {
        zh: `${far.zh}，在容差${allowed.zh.slice(1)}以内`,
        en: `${far.en}, within the tolerance of ${allowed.en.replace(/ above$/, '')}`,
      };
    case 'above-about':
      return { zh: `${far.zh}，超出“左右”`, en: `${far.en}, beyond what “about” allows` };
    case 'below-about':
      return { zh: `${far.zh}，不在“左右”以内`, en: `${far.en}, beyond what “about” allows` };
    case 'no-result':
      return { zh: '没有公布结果', en: 'no result was published' };
    case 'part-of-the-time':
      return { zh: '公布的不是全期数', en: 'the published figure does not cover the whole time' };
    case 'no-bound':
      return { zh: '没有可比的数（下达任务数或参照指标未录入）', en: 'the number to compare with is not known' };
    case 'not-cumulative':
      return { zh: '目标是累计数，公布的不是累计数', en: 'the target is cumulative, the published figure is not' };
    case 'unit-differs':
      return { zh: '计量单位不同，不能比较', en: 'the units cannot be compared' };
    case 'tolerance-undecided':
      return { zh: `${far.zh}，是否算“基本同步”由考核机关定`, en: `${far.en}; whether that is in step is for the office to decide` };
    default:
      return assertNever(reason);
  }
};

const distance = (by: number | null, unit: string | null): Words => {
  if (by === null || by === 0) return { zh: by === 0 ? '正好' : '', en: by === 0 ? 'exactly' : '' };
  const isRate = unit === '%' || unit === '％';
  const number = numberText(Math.abs(by), 3);
  return {
    zh: `${by > 0 ? '高' : '低'}${number}${isRate ? '个百分点' : (unit ?? '')}`,
    en: `${number}${isRate ? ' points' : ` ${unit ?? ''}`.trimEnd()} ${by > 0 ? 'above' : 'below'}`,
  };
};
