import { describe, expect, it } from 'vitest';
import { type Compared, movementOf } from './movement.js';
import { rankInGroups } from './rank.js';
import type { Scheme } from './scheme.js';
import { scoreUnits } from './score-units.js';
import { shippedSchemes } from './shipped-schemes.js';

const [liaoning] = shippedSchemes;
const score = (unitId: string, points: string, more: object = {}) => ({ unitId, group: 'a', points, incomparable: null, ...more });

describe('ranks', () => {
  it('are shared by equal points, and the next is left out; groups are apart', () => {
    const ranks = rankInGroups([
      ...[score('a', '90.50'), score('b', '90.5'), score('c', '95'), score('d', '80')],
      ...[score('e', '10', { group: 'b' }), score('f', '99', { incomparable: 'no-obligations' })],
    ]);
    expect([...ranks].map(([unitId, { rank, of, tied }]) => [unitId, rank, of, tied])).toEqual([
      ['a', 2, 4, true],
      ['b', 2, 4, true],
      ['c', 1, 4, false],
      ['d', 4, 4, false],
      ['e', 1, 1, false],
      ['f', null, 4, false],
    ]);
  });
});

describe('movement', () => {
  const facts = {
    ...{ unitId: 'u', unitName: '省水利厅', unitKind: 'department' as const, promises: [], matters: [], closeOuts: [], quarters: [] },
    shares: [
      {
        task: { taskId: 't', no: 1, text: '事' },
        role: 'lead' as const,
        light: null,
        isWhole: false,
        isFinal: false,
        goals: [],
        ends: null,
        closed: null,
      },
    ],
  };
  const late = { task: { taskId: 't', no: 1, text: '事' }, reportId: 'r', period: '2024-01', dueOn: '2024-01-28', isLate: true };
  const linesWith = (isLate: boolean) =>
    scoreUnits(liaoning, [{ ...facts, reports: [{ ...late, isLate, submittedOn: '2024-02-01', state: 'accepted' }] }])[0]?.lines ?? [];
  const unit = (rank: number | null, points: string, more: Partial<Compared> = {}): Compared => ({
    ...{ group: 'economic', rank, points, lines: null },
    ...more,
  });
  const moved = (now: Compared, before: Compared | null, scheme: Scheme = liaoning) =>
    movementOf({ scheme: liaoning, period: '2024-Q2', unit: now }, before === null ? null : { scheme, period: '2024-Q1', unit: before });

  it('says by how much and why', () => {
    const now = unit(2, '90.50', { lines: linesWith(false) });
    expect(moved(now, unit(4, '90.00', { lines: linesWith(true) }))).toEqual({
      by: 2,
      sentence: { zh: '上升2位：得分+0.50，主要是迟报进展+0.50', en: 'up 2: score +0.50, mainly 迟报进展+0.50' },
    });
    expect(moved(unit(3, '90'), unit(2, '90')).sentence.zh).toBe('下降1位：本单位得分未变，随其他单位变动');
    expect(moved(unit(2, '89'), unit(2, '90')).sentence.zh).toBe('名次不变：得分−1.00');
  });

  it('is none where the two are not comparable', () => {
    expect(moved(unit(1, '1'), null)).toMatchObject({ by: null, sentence: { zh: '首次参评，没有上期可比' } });
    expect(moved(unit(1, '1'), unit(null, '1')).sentence.zh).toContain('未排名');
    expect(moved(unit(1, '1'), unit(1, '1', { group: 'cities' })).sentence.zh).toContain('分组有变化');
    const changed = { ...liaoning, aspects: liaoning.aspects.slice(1) };
    expect(moved(unit(1, '1'), unit(1, '1'), changed).sentence.zh).toBe('不可比：考核方面与2024-Q1不同');
  });
});
