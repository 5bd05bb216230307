import { describe, expect, it, test } from 'vitest';
import { checkReport, type ReportFrame } from './check-report.js';
import type { Commitment } from './commitment.js';
import { emptyReport, type ReportBody, reportAfter } from './report-body.js';

const commitment: Commitment = {
  taskClass: 'annual',
  starts: '2024-01-01',
  ends: '2024-12-31',
  goals: [
    {
      kind: 'number',
      key: 'jobs',
      metric: '城镇新增就业',
      direction: 'at-least',
      base: null,
      value: 45,
      unit: '万人',
      hedge: '以上',
      cap: null,
      measures: 'total',
      isAdditive: true,
    },
  ],
  milestones: [],
  stages: [],
  curve: { kind: 'linear' },
  measures: [],
  office: null,
  person: null,
  fiveOnes: [],
};
const frame: ReportFrame = {
  commitment,
  period: { from: '2024-03-01', to: '2024-03-31' },
  role: 'lead',
  limit: { most: 10, source: '测试' },
};
const sound: ReportBody = { ...emptyReport, text: '正常推进。', forecast: { state: 'yes', reason: '' } };
const typed = (value: string, asOf = '2024-03-31') => ({ measure: 'jobs', typed: value, asOf, source: '' });
const found = (body: ReportBody, more: Partial<ReportFrame> = {}) =>
  checkReport(body, { ...frame, ...more }).map(({ code, at }) => `${code} ${at}`);

describe('a report', () => {
  test.each([
    { what: 'sound', body: sound, expected: [] },
    { what: 'empty', body: { ...emptyReport, forecast: sound.forecast }, expected: ['report-empty text'] },
    { what: 'of a value alone', body: { ...sound, text: '', values: [typed('11.2')] }, expected: [] },
    { what: 'unchanged, with a reason', body: { ...sound, text: '', unchanged: '按季度统计' }, expected: [] },
    { what: 'unchanged, without one', body: { ...sound, unchanged: ' ' }, expected: ['unchanged-reason-missing unchanged'] },
    { what: 'without a forecast', body: { ...sound, forecast: null }, expected: ['forecast-missing forecast'] },
    {
      what: 'at risk without a reason',
      body: { ...sound, forecast: { state: 'at-risk', reason: '' } },
      expected: ['forecast-reason-missing forecast.reason'],
    },
    { what: 'of ten characters, one of them outside the basic plane', body: { ...sound, text: '一二三四五六七八九𠮷' }, expected: [] },
    { what: 'of eleven', body: { ...sound, text: '一二三四五六七八九十一' }, expected: ['text-over text'] },
    { what: 'of no number', body: { ...sound, values: [typed('很多')] }, expected: ['value-not-number values.0.typed'] },
    { what: 'in 人 for 万人', body: { ...sound, values: [typed('112000人')] }, expected: ['unit-scaled values.0.typed'] },
    { what: 'of a day to come', body: { ...sound, values: [typed('11.2', '2024-04-01')] }, expected: ['value-after-period values.0.asOf'] },
    { what: 'of no date', body: { ...sound, values: [typed('11.2', '2024-02-30')] }, expected: ['date-invalid values.0.asOf'] },
    { what: 'with a field left empty', body: { ...sound, values: [typed(' ')] }, expected: [] },
  ] as const)('$what', ({ body, expected }) => {
    expect(found(body)).toEqual(expected);
  });

  it('of a co-unit says no forecast', () => {
    expect(found({ ...sound, forecast: null }, { role: 'co' })).toEqual([]);
  });

  it('measures nothing that the commitment does not hold', () => {
    expect(found({ ...sound, values: [typed('11.2')] }, { commitment: null })).toEqual(['measure-unknown values.0.measure']);
  });

  it('begins with the figures of the last one, not with its words', () => {
    const last: ReportBody = { ...sound, values: [typed('11.2')], metNodes: ['m1'], problems: '缺资金', unchanged: null };
    expect(reportAfter(last, '2024-04-30')).toEqual({
      ...emptyReport,
      values: [typed('11.2', '2024-04-30')],
      metNodes: ['m1'],
      forecast: last.forecast,
    });
  });
});
