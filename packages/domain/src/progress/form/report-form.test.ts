import { describe, expect, it } from 'vitest';
import { emptyReport, type ReportBody } from '../report-body.js';
import { cellPlace, changesOfRow, formFaultSentence, readReportForm } from './read-report-form.js';
import { columnOfFinding, fieldsOfReport, reportFormColumns, reportFormStamp, reportFormVersion, reportWithFields } from './report-form.js';

const goals = ['g1', 'g2'];
const body: ReportBody = {
  ...emptyReport,
  values: [
    { measure: 'g1', typed: '4', asOf: '2024-03-31', source: '月报' },
    { measure: 'other', typed: '9', asOf: '2024-03-31', source: '' },
  ],
  metNodes: ['n1'],
  text: '推进中',
  forecast: { state: 'at-risk', reason: '资金' },
};
const ids = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002'] as const;
const keys = reportFormColumns(2).map(({ key }) => key);
const base = fieldsOfReport(body, goals);
const cellsOf = (id: string, fields = base, of: object = base): string[] =>
  keys.map((key) => (key === 'id' ? id : key === 'base' ? JSON.stringify(of) : (fields[key] ?? '')));
const headings = keys.map((key) => (key === 'id' ? 'id' : key));
const sheet = (...rows: string[][]) => [
  { rows: [[reportFormStamp, reportFormVersion, 'p', '2024-03', 'u', '2024-04-01'], keys, [], headings, ...rows] },
];
const read = (...rows: string[][]) => {
  const form = readReportForm(sheet(...rows));
  if (typeof form === 'string') throw new Error(form);
  return form;
};

describe('a report in a form', () => {
  it('comes back as it went out', () => {
    expect(reportWithFields(body, base, { goals, asOf: '2024-04-30' })).toEqual({ ...body, values: body.values });
    expect(fieldsOfReport(emptyReport, goals)).toMatchObject({ 'typed.1': '', forecast: '', unchanged: '' });
  });

  it('takes cells that were changed and leaves what has none', () => {
    const changed = reportWithFields(body, { 'typed.1': '', 'typed.2': '7', forecast: '能如期完成' }, { goals, asOf: '2024-04-30' });
    expect(changed).toMatchObject({
      values: [{ measure: 'g2', typed: '7', asOf: '2024-04-30' }, { measure: 'other' }],
      metNodes: ['n1'],
      forecast: { state: 'yes', reason: '资金' },
    });
  });

  it('finds the column of what is wrong', () => {
    expect(['values.0.typed', 'values.1.typed', 'forecast.reason', 'text'].map((at) => columnOfFinding(at, body, goals))).toEqual([
      'typed.1',
      'typed.0',
      'forecastReason',
      'text',
    ]);
    expect(cellPlace(28, 12)).toBe('AB12');
  });
});

describe('a returned form', () => {
  it('is none without its stamp, and not this one with another version', () => {
    expect(readReportForm([{ rows: [['序号', '任务']] }])).toBe('no-form');
    expect(readReportForm([{ rows: [[reportFormStamp, '0']] }])).toBe('other-version');
  });

  it('is read by its hidden numbers, in any order', () => {
    expect(read(cellsOf(ids[1]), cellsOf(ids[0])).rows.map(({ row, id }) => [row, id])).toEqual([
      [5, ids[1]],
      [6, ids[0]],
    ]);
  });

  it('tells rows that were added, doubled or damaged, each with its place', () => {
    const { faults } = read(cellsOf(ids[0]), [], ['', '', '9', '新任务'], cellsOf(ids[0]), cellsOf(ids[1], base, [1]));
    expect(faults.map(({ code, row }) => [code, row])).toEqual([
      ['row-added', 7],
      ['row-twice', 8],
      ['base-damaged', 9],
    ]);
    expect(faults.map((fault) => formFaultSentence(fault, 'zh')).join()).toMatch(/新增.*第5行.*重新下载/);
  });

  it('tells a lost column; one whose cells are only gone changes nothing', () => {
    const without = (key: string) => {
      const place = keys.indexOf(key);
      const cut = (cells: readonly string[]) => cells.filter((_, index) => index !== place);
      return readReportForm([{ rows: (sheet(cellsOf(ids[0]))[0]?.rows ?? []).map((cells, index) => (index === 0 ? cells : cut(cells))) }]);
    };
    expect(without('base')).toMatchObject({ rows: [], faults: [{ code: 'column-missing' }] });
    const form = without('problems');
    if (typeof form === 'string') throw new Error(form);
    expect(form.rows.flatMap((row) => changesOfRow(row, base))).toEqual([]);
  });

  it('changes what differs from when it was taken out, and conflicts where the ledger moved on', () => {
    const [row] = read(cellsOf(ids[0], { ...base, text: '已开工\r\n', problems: '缺地', 'typed.1': '5' })).rows;
    if (row === undefined) throw new Error('no row');
    const now = { ...base, problems: '缺钱', 'typed.1': '5' };
    expect(changesOfRow(row, now).map(({ key, now: is, said, isConflict }) => [key, is, said, isConflict])).toEqual([
      ['text', '推进中', '已开工', false],
      ['problems', '缺钱', '缺地', true],
    ]);
    expect(read(cellsOf(ids[0])).rows.flatMap((one) => changesOfRow(one, base))).toEqual([]);
  });
});
