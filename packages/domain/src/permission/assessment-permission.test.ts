import { describe, expect, it } from 'vitest';
import { appealObjection, decideAppealObjection } from './assessment-permission.js';
import type { Actor } from './permission.js';

const actor = (roles: Actor['roles'], unitId: string | null = null): Actor => ({
  ...{ userId: 'me', jurisdictionId: '210000', roles, unitId, official: null },
});

describe('an appeal', () => {
  it('is decided by nobody who scored and nobody of the unit', () => {
    expect(decideAppealObjection(actor(['assessor']), { unitId: 'u1', scorerIds: ['other', null] })).toBeNull();
    expect(decideAppealObjection(actor(['assessor']), { unitId: 'u1', scorerIds: ['other', 'me'] })).toBe('appeal-own-scorer');
    expect(decideAppealObjection(actor(['supervisor'], 'u1'), { unitId: 'u1', scorerIds: [] })).toBe('appeal-own-unit');
  });

  it('is made by the unit’s own people; the supervisor only for a unit without an account', () => {
    const [empty, staffed] = [
      { hasLiaison: false, hasApprover: false },
      { hasLiaison: true, hasApprover: false },
    ];
    expect(appealObjection(actor(['unit-liaison'], 'u1'), 'u1', staffed)).toBeNull();
    expect(appealObjection(actor(['unit-liaison'], 'u2'), 'u1', staffed)).toBe('appeal-of-another-unit');
    expect(appealObjection(actor(['supervisor']), 'u1', staffed)).toBe('unit-has-account');
    expect(appealObjection(actor(['supervisor']), 'u1', empty)).toBeNull();
  });
});
