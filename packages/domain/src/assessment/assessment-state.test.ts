import { describe, expect, it } from 'vitest';
import { openEvents } from '../supervision/machine.js';
import { appealMachine } from './appeal-state.js';
import { assessmentMachine } from './assessment-state.js';

// Every pair of state and event: what is not listed here is refused.
describe('the states of an assessment', () => {
  it.each([
    ['draft', ['score', 'drop']],
    ['scored', ['score', 'freeze', 'drop']],
    ['frozen', ['publish', 'correct', 'appeal']],
    ['publicity', ['correct', 'appeal', 'finish']],
    ['final', ['correct']],
    ['dropped', []],
  ] as const)('%s', (state, events) => {
    expect(openEvents(assessmentMachine, state)).toEqual(events);
  });

  it('lead nowhere back behind the freezing', () => {
    const before = ['draft', 'scored', 'dropped'];
    const after = ['frozen', 'publicity', 'final'];
    const moves = Object.values(assessmentMachine.events).flatMap(({ to }) => Object.entries(to));
    expect(moves.filter(([from, to]) => after.includes(from) && before.includes(to))).toEqual([]);
  });
});

describe('the states of an appeal', () => {
  it.each([
    ['applied', ['save', 'uphold', 'raise', 'withdraw']],
    ['upheld', []],
    ['raised', []],
    ['withdrawn', []],
  ] as const)('%s', (state, events) => {
    expect(openEvents(appealMachine, state)).toEqual(events);
  });
});
