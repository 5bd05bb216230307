import type { LightPack, PackRule } from '../light-pack.js';
import { noData, nodeMissed, nothingExpected, rule, shippedFrom, unfinishedAtEnd } from './pack-rule.js';

const source = '金寨：分欠进度、达进度、超进度、已完成/提前完成、其它五种，按数量和占比列出';
const unsaid = '金寨规则未给出容差；预设为0，由本机关定';
const from = shippedFrom;

const early: PackRule = {
  ...rule('done-early', 'done', { kind: 'done', early: true }),
  label: { zh: '提前完成', en: 'done ahead of time' },
};
const inTime = rule('done', 'done', { kind: 'done', early: false });
const over = rule('ahead', 'ahead', { kind: 'ahead', from: { parameter: 'ahead-over', inclusive: false } });
const under = rule('behind', 'behind', { kind: 'behind', from: { parameter: 'behind-over', inclusive: false }, to: null });
const level = rule('on-track', 'on-track', { kind: 'otherwise' });

/** 金寨: five states, printed as counts and shares. */
export const jinzhai: LightPack = {
  id: 'jinzhai',
  version: 1,
  validFrom: shippedFrom,
  name: { zh: '金寨规则', en: 'the Jinzhai rule' },
  source,
  parameters: [
    { key: 'ahead-over', name: { zh: '超进度：超前多于', en: 'ahead: by more than' }, value: 0, unit: 'points', from, source: unsaid },
    { key: 'behind-over', name: { zh: '欠进度：落后多于', en: 'behind: by more than' }, value: 0, unit: 'points', from, source: unsaid },
  ],
  labels: [
    { severity: 'done', label: { zh: '已完成', en: 'done' }, color: 'green' },
    { severity: 'ahead', label: { zh: '超进度', en: 'ahead' }, color: 'green' },
    { severity: 'on-track', label: { zh: '达进度', en: 'on schedule' }, color: 'green' },
    { severity: 'behind', label: { zh: '欠进度', en: 'behind' }, color: 'yellow' },
    { severity: 'none', label: { zh: '其它', en: 'other' }, color: 'white' },
    { severity: 'no-data', label: { zh: '其它（未填报）', en: 'other (not reported)' }, color: 'grey' },
  ],
  rules: {
    annual: [noData, early, inTime, nothingExpected, over, under, unfinishedAtEnd, level],
    'long-term': [noData, early, inTime, nodeMissed, nothingExpected, over, under, unfinishedAtEnd, level],
    standing: [noData, nodeMissed, nothingExpected, over, under, level],
  },
  madeUp: 'behind',
};
