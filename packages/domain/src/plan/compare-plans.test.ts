import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlans } from './compare-plans.js';
import type { Plan, Task } from './plan.js';
import { span } from './span.js';

const task = (no: number, text: string, more: Partial<Task> = {}): Task => ({
  no,
  key: `一//${no}`,
  chapter: '主要目标',
  section: null,
  text,
  span: span(0, text.length),
  leaders: [],
  leadUnits: [],
  coUnits: [],
  open: false,
  deadline: null,
  targets: [],
  ...more,
});

const plan = (tasks: readonly Task[]): Plan => ({
  document: {
    title: null,
    number: null,
    issuer: null,
    date: null,
    layout: 'labelled-block',
    spans: { title: null, number: null, issuer: null, date: null },
  },
  headings: [],
  tasks,
  orders: [],
  regions: [],
});

const compared = (before: readonly Task[], after: readonly Task[]) =>
  comparePlans(plan(before), plan(after)).map((change) => [
    change.kind,
    change.before?.no ?? null,
    change.after?.no ?? null,
    ...(change.kind === 'changed' ? change.fields : []),
  ]);

const roads = task(1, '建设改造农村公路6000公里。');
const water = task(2, '建设农村供水工程300处。');
const villages = task(3, '加快村庄绿化美化亮化建设。');

describe('comparePlans', () => {
  it('lists every task of the same document as the same', () => {
    expect(compared([roads, water], [roads, water])).toEqual([
      ['same', 1, 1],
      ['same', 2, 2],
    ]);
  });

  it('says which fields changed', () => {
    const unit = { name: '省水利厅', kind: 'unit', span: span(0, 4) } as const;
    const changed = task(2, '建设农村供水工程400处。', { leadUnits: [unit], open: true });
    expect(compared([roads, water], [roads, changed])).toEqual([
      ['same', 1, 1],
      ['changed', 2, 2, 'text', 'leadUnits', 'open'],
    ]);
  });

  it('does not take a place for a change', () => {
    expect(compared([water], [{ ...water, span: span(100, 200) }])).toEqual([['same', 2, 2]]);
  });

  it('follows a task to its new number, and tells what is new and what is gone', () => {
    expect(compared([roads, water], [task(1, '发展海洋经济。'), task(2, roads.text), task(3, water.text)])).toEqual([
      ['added', null, 1],
      ['moved', 1, 2],
      ['moved', 2, 3],
    ]);
    expect(compared([roads, water, villages], [roads, task(2, villages.text)])).toEqual([
      ['same', 1, 1],
      ['moved', 3, 2],
      ['removed', 2, null],
    ]);
  });

  it('takes another promise under the same number for another promise', () => {
    expect(compared([roads], [task(1, '持续推进申遗工作，办好全国冬运会筹备。')])).toEqual([
      ['added', null, 1],
      ['removed', 1, null],
    ]);
  });

  it('finds a reworded task under another number', () => {
    expect(compared([roads, villages], [villages, task(9, '新建改造农村公路6500公里。')])).toEqual([
      ['same', 3, 3],
      ['changed', 1, 9, 'text'],
    ]);
  });
});

describe('for any two plans', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', '戊'), minLength: 1, maxLength: 6 }), { maxLength: 12 });
  const tasksOf = (words: readonly string[]): readonly Task[] => words.map((text, at) => task(at + 1, text));

  it('every task of either stands in exactly one change, in the order of the later plan', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [before, after] = [tasksOf(one), tasksOf(other)];
        const changes = comparePlans(plan(before), plan(after));
        expect(changes.flatMap((change) => change.after ?? [])).toEqual(after);
        expect(new Set(changes.flatMap((change) => change.before ?? []))).toEqual(new Set(before));
        expect(changes.filter((change) => change.before !== null)).toHaveLength(before.length);
      }),
      { seed: 20240205, numRuns: 300 },
    );
  });
});
