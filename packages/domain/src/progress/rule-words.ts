import { assertNever } from '../assert-never.js';
import { fill } from '../diagnostics.js';
import type { Bound, Condition, LightPack, PackRule, Words } from './light-pack.js';
import { numberText } from './number-text.js';

/** What a rule asks, in words with its numbers: 落后10—30个百分点（含30）. A parameter that is missing shows as its key. */
export const ruleWords = (pack: LightPack, { when }: Pick<PackRule, 'when'>): Words => {
  switch (when.kind) {
    case 'done':
      return doneWords[when.early === null ? 'any' : when.early ? 'early' : 'last'];
    case 'not-started':
      return filled(startWords, { months: numberOf(pack, when.months) });
    case 'behind':
      return ranged(pack, when, { zh: '落后{range}个百分点', en: '{range} points behind' });
    case 'ahead':
      return ranged(pack, { from: when.from, to: null }, { zh: '超前{range}个百分点', en: '{range} points ahead' });
    case 'of-expected':
      return ranged(pack, when, { zh: '为序时的{range}%', en: '{range} % of what is expected' });
    case 'below-checkpoint':
      return checkpointWords(pack, when.checkpoints);
    default:
      return plainWords(when);
  }
};

type Plain = Exclude<Condition, { kind: 'done' | 'not-started' | 'behind' | 'ahead' | 'of-expected' | 'below-checkpoint' }>;

const plainWords = ({ kind }: Plain): Words => {
  switch (kind) {
    case 'no-data':
    case 'nothing-expected':
    case 'overdue':
    case 'between-checkpoints':
    case 'rate-below-target':
    case 'node-missed':
    case 'period-missed':
    case 'otherwise':
      return plain[kind];
    default:
      return assertNever(kind);
  }
};

const plain = {
  'no-data': { zh: '本期没有数据', en: 'no data for the period' },
  'nothing-expected': { zh: '本期不设序时', en: 'nothing is expected in the period' },
  overdue: { zh: '已到时限而未完成', en: 'its time is up and it is not done' },
  'between-checkpoints': { zh: '本期不是核对节点', en: 'the period is no checkpoint' },
  'rate-below-target': { zh: '增速低于目标', en: 'the rate is below its target' },
  'node-missed': { zh: '本期到期的节点没有完成', en: 'a node due in the period is open' },
  'period-missed': { zh: '本期应完成的没有完成', en: 'what was due in the period is not done' },
  otherwise: { zh: '其余', en: 'otherwise' },
} as const satisfies Record<Plain['kind'], Words>;

const doneWords = {
  any: { zh: '已完成', en: 'done' },
  early: { zh: '提前完成', en: 'done ahead of time' },
  last: { zh: '到期完成', en: 'done in its last period or later' },
} as const;
const startWords = { zh: '应启动未启动满{months}个月，无理由', en: 'not started for {months} months after its time, without a reason' };

type Range = { readonly from: Bound | null; readonly to: Bound | null };

const ranged = (pack: LightPack, range: Range, words: Words): Words => ({
  zh: fill(words.zh, { range: rangeIn(pack, range, { least: '不少于', over: '超过', most: '不多于', under: '少于', and: '且' }) }),
  en: fill(words.en, {
    range: rangeIn(pack, range, { least: 'at least ', over: 'over ', most: 'at most ', under: 'under ', and: ' and ' }),
  }),
});

type RangeWords = Readonly<Record<'least' | 'over' | 'most' | 'under' | 'and', string>>;

const rangeIn = (pack: LightPack, { from, to }: Range, say: RangeWords): string =>
  [
    ...(from === null ? [] : [`${from.inclusive ? say.least : say.over}${numberOf(pack, from)}`]),
    ...(to === null ? [] : [`${to.inclusive ? say.most : say.under}${numberOf(pack, to)}`]),
  ].join(say.and);

const checkpointWords = (pack: LightPack, checkpoints: Extract<Condition, { kind: 'below-checkpoint' }>['checkpoints']): Words => {
  const each = checkpoints.map(({ month, parameter }) => ({ month, limit: numberOf(pack, { parameter }) }));
  return {
    zh: each.map(({ month, limit }) => `${month}月末不足${limit}%`).join('、'),
    en: each.map(({ month, limit }) => `below ${limit} % at the end of month ${month}`).join(', '),
  };
};

const numberOf = (pack: LightPack, { parameter }: Pick<Bound, 'parameter'>): string => {
  const found = pack.parameters.find(({ key }) => key === parameter);
  return found === undefined ? parameter : numberText(found.value);
};

const filled = ({ zh, en }: Words, data: Readonly<Record<string, string>>): Words => ({ zh: fill(zh, data), en: fill(en, data) });
