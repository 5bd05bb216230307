import { span, type Target } from '@luoshi/domain';
import { metricBefore } from './metric.js';

// 居民人均可支配收入增长与经济增长基本同步。      单位地区生产总值能耗完成国家下达任务。
//                       ^^^^^^^^^^^^^^^^^^                            ^^^^^^^^^^^^^^^^ promises without a number of their own

const inStep = /与[^，。；,;与]{2,24}?(?:保持)?(基本同步|同步)(?!推进|实施|建设|规划|部署|开展)/;
const asAssigned =
  /(?:完成|达到)(国家|上级|省级?|市级?|省委、?省政府|省政府)(下达|确定|规定|分解)的?[^，。；,;]{0,8}?(任务|目标|指标|要求|计划)/;

/** The promise of a clause that is measured by something else: another figure, or what a higher level assigns. */
export const targetWithoutNumber = (text: string, start: number, end: number): Target | null => {
  const clause = text.slice(start, end);
  if (clause.includes('同步')) return fromMatch(clause, start, inStep.exec(clause), 'in-step');
  return clause.includes('下达') || clause.includes('确定') ? fromMatch(clause, start, asAssigned.exec(clause), 'as-assigned') : null;
};

const fromMatch = (clause: string, start: number, found: RegExpExecArray | null, direction: 'in-step' | 'as-assigned'): Target | null => {
  if (found === null) return null;
  const metric = metricBefore(clause.slice(0, found.index), null);
  if (metric === '') return null;
  const hedge = direction === 'in-step' ? (found[1] ?? null) : `${found[1] ?? ''}${found[2] ?? ''}${found[3] ?? ''}`;
  return {
    metric,
    value: null,
    unit: null,
    hedge,
    direction,
    text: found[0],
    span: span(start + found.index, start + found.index + found[0].length),
  };
};
