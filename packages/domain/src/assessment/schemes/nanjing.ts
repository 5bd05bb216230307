import type { Scheme } from '../scheme.js';
import { proposed, provincialGroups, shippedFrom, shippedTerms } from './scheme-parts.js';

const source = '南京：分值随承担重点任务数增加；未完成扣分；项目提前1个月以上或指标超10%以上加分';
const ours = '原文未给出该项分值；预设值为产品建议，由本机关定';

/** Shaped as 南京: the weight grows with the key tasks carried, what is unmet deducts, early and over add. */
export const nanjingScheme: Scheme = {
  id: 'nanjing',
  version: 1,
  validFrom: shippedFrom,
  name: { zh: '南京式（未完成扣分，提前和超额加分）', en: 'Nanjing-like: unmet deducts, early and over add' },
  source,
  toConfirm: {
    zh: '“提前1个月”“超10%”出自原文，其余分值均为产品建议；重点任务以牵头任务计',
    en: '“one month early” and “10 % over” are the source’s, all other numbers proposals; a key task is one that the unit leads',
  },
  full: '100',
  decimals: 2,
  groups: provincialGroups,
  aspects: [
    { key: 'tasks', name: { zh: '重点任务', en: 'key tasks' }, weight: '100', groups: [] },
    { key: 'bonus', name: { zh: '加分', en: 'bonus' }, weight: '0', groups: [] },
  ],
  rules: [
    proposed(['tasks', 'unmet'], 'unmet', '到期未完成', { points: '2', cap: '100' }, `${source}。每项分值：${ours}`),
    proposed(['tasks', 'missing-report'], 'missing-report', '缺报进展', { points: '1', cap: '10' }, ours),
    proposed(['bonus', 'early'], 'early', '提前1个月以上完成', { months: '1', points: '1', cap: '5' }, `${source}。每项分值：${ours}`),
    proposed(['bonus', 'over'], 'over', '超过目标10%以上', { percent: '10', points: '1', cap: '5' }, `${source}。每项分值：${ours}`),
    proposed(['bonus', 'workload'], 'workload', '承担任务多的单位', { points: '0.2', cap: '5' }, `${source}。每项分值：${ours}`),
  ],
  terms: shippedTerms,
};
