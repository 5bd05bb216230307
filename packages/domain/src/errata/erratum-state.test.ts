import { describe, expect, it } from 'vitest';
import { type ErratumAct, type ErratumState, erratumAfter, erratumStateName, erratumStates } from './erratum-state.js';

// Every state under every act; null is a refusal.
const table: Readonly<Record<ErratumState, Readonly<Record<ErratumAct, ErratumState | null>>>> = {
  proposed: { accept: 'accepted', revert: null, dismiss: 'dismissed' },
  accepted: { accept: null, revert: 'reverted', dismiss: null },
  reverted: { accept: 'accepted', revert: null, dismiss: 'dismissed' },
  dismissed: { accept: null, revert: null, dismiss: null },
};

describe('an erratum', () => {
  const cases = erratumStates.flatMap((state) =>
    (['accept', 'revert', 'dismiss'] as const).map((act) => [state, act, table[state][act]] as const),
  );

  it.each(cases)('that is %s, under %s: %s', (state, act, expected) => {
    expect(erratumAfter(state, act)).toBe(expected);
  });

  it('has a name for each state in both languages, all different', () => {
    const names = erratumStates.flatMap((state) => [erratumStateName(state, 'zh'), erratumStateName(state, 'en')]);
    expect(new Set(names).size).toBe(2 * erratumStates.length);
  });
});
