import type { LightPack, PackRule } from '../light-pack.js';
import { done, noData, nodeMissed, nothingExpected, rule, shippedFrom, unfinishedAtEnd } from './pack-rule.js';

const source = '陇县、枣庄：蓝、黄、红三色；为序时的95%—105%的正常，85%—94%的滞后，不足85%的严重滞后；下级完成率计入平均时以100%为限';
const from = shippedFrom;

// Printed in whole percents (85–94): what lies between 94 and 95 is not on track yet.
const bands: readonly PackRule[] = [
  rule('far-behind', 'at-risk', { kind: 'of-expected', from: null, to: { parameter: 'behind-from', inclusive: false } }),
  rule('behind', 'behind', {
    kind: 'of-expected',
    from: { parameter: 'behind-from', inclusive: true },
    to: { parameter: 'on-track-from', inclusive: false },
  }),
  unfinishedAtEnd,
  rule('ahead', 'ahead', { kind: 'of-expected', from: { parameter: 'on-track-to', inclusive: false }, to: null }),
  rule('on-track', 'on-track', { kind: 'otherwise' }),
];

/** 陇县 and 枣庄: done as a percentage of what was expected. */
export const longxian: LightPack = {
  id: 'longxian',
  version: 1,
  validFrom: shippedFrom,
  name: { zh: '陇县规则', en: 'the Longxian rule' },
  source,
  parameters: [
    {
      key: 'on-track-from',
      name: { zh: '正常：不低于序时的', en: 'on track: at least, of expected' },
      value: 95,
      unit: 'percent',
      from,
      source,
    },
    {
      key: 'on-track-to',
      name: { zh: '正常：不高于序时的', en: 'on track: at most, of expected' },
      value: 105,
      unit: 'percent',
      from,
      source,
    },
    {
      key: 'behind-from',
      name: { zh: '滞后：不低于序时的', en: 'behind: at least, of expected' },
      value: 85,
      unit: 'percent',
      from,
      source,
    },
  ],
  labels: [
    { severity: 'done', label: { zh: '蓝（已完成）', en: 'blue (done)' }, color: 'blue' },
    { severity: 'ahead', label: { zh: '蓝（超前）', en: 'blue (ahead)' }, color: 'blue' },
    { severity: 'on-track', label: { zh: '蓝', en: 'blue' }, color: 'blue' },
    { severity: 'behind', label: { zh: '黄', en: 'yellow' }, color: 'yellow' },
    { severity: 'at-risk', label: { zh: '红', en: 'red' }, color: 'red' },
    { severity: 'none', label: { zh: '未到判定', en: 'not judged yet' }, color: 'white' },
    { severity: 'no-data', label: { zh: '灰', en: 'grey' }, color: 'grey' },
  ],
  rules: {
    annual: [noData, done, nothingExpected, ...bands],
    'long-term': [noData, done, nodeMissed, nothingExpected, ...bands],
    standing: [noData, nodeMissed, nothingExpected, ...bands],
  },
  madeUp: 'behind',
};
