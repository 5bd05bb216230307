import { describe, expect, it, test } from 'vitest';
import {
  applyCorrections,
  type CorrectionEvent,
  correctableFields,
  correctionAfter,
  correctionStates,
  type FieldReading,
  readingOf,
  sameReading,
  withReading,
} from './correction.js';
import type { Plan, Task } from './plan.js';
import { span } from './span.js';

const unit = (name: string, start: number) => ({ name, kind: 'unit', span: span(start, start + name.length) }) as const;
const task: Task = {
  no: 1,
  key: '一//1',
  chapter: '目标',
  section: null,
  text: '加快防洪工程建设。',
  span: span(10, 20),
  leaders: [{ name: '王健', role: null, span: span(30, 32) }],
  leadUnits: [unit('省水利厅', 40)],
  coUnits: [unit('省财政厅', 50)],
  open: false,
  deadline: null,
  targets: [],
};
const planOf = (...tasks: readonly Task[]): Plan => ({
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

const lead = (...names: readonly string[]): FieldReading => ({ field: 'leadUnits', units: names.map((name) => ({ name, kind: 'unit' })) });
const made = (said: FieldReading, on = task) => ({ correctionId: 'c1', key: on.key, text: on.text, read: readingOf(on, said.field), said });

describe('a correction', () => {
  const expected: Readonly<Record<string, string | null>> = {
    'active withdraw': 'withdrawn',
    'active conflict': 'conflicting',
    'active reapply': null,
    'withdrawn withdraw': null,
    'withdrawn conflict': null,
    'withdrawn reapply': null,
    'conflicting withdraw': 'withdrawn',
    'conflicting conflict': null,
    'conflicting reapply': 'active',
  };
  const events: readonly CorrectionEvent[] = ['withdraw', 'conflict', 'reapply'];
  test.each(correctionStates.flatMap((state) => events.map((event) => ({ state, event }))))(
    'that is $state, under $event',
    ({ state, event }) => {
      expect(correctionAfter(state, event)).toBe(expected[`${state} ${event}`]);
    },
  );

  it.each(correctableFields)('of %s that says what is read changes nothing', (field) => {
    expect(withReading(task, readingOf(task, field))).toEqual(task);
  });

  it('keeps the place of what stood there, also in another list, and gives what was added none', () => {
    const corrected = withReading(task, lead('省财政厅', '省应急厅'));
    expect(corrected.leadUnits.map(({ name, span: at }) => [name, at.start, at.end])).toEqual([
      ['省财政厅', 50, 54],
      ['省应急厅', 10, 10],
    ]);
    expect(corrected.text).toBe(task.text);
  });

  it('compares readings by what they say, not by the order of their keys', () => {
    const one: FieldReading = { field: 'deadline', deadline: { text: '6月底前', date: '2024-06-30' } };
    expect(sameReading(one, { deadline: { date: '2024-06-30', text: '6月底前' }, field: 'deadline' })).toBe(true);
    expect(sameReading(one, { field: 'deadline', deadline: null })).toBe(false);
  });
});

describe('an amended document', () => {
  const said = lead('省应急厅');
  const apply = (...tasks: readonly Task[]) => applyCorrections(planOf(...tasks), [made(said)]);

  it('is corrected again where it reads as before, under another number too', () => {
    const moved = { ...task, no: 7, key: '二//7' };
    const { plan, applied, conflicts } = apply({ ...task, text: '发展海洋经济。' }, moved);
    expect([plan.tasks[1]?.leadUnits[0]?.name, applied, conflicts]).toEqual(['省应急厅', ['c1'], []]);
  });

  it('that prints now what was said needs no correction and loses none', () => {
    expect(apply({ ...task, leadUnits: [unit('省应急厅', 40)] })).toMatchObject({ applied: ['c1'], conflicts: [] });
  });

  it('that reads otherwise, or dropped the task, is not corrected in silence', () => {
    const changed = { ...task, leadUnits: [unit('省住房城乡建设厅', 40)] };
    expect(apply(changed)).toEqual({ plan: planOf(changed), applied: [], conflicts: ['c1'] });
    expect(apply()).toMatchObject({ conflicts: ['c1'] });
  });

  it('takes several corrections of one task', () => {
    const both = applyCorrections(planOf(task), [made(said), { ...made({ field: 'open', open: true }), correctionId: 'c2' }]);
    expect(both.plan.tasks[0]).toMatchObject({ open: true, leadUnits: [{ name: '省应急厅' }] });
  });
});
