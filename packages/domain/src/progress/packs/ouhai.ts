import type { LightPack } from '../light-pack.js';
import { done, noData, nothingExpected, onTrack, rule, shippedFrom } from './pack-rule.js';

const source = '瓯海：当月完成为绿，未完成为红；事后补上的，当月改为黄，永不转绿';

const missed = rule('period-missed', 'at-risk', { kind: 'period-missed' });

/** 瓯海: each month by itself, and what is made up later stays yellow. */
export const ouhai: LightPack = {
  id: 'ouhai',
  version: 1,
  validFrom: shippedFrom,
  name: { zh: '瓯海规则', en: 'the Ouhai rule' },
  source,
  parameters: [],
  labels: [
    { severity: 'done', label: { zh: '绿（已完成）', en: 'green (done)' }, color: 'green' },
    { severity: 'on-track', label: { zh: '绿', en: 'green' }, color: 'green' },
    { severity: 'behind', label: { zh: '黄', en: 'yellow' }, color: 'yellow' },
    { severity: 'at-risk', label: { zh: '红', en: 'red' }, color: 'red' },
    { severity: 'none', label: { zh: '未到判定', en: 'not judged yet' }, color: 'white' },
    { severity: 'no-data', label: { zh: '灰', en: 'grey' }, color: 'grey' },
  ],
  rules: {
    annual: [noData, done, missed, nothingExpected, onTrack],
    'long-term': [noData, done, missed, nothingExpected, onTrack],
    standing: [noData, missed, nothingExpected, onTrack],
  },
  madeUp: 'behind',
};
