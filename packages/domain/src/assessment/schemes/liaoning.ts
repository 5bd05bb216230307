import type { Scheme } from '../scheme.js';
import { proposed, provincialGroups, shippedFrom, shippedTerms } from './scheme-parts.js';

const source =
  '辽宁2023—2024年：得分 = 基础分 + 加分 − 减分，按任务量调节；对市7个方面30项指标，对部门按承担任务；季度清单为年度等次的基础';
const ours = '原文未给出该项分值；预设值为产品建议，由本机关定';

/** Shaped as 辽宁 2023–24: base plus bonus minus deductions, quarterly lists as the base of the year. */
export const liaoningScheme: Scheme = {
  id: 'liaoning',
  version: 1,
  validFrom: shippedFrom,
  name: { zh: '辽宁式（基础分＋加分−减分）', en: 'Liaoning-like: base + bonus − deductions' },
  source,
  toConfirm: {
    zh: '对市的7个方面30项指标未见公开全文，这里只按台账能证明的事实设方面；各方面分值均为产品建议，请按本地文件核定',
    en: 'the 7 aspects and 30 indicators for cities were not found in full: the aspects here are what the ledger can prove, their weights proposals to be confirmed',
  },
  full: '100',
  decimals: 2,
  groups: provincialGroups,
  aspects: [
    { key: 'tasks', name: { zh: '重点任务', en: 'key tasks' }, weight: '70', groups: [] },
    { key: 'plans', name: { zh: '推进表', en: 'commitments' }, weight: '10', groups: [] },
    { key: 'reports', name: { zh: '进展报送', en: 'reports' }, weight: '10', groups: [] },
    { key: 'supervision', name: { zh: '督办和销号', en: 'supervision and close-out' }, weight: '10', groups: [] },
    { key: 'bonus', name: { zh: '加分和调节', en: 'bonus and adjustment' }, weight: '0', groups: [] },
  ],
  rules: [
    proposed(['tasks', 'quarters'], 'quarterly-base', '季度清单成绩', { share: '50' }, `${source}。所占比重：${ours}`),
    proposed(['tasks', 'completion'], 'completion', '任务完成情况', { cap: '100', co: '50' }, `${source}。配合任务的折算：${ours}`),
    proposed(['plans', 'missing-plan'], 'missing-plan', '未报推进表', { points: '1', cap: '10' }, ours),
    proposed(['reports', 'missing-report'], 'missing-report', '缺报进展', { points: '1', cap: '10' }, ours),
    proposed(['reports', 'late-report'], 'late-report', '迟报进展', { points: '0.5', cap: '10' }, ours),
    proposed(['supervision', 'ladder'], 'ladder-step', '督办升级', { first: '0.5', second: '1', third: '2', cap: '10' }, ours),
    proposed(['supervision', 'close-outs'], 'close-out-quality', '销号质量', { returned: '0.5', reopened: '2', cap: '5' }, ours),
    proposed(['bonus', 'over'], 'over', '超额完成', { percent: '10', points: '0.5', cap: '2' }, ours),
    proposed(['bonus', 'workload'], 'workload', '任务量调节', { points: '0.1', cap: '3' }, `${source}。每项分值：${ours}`),
  ],
  terms: shippedTerms,
};
