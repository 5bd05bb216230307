import type { Scheme } from '../scheme.js';
import { proposed, provincialGroups, rule, shippedFrom, shippedTerms } from './scheme-parts.js';

const district = '某区：满分100；无方案扣10分，方案无阶段目标扣5分，每缺一次定期报告扣10分；只有列入清单事项的单位扣分加倍';
const late = '某区：催报后补报的，15分计10分；仍不报的扣10分';
const ours = '原文未给出；预设值为产品建议，由本机关定';

/** From a full score down, as a district does it (RULES: start 100). No empty report is counted: the ledger takes none. */
export const plainScheme: Scheme = {
  id: 'plain',
  version: 1,
  validFrom: shippedFrom,
  name: { zh: '简式（满分起扣）', en: 'plain: from full down' },
  source: district,
  toConfirm: {
    zh: '每项扣分出自原文；封顶数、督办扣分和“任务少”的界限为产品建议。空报不设扣分：台账不受理空报',
    en: 'what each deducts is the source’s; caps, supervision and what counts as a small portfolio are proposals. Nothing for empty reports: the ledger takes none',
  },
  full: '100',
  decimals: 2,
  groups: provincialGroups,
  aspects: [{ key: 'all', name: { zh: '重点工作落实', en: 'carrying out key tasks' }, weight: '100', groups: [] }],
  rules: [
    rule(['all', 'missing-plan'], 'missing-plan', '无方案（推进表）', { points: '10', cap: '10' }, district),
    rule(['all', 'stages'], 'plan-without-stages', '方案无阶段目标', { points: '5', cap: '5' }, district),
    rule(['all', 'missing-report'], 'missing-period', '缺报（整期未报）', { points: '10', cap: '100' }, district),
    proposed(['all', 'late-report'], 'late-report', '催报后补报', { points: '5', cap: '15' }, `${late}。封顶：${ours}`),
    proposed(
      ['all', 'ladder'],
      'ladder-step',
      '督办升级',
      { first: '1', second: '2', third: '2', cap: '10' },
      `广元：督办函减1分，约谈减2分。其余：${ours}`,
    ),
    proposed(['all', 'small'], 'small-portfolio', '任务少的单位扣分加倍', { upTo: '3', factor: '2' }, `${district}。任务数界限：${ours}`),
  ],
  terms: shippedTerms,
};
