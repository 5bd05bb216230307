import { describe, expect, it } from 'vitest';
import type { LightSeverity } from '../../progress/severity.js';
import { checkLadder, ladderFindingSentence } from './check-ladder.js';
import { climbOn, type Ladder, ladderStep, stepAfter, triggeredBy } from './ladder.js';
import { ladderOf, shippedLadders } from './shipped-ladders.js';

const given = (id: string): Ladder => {
  const ladder = ladderOf(id);
  if (ladder === null) throw new Error(`no ladder ${id}`);
  return ladder;
};
const asked = (id: string, latestFirst: readonly LightSeverity[]) => triggeredBy(given(id), latestFirst)?.step.key ?? null;

describe('a ladder', () => {
  it('climbs once the term is over, a step at a time, and ends', () => {
    const sanming = given('sanming');
    expect(climbOn(sanming, { stepKey: 'blue', due: '2024-05-10' }, '2024-05-10')).toBeNull();
    expect(climbOn(sanming, { stepKey: 'blue', due: '2024-05-10' }, '2024-05-11')?.key).toBe('orange');
    expect(climbOn(sanming, { stepKey: 'red', due: null }, '2025-01-01')).toBeNull();
    expect(stepAfter(sanming, 'red')).toBeNull();
    expect(ladderStep(sanming, 'violet')).toBeNull();
  });

  it('is begun by lights as its place says, at both edges', () => {
    expect(asked('sanming', ['behind'])).toBe('blue');
    expect(asked('sanming', ['on-track', 'behind'])).toBeNull();
    expect(asked('guangyuan', ['behind', 'behind'])).toBe('letter');
    expect(asked('guangyuan', ['behind', 'on-track', 'behind'])).toBeNull();
    expect(asked('guangyuan', ['at-risk'])).toBe('talk');
    expect(asked('longchang', ['at-risk', 'at-risk', 'at-risk'])).toBe('talk');
    expect(asked('longchang', ['at-risk', 'at-risk', 'behind'])).toBeNull();
    expect(asked('nanjing', ['behind', 'at-risk'])).toBe('talk');
    expect(asked('nanjing', [])).toBeNull();
  });
});

describe('a ladder of an office’s own', () => {
  it('is told everything that keeps it from being used', () => {
    const [first, , last] = given('sanming').steps;
    if (first === undefined || last === undefined) throw new Error('three steps');
    expect(checkLadder(given('sanming'))).toEqual([]);
    const wrong = {
      source: ' ',
      steps: [
        { ...first, term: null },
        { ...first, name: { zh: '', en: '' } },
        { ...last, needsApproval: false },
      ],
    };
    const found = checkLadder({ ...wrong, triggers: [{ severity: 'behind', months: 1, step: 'x' }] });
    expect(found.map(({ code }) => code)).toEqual([
      'source-missing',
      'step-unnamed',
      'term-missing',
      'approval-missing',
      'trigger-step-unknown',
    ]);
    expect(found.map((one) => ladderFindingSentence(one, 'zh')).join()).not.toMatch(/[{}]/);
    expect(checkLadder({ steps: [], triggers: [], source: 'x' }).map(({ code }) => code)).toEqual(['no-steps']);
  });
});

describe.each(shippedLadders)('the shipped ladder $id', ({ steps, triggers, source }) => {
  it('names its source, ends, and asks approval for criticism and accountability (§21)', () => {
    expect(source.length).toBeGreaterThan(10);
    expect(steps.at(-1)?.term).toBeNull();
    expect(steps.slice(0, -1).every(({ term }) => term !== null)).toBe(true);
    for (const { follows, needsApproval } of steps) expect(needsApproval).toBe(/批评|问责/.test(follows.zh));
    for (const { step } of triggers) expect(steps.map(({ key }) => key)).toContain(step);
  });
});
