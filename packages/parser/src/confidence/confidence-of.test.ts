import { bandOf, type ConfidenceBand, type ConfidenceField, confidenceFields, type Task } from '@luoshi/domain';
import { describe, expect, test } from 'vitest';
import { parse } from '../parse.js';
import { damaged } from '../testing/damage.js';
import { madePlan } from '../testing/made-plan.js';
import type { MeantTask } from '../testing/meant-task.js';
import { confidenceOf } from './confidence-of.js';

const names = (list: readonly { readonly name: string | null; readonly role?: string | null }[]): string =>
  list.map(({ name, role }) => name ?? role).join(' ');

const read: Readonly<Record<ConfidenceField, (task: Task) => string>> = {
  text: ({ text }) => text,
  leaders: ({ leaders }) => names(leaders),
  leadUnits: ({ leadUnits }) => names(leadUnits),
  coUnits: ({ coUnits }) => names(coUnits),
  open: ({ open }) => String(open),
  deadline: ({ deadline }) => `${deadline?.text} ${deadline?.date}`,
  targets: ({ targets }) => targets.map(({ value, unit }) => `${value}${unit}`).join(' '),
};

const meant: Readonly<Record<ConfidenceField, (task: MeantTask) => string>> = {
  text: ({ text }) => text,
  leaders: ({ leaders }) => leaders.join(' '),
  leadUnits: ({ leadUnits }) => leadUnits.join(' '),
  coUnits: ({ coUnits }) => coUnits.join(' '),
  open: ({ open }) => String(open),
  deadline: ({ deadline }) => `${deadline?.text} ${deadline?.date}`,
  targets: ({ targets }) => targets.map(([value, unit]) => `${value}${unit}`).join(' '),
};

type Tally = Record<ConfidenceBand, { right: number; all: number }>;

const emptyTally = (): Tally => ({
  sure: { right: 0, all: 0 },
  likely: { right: 0, all: 0 },
  unsure: { right: 0, all: 0 },
  doubtful: { right: 0, all: 0 },
});

/** The task that a read one was meant to be: by its number, or by its first words where the number was lost. */
const meantFor = (task: Task, left: Set<MeantTask>): MeantTask | null => {
  const found = [...left].find(({ no, text }) => no === task.no || (task.no === null && task.text.includes(text.slice(0, 8))));
  if (found !== undefined) left.delete(found);
  return found ?? null;
};

const count = (tally: Tally, seed: number, places: number): void => {
  const plan = madePlan(seed);
  const { value, diagnostics } = parse(damaged(plan.text, seed + 1_000_000, places));
  const left = new Set(plan.tasks);
  confidenceOf(value, diagnostics).forEach(({ fields }, index) => {
    const task = value.tasks[index];
    if (task === undefined) return;
    const wanted = meantFor(task, left);
    for (const field of confidenceFields) {
      const band = tally[bandOf(fields[field].value)];
      band.all++;
      if (wanted !== null && read[field](task) === meant[field](wanted)) band.right++;
    }
  });
};

const plans = 1500;

const tallyOf = (places: (seed: number) => number): Tally => {
  const tally = emptyTally();
  for (let seed = 1; seed <= plans; seed++) count(tally, seed, places(seed));
  return tally;
};

describe(`fields are as sure as they are said to be (${plans} plans, seeds 1 to ${plans})`, () => {
  const share = ({ right, all }: { readonly right: number; readonly all: number }): number => right / all;

  test('plans as printed: every field is right, and hardly one is doubted', () => {
    const { sure, likely, unsure, doubtful } = tallyOf(() => 0);
    expect(sure.all).toBeGreaterThan(50_000);
    expect(share(sure)).toBe(1);
    expect((likely.all + unsure.all + doubtful.all) / sure.all).toBeLessThan(0.02);
  });

  test('plans that copying, scanning and converting have damaged in up to three places: each band holds', () => {
    const { sure, likely, unsure, doubtful } = tallyOf((seed) => 1 + (seed % 3));
    expect(Math.min(likely.all, doubtful.all)).toBeGreaterThan(500);
    expect(unsure.all).toBeGreaterThan(100);
    expect(share(sure)).toBeGreaterThanOrEqual(0.95);
    expect(share(likely)).toBeGreaterThanOrEqual(0.8);
    expect(share(unsure)).toBeGreaterThanOrEqual(0.5);
    expect(share(doubtful)).toBeLessThan(0.5);
  });
});

test('every doubt is given with its field', () => {
  const { value, diagnostics } = parse(
    '一、任务\n1.抓项目。\n牵头单位：市住建局市财政局\n责任单位：省财\ufffd厅（省\n2.建学校，做好帮扶。责任单位 \n',
  );
  const [first] = confidenceOf(value, diagnostics);
  expect(first?.key).toBe('一/1');
  expect(first?.fields.leadUnits.doubts).toContain('names-run-together');
  expect(first?.fields.coUnits.doubts).toEqual(expect.arrayContaining(['characters-damaged', 'bracket-unclosed']));
  expect(first?.fields.text).toEqual({ value: 0.98, doubts: [] });
});
