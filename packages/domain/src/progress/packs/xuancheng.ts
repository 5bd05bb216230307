import type { Checkpoint, LightPack } from '../light-pack.js';
import { done, noData, nodeMissed, nothingExpected, onTrack, rule, shippedFrom, unfinishedAtEnd } from './pack-rule.js';

const source = '宣城：一季度完成不足25%、半年不足50%、11月末不足91.7%（11/12），或增速低于目标的，为滞后；只有年度数的指标不计入期中';
const from = shippedFrom;

const checkpoints: readonly Checkpoint[] = [
  { month: 3, parameter: 'first-quarter' },
  { month: 6, parameter: 'half-year' },
  { month: 11, parameter: 'november' },
];

const below = rule('below-checkpoint', 'behind', { kind: 'below-checkpoint', checkpoints });
const slow = rule('rate-below-target', 'behind', { kind: 'rate-below-target' });
const between = rule('between-checkpoints', 'none', { kind: 'between-checkpoints', checkpoints });

/** 宣城: three checkpoints a year, and growth against its target. */
export const xuancheng: LightPack = {
  id: 'xuancheng',
  version: 1,
  validFrom: shippedFrom,
  name: { zh: '宣城规则', en: 'the Xuancheng rule' },
  source,
  parameters: [
    { key: 'first-quarter', name: { zh: '一季度末应达', en: 'due by the end of March' }, value: 25, unit: 'percent', from, source },
    { key: 'half-year', name: { zh: '上半年末应达', en: 'due by the end of June' }, value: 50, unit: 'percent', from, source },
    // Printed as 91.7 %, which is eleven twelfths: who stands at exactly 11/12 is not behind.
    {
      key: 'november',
      name: { zh: '11月末应达（11/12）', en: 'due by the end of November (11/12)' },
      value: 91.666667,
      unit: 'percent',
      from,
      source,
    },
  ],
  labels: [
    { severity: 'done', label: { zh: '完成', en: 'done' }, color: 'green' },
    { severity: 'on-track', label: { zh: '达序时', en: 'on schedule' }, color: 'green' },
    { severity: 'behind', label: { zh: '滞后', en: 'behind' }, color: 'yellow' },
    { severity: 'none', label: { zh: '不计入', en: 'not counted' }, color: 'white' },
    { severity: 'no-data', label: { zh: '灰', en: 'grey' }, color: 'grey' },
  ],
  rules: {
    annual: [noData, done, nothingExpected, slow, below, between, unfinishedAtEnd, onTrack],
    'long-term': [noData, done, nodeMissed, nothingExpected, slow, between, unfinishedAtEnd, onTrack],
    standing: [noData, nodeMissed, nothingExpected, slow, onTrack],
  },
  madeUp: 'behind',
};
