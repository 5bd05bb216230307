import { describe, expect, it } from 'vitest';
import { answerObjection, approvalObjection, type PartTaken, recusalObjection, steppedAsideObjection } from './inspection-permission.js';
import type { Actor } from './permission.js';
import type { Role } from './roles.js';

const person = (userId: string, roles: readonly Role[], unitId: string | null = null): Actor => ({
  userId,
  jurisdictionId: '210000',
  roles,
  unitId,
  official: null,
});
const supervisor = person('s', ['supervisor']);
const official = person('w', ['lead-official']);

// §11: 经本级人民政府行政首长批准.
describe('an approval', () => {
  const asked = { proposerId: 'p', official: '王健', hasAccount: true };
  it.each([
    { what: 'is the asked official’s', actor: official, facts: asked, standing: ['王健'], expected: null },
    { what: 'or a substitute’s', actor: person('sub', ['lead-official']), facts: asked, standing: ['李明', '王健'], expected: null },
    { what: 'not another official’s', actor: official, facts: asked, standing: ['李明'], expected: 'not-the-approver' },
    { what: 'not the supervisor’s while an account is there', actor: supervisor, facts: asked, standing: [], expected: 'not-the-approver' },
    {
      what: 'entered by the supervisor where there is none',
      actor: supervisor,
      facts: { ...asked, hasAccount: false },
      standing: [],
      expected: null,
    },
    {
      what: 'never the proposer’s',
      actor: person('p', ['supervisor', 'lead-official']),
      facts: asked,
      standing: ['王健'],
      expected: 'approver-is-proposer',
    },
    {
      what: 'nor from paper',
      actor: person('p', ['supervisor']),
      facts: { ...asked, hasAccount: false },
      standing: [],
      expected: 'approver-is-proposer',
    },
    {
      what: 'not a unit’s',
      actor: person('u', ['unit-approver'], 'fgw'),
      facts: { ...asked, hasAccount: false },
      standing: ['王健'],
      expected: 'not-the-approver',
    },
  ] as const)('$what', ({ actor, facts, standing, expected }) => {
    expect(approvalObjection(actor, facts, standing)).toBe(expected);
  });
});

// §17: 参与作出督查结论的工作人员在复核中应当回避.
describe('a review', () => {
  const taken: readonly PartTaken[] = [
    { userId: 'a', part: 'team' },
    { userId: 'a', part: 'finding' },
    { userId: 'b', part: 'recused' },
    { userId: 'c', part: 'conclusion' },
    { userId: null, part: 'team' },
  ];
  it.each([
    { who: 'a member of the team', actor: person('a', ['supervisor']), expected: 'review-participant' },
    { who: 'who had stepped aside already', actor: person('b', ['supervisor']), expected: 'review-participant' },
    { who: 'who concluded', actor: person('c', ['lead-official']), expected: 'review-participant' },
    { who: 'somebody of the inspected unit', actor: person('d', ['supervisor'], 'fgw'), expected: 'review-own-unit' },
    { who: 'anybody else', actor: supervisor, expected: null },
  ])('by $who: $expected', ({ actor, expected }) => {
    expect(recusalObjection(actor, 'fgw', taken)).toBe(expected);
  });

  it('who stepped aside does no work on the inspection either', () => {
    expect(steppedAsideObjection(person('b', ['supervisor']), taken)).toBe('inspection-recused');
    expect(steppedAsideObjection(person('a', ['supervisor']), taken)).toBeNull();
  });
});

it('a unit answers for itself, the supervisor for one without an account', () => {
  const [nobody, both] = [
    { hasLiaison: false, hasApprover: false },
    { hasLiaison: true, hasApprover: true },
  ];
  expect(answerObjection(person('u', ['unit-liaison'], 'fgw'), 'fgw', both)).toBeNull();
  expect(answerObjection(person('u', ['unit-liaison'], 'czt'), 'fgw', both)).toBe('inspection-of-another-unit');
  expect(answerObjection(person('u', ['assessor'], 'fgw'), 'fgw', both)).toBe('inspection-of-another-unit');
  expect(answerObjection(supervisor, 'fgw', both)).toBe('unit-has-account');
  expect(answerObjection(supervisor, 'fgw', nobody)).toBeNull();
});
