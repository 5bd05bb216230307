import { describe, expect, it, test } from 'vitest';
import { refused } from '../refusals.js';
import { type OwnerResolution, resolutionHistory, resolveOwners, standingResolution, unresolvedOwners } from './owner-resolution.js';
import { actingOn, actsForPost, type Holding, holderOn, postTitleOf, substitute, succeed } from './posts.js';
import { checkHoldings, holdingFlawSentence } from './posts-check.js';

const holding = (person: string, from: string, to: string | null = null, change: Partial<Holding> = {}): Holding => ({
  holdingId: person,
  kind: 'holder',
  person,
  userId: `user-${person}`,
  from,
  to,
  ...change,
});
const first = holding('王健', '2023-01-01', '2024-06-30');
const second = holding('李明', '2024-07-01');
const standIn = holding('赵强', '2024-08-01', '2024-08-15', { kind: 'substitute' });
const holdings = [second, first, standIn];

describe('a post', () => {
  test.each([
    ['2022-12-31', null],
    ['2023-01-01', '王健'],
    ['2024-06-30', '王健'],
    ['2024-07-01', '李明'],
    ['2030-01-01', '李明'],
  ])('is held on %s by %s', (date, person) => {
    expect(holderOn(holdings, date)?.person ?? null).toBe(person);
  });

  it('is acted for by a substitute between the dates, beside the holder', () => {
    const acting = (date: string) => actingOn(holdings, date).map(({ person }) => person);
    expect(['2024-07-31', '2024-08-01', '2024-08-15', '2024-08-16'].map(acting)).toEqual([
      ['李明'],
      ['赵强', '李明'],
      ['赵强', '李明'],
      ['李明'],
    ]);
    expect(actsForPost(holdings, 'user-赵强', '2024-08-15')).toBe(true);
    expect(actsForPost(holdings, 'user-赵强', '2024-08-16')).toBe(false);
    expect(actsForPost(holdings, 'user-王健', '2024-08-01')).toBe(false);
  });

  it('of a lead official says what the plan says', () => {
    expect(postTitleOf({ name: '王健', role: null })).toBe('牵头领导（王健）');
    expect(postTitleOf({ name: '王健', role: '分管副省长' })).toBe('分管副省长（王健）');
    expect(postTitleOf({ name: null, role: '省政府分管领导同志' })).toBe('省政府分管领导同志');
  });
});

describe('a successor', () => {
  it('begins where the predecessor ends, and the past still shows who held it', () => {
    const outcome = succeed([first, second], holding('孙丽', '2024-10-08'));
    expect(outcome).toMatchObject({ value: { ended: { person: '李明', to: '2024-10-07' }, begun: { person: '孙丽', kind: 'holder' } } });
    if (!outcome.ok || outcome.value.ended === null) throw new Error('it was to be granted');
    const after = [first, outcome.value.ended, outcome.value.begun];
    expect(['2024-01-01', '2024-10-07', '2024-10-08'].map((date) => holderOn(after, date)?.person)).toEqual(['王健', '李明', '孙丽']);
    expect(checkHoldings(after, '2024-11-01')).toEqual([]);
  });

  it('of nobody ends nothing', () => {
    expect(succeed([], first)).toEqual({ ok: true, value: { ended: null, begun: first } });
  });

  it('cannot begin before one who is entered already, nor end before beginning', () => {
    expect(succeed([first, second], holding('孙丽', '2024-07-01'))).toEqual(
      refused('post-held-later', { person: '李明', from: '2024-07-01' }),
    );
    expect(succeed([], holding('孙丽', '2024-07-02', '2024-07-01'))).toMatchObject({ refusal: { code: 'holding-ends-early' } });
  });
});

describe('a substitute', () => {
  it('has dates and is not the holder', () => {
    expect(substitute([second], standIn)).toEqual({ ok: true, value: standIn });
    expect(substitute([second], { ...standIn, to: null })).toEqual(refused('substitute-without-end'));
    expect(substitute([second], { ...standIn, to: '2024-07-31' })).toMatchObject({ refusal: { code: 'holding-ends-early' } });
    expect(substitute([second], { ...standIn, userId: second.userId })).toEqual(refused('substitute-is-holder'));
  });
});

describe('the holders of a post', () => {
  const check = (...entered: readonly Holding[]) => checkHoldings(entered, '2024-08-10');
  test.each([
    { what: 'in a row: nothing', flaws: check(first, second), expected: [] },
    {
      what: 'two at a time',
      flaws: check(first, { ...second, from: '2024-06-15' }),
      expected: [{ kind: 'overlap', person: '李明', other: '王健', from: '2024-06-15' }],
    },
    {
      what: 'nobody in between',
      flaws: check(first, { ...second, from: '2024-07-05' }),
      expected: [{ kind: 'gap', from: '2024-07-01', to: '2024-07-04' }],
    },
    { what: 'nobody now', flaws: check(first), expected: [{ kind: 'vacant', from: '2024-07-01' }] },
    { what: 'nobody ever', flaws: check(), expected: [{ kind: 'vacant', from: null }] },
    { what: 'no account', flaws: check(first, { ...second, userId: null }), expected: [{ kind: 'no-account', person: '李明' }] },
    { what: 'no account, with a substitute who has one', flaws: check(first, { ...second, userId: null }, standIn), expected: [] },
  ])('$what', ({ flaws, expected }) => {
    expect(flaws).toEqual(expected);
    for (const flaw of flaws) expect(holdingFlawSentence(flaw, 'zh')).toMatch(/请/);
  });
});

describe('collective bodies and open lists', () => {
  const decided = (decidedAt: string, unitIds: readonly string[], change: Partial<OwnerResolution> = {}): OwnerResolution => ({
    subject: 'open-list',
    collectiveId: null,
    unitIds,
    reason: '试验',
    decidedAt,
    decidedBy: 'u',
    withdrawnAt: null,
    ...change,
  });
  const printed = {
    unitIds: ['czt'],
    collectives: [
      { collectiveId: 'cities', memberIds: ['210100', '210200'] },
      { collectiveId: 'group', memberIds: null },
    ],
    isOpen: true,
  };
  const group = decided('2024-03-02', ['rst', 'czt'], { subject: 'collective', collectiveId: 'group' });

  it('stand for their members, or for what was decided last', () => {
    expect(resolveOwners(printed, []).map(({ unitId }) => unitId)).toEqual(['czt', '210100', '210200']);
    const resolutions = [group, decided('2024-03-01', ['slt']), decided('2024-04-01', ['slt', 'jtt'])];
    expect(resolveOwners(printed, resolutions)).toEqual([
      { unitId: 'czt', via: 'printed' },
      { unitId: '210100', via: 'collective' },
      { unitId: '210200', via: 'collective' },
      { unitId: 'rst', via: 'collective' },
      { unitId: 'slt', via: 'open-list' },
      { unitId: 'jtt', via: 'open-list' },
    ]);
  });

  it('return to the decision before when the last one is withdrawn, and keep both in their history', () => {
    const resolutions = [decided('2024-03-01', ['slt']), decided('2024-04-01', ['jtt'], { withdrawnAt: '2024-05-01' })];
    expect(standingResolution(resolutions, 'open-list')?.unitIds).toEqual(['slt']);
    expect(resolutionHistory(resolutions).map(({ decidedAt }) => decidedAt)).toEqual(['2024-04-01', '2024-03-01']);
  });

  it('are listed as long as nobody decided', () => {
    expect(unresolvedOwners(printed, [])).toEqual([
      { subject: 'collective', collectiveId: 'group' },
      { subject: 'open-list', collectiveId: null },
    ]);
    expect(unresolvedOwners(printed, [group, decided('2024-03-01', [])])).toEqual([]);
  });
});
