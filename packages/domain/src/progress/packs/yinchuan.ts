import type { LightPack, PackRule } from '../light-pack.js';
import { done, noData, nodeMissed, nothingExpected, onTrack, rule, shippedFrom, unfinishedAtEnd } from './pack-rule.js';

const source = '银川：按序时为绿；落后10—30个百分点（含）为黄，超过30个为红；计划当月未启动又无理由的为黄，连续三个月为红';
const from = shippedFrom;

const unstarted: readonly PackRule[] = [
  rule('unstarted-long', 'at-risk', { kind: 'not-started', months: { parameter: 'unstarted-red', inclusive: true } }),
  rule('unstarted', 'behind', { kind: 'not-started', months: { parameter: 'unstarted-yellow', inclusive: true } }),
];

const farBehind = rule('far-behind', 'at-risk', { kind: 'behind', from: { parameter: 'yellow-to', inclusive: false }, to: null });
const behind = rule('behind', 'behind', {
  kind: 'behind',
  from: { parameter: 'yellow-from', inclusive: true },
  to: { parameter: 'yellow-to', inclusive: true },
});

/** 银川: points behind schedule, and a late start. */
export const yinchuan: LightPack = {
  id: 'yinchuan',
  version: 1,
  validFrom: shippedFrom,
  name: { zh: '银川规则', en: 'the Yinchuan rule' },
  source,
  parameters: [
    { key: 'yellow-from', name: { zh: '黄灯：落后不少于', en: 'yellow: behind by at least' }, value: 10, unit: 'points', from, source },
    { key: 'yellow-to', name: { zh: '黄灯：落后不多于', en: 'yellow: behind by at most' }, value: 30, unit: 'points', from, source },
    { key: 'unstarted-yellow', name: { zh: '黄灯：未启动月数', en: 'yellow: months not started' }, value: 1, unit: 'months', from, source },
    {
      key: 'unstarted-red',
      name: { zh: '红灯：连续未启动月数', en: 'red: months running not started' },
      value: 3,
      unit: 'months',
      from,
      source,
    },
  ],
  labels: [
    { severity: 'done', label: { zh: '绿（已完成）', en: 'green (done)' }, color: 'green' },
    { severity: 'on-track', label: { zh: '绿', en: 'green' }, color: 'green' },
    { severity: 'behind', label: { zh: '黄', en: 'yellow' }, color: 'yellow' },
    { severity: 'at-risk', label: { zh: '红', en: 'red' }, color: 'red' },
    { severity: 'none', label: { zh: '未到判定', en: 'not judged yet' }, color: 'white' },
    { severity: 'no-data', label: { zh: '灰', en: 'grey' }, color: 'grey' },
  ],
  rules: {
    annual: [noData, done, ...unstarted, nothingExpected, farBehind, behind, unfinishedAtEnd, onTrack],
    'long-term': [noData, done, ...unstarted, nodeMissed, nothingExpected, farBehind, behind, unfinishedAtEnd, onTrack],
    standing: [noData, nodeMissed, nothingExpected, farBehind, behind, onTrack],
  },
  madeUp: 'behind',
};
