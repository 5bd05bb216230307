import { describe, expect, it } from 'vitest';
import { busiestStretch, findCollisions, forbids, type PlannedVisit } from './inspection-collisions.js';
import { inspectionRulesOn, paperNumber, shippedInspectionRules } from './inspection-rules.js';

const visit = (inspectionId: string, change: Partial<PlannedVisit> = {}): PlannedVisit => ({
  inspectionId,
  title: inspectionId,
  kind: 'special',
  subject: '清理拖欠企业账款情况',
  taskIds: [],
  unitIds: ['fgw'],
  from: '2024-05-06',
  to: '2024-05-10',
  ...change,
});
const found = (proposal: PlannedVisit, others: readonly PlannedVisit[], rules = shippedInspectionRules) =>
  findCollisions(proposal, others, rules).map((one) => [one.kind, forbids(one)]);

// 国令第733号 §15: 严格控制督查频次和时限 … 严禁重复督查.
describe('a proposal against the calendar', () => {
  const other = { subject: '粮食收储和春耕备耕' };

  it.each([
    { what: 'the same unit and subject at the same time', change: {}, expected: [['duplicate', true]] },
    { what: 'the same in other words', change: { subject: '拖欠企业账款清理工作情况' }, expected: [['duplicate', true]] },
    { what: 'the same on the last day of rest', change: { from: '2024-08-08', to: '2024-08-09' }, expected: [['duplicate', true]] },
    { what: 'the same a day later', change: { from: '2024-08-09', to: '2024-08-09' }, expected: [] },
    { what: 'the same in another unit', change: { unitIds: ['czt'] }, expected: [] },
    { what: 'another subject at the same time', change: other, expected: [['overlap', false]] },
    { what: 'another subject a day later', change: { ...other, from: '2024-05-11', to: '2024-05-12' }, expected: [] },
    {
      what: 'another subject, the same task',
      change: { ...other, taskIds: ['t1'], from: '2024-06-01', to: '2024-06-02' },
      expected: [['duplicate', true]],
    },
  ])('$what', ({ change, expected }) => {
    expect(found(visit('new', change), [visit('old', { taskIds: ['t1'] })])).toEqual(expected);
  });

  it('is not compared with itself, and names the units they share', () => {
    expect(found(visit('old'), [visit('old')])).toEqual([]);
    const [one] = findCollisions(
      visit('new', { unitIds: ['fgw', 'czt', 'slt'] }),
      [visit('old', { unitIds: ['slt', 'fgw'] })],
      shippedInspectionRules,
    );
    expect(one).toMatchObject({ kind: 'duplicate', unitIds: ['fgw', 'slt'], with: { inspectionId: 'old' }, alike: 1 });
  });

  it('counts the visits of a unit in the stretch of the limit, of the kinds it names', () => {
    const yearly = (id: string, from: string, change: Partial<PlannedVisit> = {}) =>
      visit(id, { kind: 'comprehensive', subject: id, from, to: from, ...change });
    expect(found(yearly('夏季', '2024-07-01'), [yearly('年初', '2024-01-15')])).toEqual([['too-often', true]]);
    expect(found(yearly('夏季', '2024-07-01'), [yearly('去年', '2023-12-31')])).toEqual([]);
    expect(found(yearly('夏季', '2024-07-01'), [yearly('年初', '2024-01-15', { kind: 'special' })])).toEqual([]);
    expect(found(visit('专项', { subject: '另一事' }), [yearly('年初', '2024-01-15')])).toEqual([]);
  });

  it.each([
    { most: null, expected: [] },
    { most: 5, expected: [] },
    { most: 4, expected: [['too-long', true]] },
  ])('lasts five days where at most $most are allowed', ({ most, expected }) => {
    expect(found(visit('new'), [], { ...shippedInspectionRules, mostDays: most })).toEqual(expected);
  });

  it.each([
    { per: 'quarter', from: '2024-04-01', expected: [['too-often', true]] },
    { per: 'quarter', from: '2024-07-01', expected: [] },
    { per: 'half-year', from: '2024-01-01', expected: [['too-often', true]] },
    { per: 'half-year', from: '2024-07-01', expected: [] },
  ] as const)('by the $per, $from', ({ per, from, expected }) => {
    const rules = { ...shippedInspectionRules, limits: [{ key: 'all', kinds: [], most: 1, per, source: '本级规定' }] };
    expect(
      found(visit('new', { subject: '另一事', from, to: from }), [visit('old', { from: '2024-06-30', to: '2024-06-30' })], rules),
    ).toEqual(expected);
  });
});

it('the busiest stretch of a limit is counted by when visits begin', () => {
  const visits = ['2024-03-31', '2024-04-01', '2024-06-30', '2024-07-01'].map((from) => visit(from, { from, to: '2024-12-31' }));
  const limit = { key: 'k', kinds: [], most: 1, source: '本级规定' };
  expect((['quarter', 'half-year', 'year'] as const).map((per) => busiestStretch(visits, { ...limit, per }))).toEqual([2, 3, 4]);
  expect(busiestStretch([], { ...limit, per: 'year' })).toBe(0);
  expect(busiestStretch(visits, { ...limit, kinds: ['comprehensive'], per: 'year' })).toBe(0);
});

it('rules are dated: the latest that began by the day holds, the shipped ones before', () => {
  const own = [
    { ...shippedInspectionRules, from: '2024-03-01', restDays: 10 },
    { ...shippedInspectionRules, from: '2024-06-01', restDays: 20 },
  ];
  expect(['2024-02-29', '2024-03-01', '2024-05-31', '2024-06-01'].map((day) => inspectionRulesOn(own, day).restDays)).toEqual([
    90, 10, 10, 20,
  ]);
});

it('a paper is numbered without leading zero', () => {
  expect(paperNumber('督通', 2024, 3)).toBe('督通〔2024〕3号');
});
