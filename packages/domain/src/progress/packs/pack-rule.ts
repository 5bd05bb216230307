import type { Condition, PackRule } from '../light-pack.js';
import type { LightSeverity } from '../severity.js';

/** A rule from the pack's own source, under the severity's own name. */
export const rule = (key: string, severity: LightSeverity, when: Condition): PackRule => ({
  key,
  when,
  severity,
  label: null,
  source: null,
});

/** A rule that no source gives and every pack needs. */
const ours = (key: string, severity: LightSeverity, when: Condition, source: string): PackRule => ({
  ...rule(key, severity, when),
  source,
});

/** No data is grey, not green. */
export const noData = ours('no-data', 'no-data', { kind: 'no-data' }, '没有数据不等于正常：未填报的显示为灰');

/** Nothing is expected yet: annual-only figures and long-term tasks are not red for lack of interim numbers. */
export const nothingExpected = ours(
  'nothing-expected',
  'none',
  { kind: 'nothing-expected' },
  '只有年度数的指标和长期任务，不因没有期中数而亮红灯（宣城：只有年度数的指标不计入期中）',
);

/** Its time is up and it is not done: never green, whatever the points. */
export const unfinishedAtEnd = ours(
  'unfinished-at-end',
  'behind',
  { kind: 'overdue' },
  '原规则未规定期满未完成的情形；预设为不得为绿，由本机关定',
);

/** A node of a long-term or standing task that was due in the period is open. */
export const nodeMissed = ours(
  'node-missed',
  'behind',
  { kind: 'node-missed' },
  '原规则未规定阶段节点；预设为到期未完成的记为滞后，由本机关定',
);

/** Done, whenever. */
export const done = rule('done', 'done', { kind: 'done', early: null });

/** Whatever is left is on schedule. */
export const onTrack = rule('on-track', 'on-track', { kind: 'otherwise' });

/** The date from which the shipped packs are offered: their sources give no date of their own here. */
export const shippedFrom = '2024-01-01';
