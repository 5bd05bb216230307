import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from './parse.js';
import { damaged } from './testing/damage.js';
import { madePlan } from './testing/made-plan.js';
import { unsoundness } from './testing/soundness.js';
import { soup } from './testing/soup.js';

const seed = 20241001;
/** The bench reads a million (`npm run bench -- fuzz`); these are what a change is held against at once. */
const runs = { plans: 4000, soup: 10_000, strings: 6000 };

const holds = (text: string): void => {
  const problem = unsoundness(text, parse(text));
  if (problem !== null) throw new Error(`${problem}: ${JSON.stringify(text)}`);
};

describe(`whatever the text, the reading is sound (seed ${seed})`, () => {
  test(`${runs.plans} made plans, damaged in up to 8 places`, () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 8 }), (plan, places) => holds(damaged(madePlan(plan).text, plan, places))),
      { seed, numRuns: runs.plans },
    );
  });

  test(`${runs.soup} mixtures of the field’s words`, () => {
    fc.assert(
      fc.property(fc.nat(), (words) => holds(soup(words, 40))),
      { seed, numRuns: runs.soup },
    );
  });

  test(`${runs.strings} strings of any characters`, () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), holds), { seed, numRuns: runs.strings });
  });
});

test('the check itself sees a gap, a wild span and a doubled key', () => {
  const text = '一、任务\n1.抓项目。\n牵头单位：市财政局\n';
  const { value, diagnostics } = parse(text);
  const [task] = value.tasks;
  if (task === undefined) throw new Error('no task');
  expect(unsoundness(text, { value, diagnostics })).toBeNull();
  expect(unsoundness(`${text}\n`, { value, diagnostics })).toContain('regions end');
  expect(unsoundness(text, { value: { ...value, tasks: [{ ...task, span: { start: 3, end: 999 } }] }, diagnostics })).toContain('span');
  expect(unsoundness(text, { value: { ...value, tasks: [task, task] }, diagnostics })).toContain('key');
});
