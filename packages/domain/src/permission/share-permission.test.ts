import { describe, expect, it, test } from 'vitest';
import { actingAs } from './acting-as.js';
import type { Actor } from './permission.js';
import { checkObjection, leaderObjection, submitObjection } from './review-permission.js';
import { type Role, roles } from './roles.js';
import { leadObjection, postObjection, publishObjection, resolveObjection, seesShare, workObjection } from './share-permission.js';

const person = (unitId: string | null, ...held: readonly Role[]): Actor => ({
  userId: `${unitId}-${held.join('+')}`,
  jurisdictionId: '210000',
  roles: held,
  unitId,
  official: null,
});
const liaison = (unitId: string) => person(unitId, 'unit-liaison');
const approver = (unitId: string) => person(unitId, 'unit-approver');
const supervisor = person(null, 'supervisor');
const both = { hasLiaison: true, hasApprover: true };
const nobody = { hasLiaison: false, hasApprover: false };

// 省发展改革委 leads, 省财政厅 leads beside it, 沈阳 and 大连 carry parts.
const leadUnitIds = ['fgw', 'czt'];
const shareOf = (unitId: string) => ({ unitId, leadUnitIds });

describe('a share is seen', () => {
  const all = ['fgw', 'czt', '210100', '210200', 'elsewhere'];
  test.each([
    { who: 'the first lead unit: all, downward', actor: liaison('fgw'), seen: all },
    { who: 'a further lead unit: all too', actor: approver('czt'), seen: all },
    { who: 'a city: its own, neither upward nor sideways', actor: liaison('210100'), seen: ['210100'] },
    { who: 'a unit without part in it: nothing', actor: liaison('slt'), seen: [] },
    { who: 'the supervisor: all', actor: supervisor, seen: all },
    { who: 'a liaison without unit: nothing', actor: person(null, 'unit-liaison'), seen: [] },
    { who: 'the administrators: nothing', actor: person('fgw', 'system-admin'), seen: [] },
  ])('by $who', ({ actor, seen }) => {
    expect(all.filter((unitId) => seesShare(actor, shareOf(unitId)))).toEqual(seen);
  });
});

describe('a share is worked on', () => {
  test.each([
    { what: 'by the own unit', actor: liaison('210100'), desk: both, expected: null },
    { what: 'not by the lead unit above', actor: approver('fgw'), desk: both, expected: 'share-of-another-unit' },
    { what: 'not by a sister city', actor: approver('210200'), desk: nobody, expected: 'share-of-another-unit' },
    { what: 'not by a unit’s assessor', actor: person('210100', 'assessor'), desk: both, expected: 'share-of-another-unit' },
    { what: 'not by the supervisor while the unit has an account', actor: supervisor, desk: both, expected: 'unit-has-account' },
    { what: 'by the supervisor for a unit without any', actor: supervisor, desk: nobody, expected: null },
  ] as const)('$what', ({ actor, desk, expected }) => {
    expect(workObjection(actor, shareOf('210100'), desk)).toBe(expected);
  });

  it('and partners’ reports are merged by the first-named lead unit alone', () => {
    const actors = [liaison('fgw'), approver('czt'), liaison('210100'), supervisor];
    const other = 'not-lead-unit';
    expect(actors.map((actor) => leadObjection(actor, { leadUnitIds }, both))).toEqual([null, other, other, 'unit-has-account']);
    expect(actors.map((actor) => leadObjection(actor, { leadUnitIds }, nobody))).toEqual([null, other, other, null]);
    expect(actors.map((actor) => leadObjection(actor, { leadUnitIds: [] }, both))).toEqual([other, other, other, null]);
  });

  it('and open lists are resolved by any lead unit and the supervisor', () => {
    const actors = [liaison('fgw'), approver('czt'), supervisor, liaison('210100')];
    expect(actors.map((actor) => resolveObjection(actor, { leadUnitIds }))).toEqual([null, null, null, 'not-lead-unit']);
  });
});

describe('posts', () => {
  it('of a unit are kept by it and the supervisor, lead officials’ by the supervisor', () => {
    const actors = [supervisor, liaison('fgw'), liaison('czt'), person('fgw', 'assessor')];
    const other = 'post-of-another-unit';
    expect(actors.map((actor) => postObjection(actor, { kind: 'office', unitId: 'fgw' }))).toEqual([null, null, other, other]);
    expect(actors.map((actor) => postObjection(actor, { kind: 'lead-official', unitId: null }))).toEqual([null, other, other, other]);
  });

  it('that bring rights are kept by the unit’s approver, never by who drafts', () => {
    const actors = [supervisor, approver('fgw'), liaison('fgw'), approver('czt')];
    expect(actors.map((actor) => postObjection(actor, { kind: 'unit-approver', unitId: 'fgw' }))).toEqual([
      null,
      null,
      'approver-keeps-post',
      'post-of-another-unit',
    ]);
  });

  it('bring their rights to a substitute, in the own unit alone', () => {
    const post = { kind: 'unit-approver', unitId: 'fgw', official: null } as const;
    expect(actingAs(liaison('fgw'), [post]).roles).toEqual(['unit-liaison', 'unit-approver']);
    expect(actingAs(liaison('czt'), [post])).toEqual(liaison('czt'));
    expect(actingAs(liaison('fgw'), [{ ...post, kind: 'office' }]).roles).toEqual(['unit-liaison']);
    expect(actingAs(person(null), [post])).toMatchObject({ unitId: 'fgw', roles: ['unit-approver'] });
  });

  it('bring nothing to the three administrators', () => {
    const post = { kind: 'lead-official', unitId: null, official: '王健' } as const;
    for (const role of ['system-admin', 'security-admin', 'audit-admin'] as const)
      expect(actingAs(person(null, role), [post])).toEqual(person(null, role));
  });
});

describe('a published value', () => {
  it('is entered by the approver of the entitled unit, for this indicator, and by nobody else', () => {
    const allowed = roles.filter((role) => publishObjection(person('tjj', role), ['tjj']) === null);
    expect(allowed).toEqual(['unit-approver']);
    expect(publishObjection(approver('fgw'), ['tjj'])).toBe('not-publisher');
    expect(publishObjection(approver('tjj'), [])).toBe('not-publisher');
  });
});

describe('two pairs of eyes', () => {
  test.each([
    { what: 'the approver submits what the liaison drafted', actor: approver('fgw'), drafter: 'l', desk: both, expected: null },
    { what: 'the liaison does not submit', actor: liaison('fgw'), drafter: 'l', desk: both, expected: 'approver-submits' },
    {
      what: 'nor the approver an own draft',
      actor: approver('fgw'),
      drafter: approver('fgw').userId,
      desk: both,
      expected: 'drafter-not-approver',
    },
    {
      what: 'a liaison who substitutes the approver submits another’s draft',
      actor: person('fgw', 'unit-liaison', 'unit-approver'),
      drafter: 'l',
      desk: both,
      expected: null,
    },
    {
      what: 'a unit with a liaison alone lets it do both',
      actor: liaison('fgw'),
      drafter: liaison('fgw').userId,
      desk: { hasLiaison: true, hasApprover: false },
      expected: null,
    },
    {
      what: 'a unit with an approver alone too',
      actor: approver('fgw'),
      drafter: approver('fgw').userId,
      desk: { hasLiaison: false, hasApprover: true },
      expected: null,
    },
  ] as const)('$what', ({ actor, drafter, desk, expected }) => {
    expect(submitObjection(actor, drafter, desk)).toBe(expected);
  });

  it('who reported, applied, or belongs to a unit that carries the task does not check', () => {
    const facts = { unitIds: ['fgw', '210100'], reporterIds: [null, 'r', supervisor.userId] };
    const assessor = person(null, 'assessor');
    expect(checkObjection(assessor, facts)).toBeNull();
    expect(checkObjection({ ...assessor, userId: 'r' }, facts)).toBe('checker-is-reporter');
    expect(checkObjection(person('210100', 'assessor'), facts)).toBe('checker-is-reporter');
    expect(checkObjection(supervisor, facts)).toBe('checker-is-reporter');
  });
});

describe('the lead official’s decision', () => {
  const task = { officials: ['王健', '李明'], hasAccount: true };
  const official = (name: string | null): Actor => ({ ...person(null, 'lead-official'), official: name });

  test.each([
    { what: 'is the official’s', actor: official('王健'), standing: [], expected: null },
    { what: 'or a further one’s', actor: official('李明'), standing: [], expected: null },
    { what: 'not another official’s', actor: official('张三'), standing: [], expected: 'not-lead-official' },
    { what: 'unless standing in today', actor: official('张三'), standing: ['王健'], expected: null },
    { what: 'not the supervisor’s', actor: supervisor, standing: [], expected: 'not-lead-official' },
  ] as const)('$what', ({ actor, standing, expected }) => {
    expect(leaderObjection(actor, task, standing)).toBe(expected);
  });

  it('is entered by the supervisor from paper where no official has an account', () => {
    expect(leaderObjection(supervisor, { ...task, hasAccount: false }, [])).toBeNull();
    expect(leaderObjection(approver('fgw'), { ...task, hasAccount: false }, ['王健'])).toBe('not-lead-official');
  });
});
