import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Counts, type ExpectedTask, measuredFacts, measureReading, precisionAndRecall } from './measure-reading.js';
import { parse } from './parse.js';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

type Expectation = { readonly document: string; readonly made: string; readonly tasks: readonly ExpectedTask[] };

const files = readdirSync(new URL('examples/expectations/', root)).sort();
const expectations = files.map((file): Expectation => JSON.parse(read(`examples/expectations/${file}`)) as Expectation);
const measured = expectations.map(({ document, tasks }) => ({ document, measure: measureReading(parse(read(document)).value, tasks) }));

/** Tasks and owners are read without a miss; targets and deadlines in 98 of a hundred. */
const aims = { tasks: 1, owners: 1, roles: 1, deadlines: 0.98, targets: 0.98 } as const;

describe('what a person reads in every example is what the parser reads', () => {
  test('every document of the examples has an expectation that says how it was made', () => {
    const documents = ['examples/corpus/', 'examples/layouts/'].flatMap((folder) =>
      readdirSync(new URL(folder, root)).map((file) => folder + file),
    );
    expect(expectations.map(({ document }) => document).sort()).toEqual([...documents, 'examples/liaoning-2024.txt'].sort());
    expect(expectations.every(({ made }) => made.length > 20)).toBe(true);
  });

  test.each(measured)('$document: tasks, owners and what they do', ({ measure }) => {
    for (const fact of ['tasks', 'owners', 'roles'] as const)
      expect([fact, precisionAndRecall(measure[fact])]).toEqual([fact, { precision: 1, recall: 1 }]);
  });

  test.each(measuredFacts)('%s over all documents reach their aim', (fact) => {
    const sum = (field: keyof Counts): number => measured.reduce((total, { measure }) => total + measure[fact][field], 0);
    expect(sum('expected')).toBeGreaterThan(30);
    const { precision, recall } = precisionAndRecall({ read: sum('read'), expected: sum('expected'), same: sum('same') });
    expect(precision).toBeGreaterThanOrEqual(aims[fact]);
    expect(recall).toBeGreaterThanOrEqual(aims[fact]);
  });
});

test('a wrong name, a wrong role and a wrong value are counted', () => {
  const { value } = parse('一、任务\n1.新建学校10所。\n牵头单位：市教育局\n责任单位：市财政局\n');
  const right: ExpectedTask = {
    no: 1,
    starts: '新建学校10所。',
    ends: '新建学校10所。',
    leaders: [],
    leadUnits: ['市教育局'],
    coUnits: ['市财政局'],
    open: false,
    deadline: null,
    targets: [['新建学校', 10, '所', 'exactly']],
  };
  const same = (task: ExpectedTask): readonly number[] => {
    const measure = measureReading(value, [task]);
    return measuredFacts.map((fact) => measure[fact].same);
  };
  expect(same(right)).toEqual([1, 2, 2, 0, 1]);
  expect(same({ ...right, leadUnits: ['市财政局'], coUnits: ['市教育局'] })).toEqual([1, 2, 0, 0, 1]);
  expect(same({ ...right, leadUnits: ['市卫生局'], targets: [['新建学校', 11, '所', 'exactly']] })).toEqual([1, 1, 1, 0, 0]);
  expect(same({ ...right, ends: '新建学校10' })).toEqual([0, 0, 0, 0, 0]);
});
