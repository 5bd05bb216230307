import { readFileSync } from 'node:fs';
import { comparisonOf, pairReason } from '@luoshi/domain';
import { describe, expect, test } from 'vitest';
import { parse } from './parse.js';

const read = (file: string): string => readFileSync(new URL(`../../../examples/${file}`, import.meta.url), 'utf8');

const printed = read('liaoning-2024.txt');
const last = parse(printed).value;

type Paired = {
  readonly pairs: Readonly<Record<string, number | null>>;
  readonly targets: readonly { readonly no: number; readonly metric: string; readonly move: string }[];
};

describe('the plan of 2024 and a made-up plan of 2025', () => {
  const byPerson = JSON.parse(read('made-up/liaoning-2025-pairs.json')) as Paired;
  const { mode, counts, tasks } = comparisonOf(last, parse(read('made-up/liaoning-2025.txt')).value);
  const laterOf = (no: number) => tasks.find(({ after }) => after?.no === no);

  test('pair as a person paired them', () => {
    expect(mode).toBe('years');
    const pairs = tasks.flatMap(({ before, after }) => (after?.no == null ? [] : [[String(after.no), before?.no ?? null] as const]));
    expect(Object.fromEntries(pairs)).toEqual(byPerson.pairs);
    expect(counts.removed).toBe(228 - Object.values(byPerson.pairs).filter((no) => no !== null).length);
  });

  test.each(byPerson.targets)('in $no, $metric: $move', ({ no, metric, move }) => {
    const targets = laterOf(no)?.targets.filter((target) => target.metric.replace('新增', '').includes(metric.replace('新增', '')));
    expect(targets?.map((target) => target.move)).toEqual([move]);
  });

  test('say who leads now', () => {
    expect(laterOf(3)?.fields.find(({ field }) => field === 'leaders')).toMatchObject({ before: '王利波', after: '李某' });
    expect(laterOf(25)?.fields).toMatchObject([
      { field: 'leadUnits', before: '省住房城乡建设厅、省农业农村厅、省林草局', after: '省农业农村厅、省住房城乡建设厅、省林草局' },
      { field: 'coUnits' },
      { field: 'open' },
    ]);
  });

  test('give a reason for every pair', () => {
    const [words, metric] = [laterOf(11), laterOf(15)];
    expect(words && pairReason(words, 'zh')).toBe('文字相同，牵头单位相同');
    expect(metric && pairReason(metric, 'en')).toBe('same metric 27%');
    expect(tasks.every((task) => (pairReason(task, 'zh') === null) === (task.before === null || task.after === null))).toBe(true);
  });
});

describe('the plan of 2024 and an amended copy of it', () => {
  const amended = printed
    .replace('3.规模以上工业增加值增长5.5%。', '3.规模以上工业增加值增长6%。')
    .replace(/ {2}4\.固定资产投资[\s\S]*?(?= {2}5\.)/, '');
  const { mode, counts, tasks } = comparisonOf(last, parse(amended).value);

  test('are two versions: one target raised, one task gone, all others as they were', () => {
    expect(mode).toBe('amended');
    expect(counts).toEqual({ changed: 1, added: 0, removed: 1, moved: 0, same: 226 });
    expect(tasks.find(({ kind }) => kind === 'changed')).toMatchObject({ after: { no: 3 }, targets: [{ move: 'raised' }] });
    expect(tasks.find(({ kind }) => kind === 'removed')).toMatchObject({ before: { no: 4 }, after: null });
  });
});
