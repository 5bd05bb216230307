import { describe, expect, test } from 'vitest';
import * as assessmentObjections from './assessment-permission.js';
import * as inspectionObjections from './inspection-permission.js';
import * as matterObjections from './matter-permission.js';
import * as whatReaches from './permission.js';
import { type Action, type Actor, actionName, actions, may, mayGrant, reachOf, readsWholeLog } from './permission.js';
import * as remedyObjections from './remedy-permission.js';
import * as reviewObjections from './review-permission.js';
import { administratorRoles, type Role, roles } from './roles.js';
import { scopes } from './scopes.js';
import * as shareObjections from './share-permission.js';

const actor = (...held: readonly Role[]): Actor => ({ userId: 'u', jurisdictionId: '210000', roles: held, unitId: null, official: null });
const allActions = Object.keys(actions) as Action[];

describe('the permission matrix', () => {
  test.each(roles)('%s may exactly what its column says', (role) => {
    for (const action of allActions)
      expect(may(actor(role), action), action).toBe((actions[action].roles as readonly Role[]).includes(role));
  });

  test('without a role nothing is allowed, with two what either allows', () => {
    expect(allActions.filter((action) => may(actor(), action))).toEqual([]);
    expect(may(actor('assessor', 'audit-admin'), 'task.read')).toBe(true);
    expect(may(actor('assessor', 'audit-admin'), 'audit.read')).toBe(true);
  });

  test('the administrators of accounts and of the log are kept out of the business', () => {
    // What goes out and whether it arrived is the house's upkeep; what a message says no administrator sees.
    const business = allActions.filter((action) => /^(?!unit\.|audit\.|user\.|delivery\.|channel\.)/.test(action));
    expect(business.length).toBeGreaterThan(4);
    for (const role of administratorRoles) expect(business.filter((action) => may(actor(role), action))).toEqual([]);
  });

  test('every scope is some action’s, and its predicate exists', () => {
    const predicates = {
      ...whatReaches,
      ...shareObjections,
      ...reviewObjections,
      ...inspectionObjections,
      ...assessmentObjections,
      ...matterObjections,
      ...remedyObjections,
    };
    for (const [scope, { predicate }] of Object.entries(scopes)) {
      expect(
        allActions.some((action) => actions[action].scope === scope),
        scope,
      ).toBe(true);
      if (predicate !== null) expect(Object.keys(predicates)).toContain(predicate);
    }
  });

  test('every action has a name in both languages', () => {
    expect(allActions.filter((action) => actionName(action, 'zh') === '' || actionName(action, 'en') === '')).toEqual([]);
  });
});

describe('how far an actor sees', () => {
  test.each(['supervisor', 'lead-official', 'assessor'] as const)('%s sees everything', (role) => {
    expect(reachOf(actor(role))).toEqual({ kind: 'all' });
  });

  test.each(['unit-liaison', 'unit-approver'] as const)('%s sees the tasks of the own unit, and none without one', (role) => {
    expect(reachOf({ ...actor(role), unitId: 'ln-fgw' })).toEqual({ kind: 'unit', unitId: 'ln-fgw' });
    expect(reachOf(actor(role))).toEqual({ kind: 'none' });
  });

  test.each(administratorRoles)('%s sees no task', (role) => {
    expect(reachOf({ ...actor(role), unitId: 'ln-fgw' })).toEqual({ kind: 'none' });
  });

  test('the widest of several roles counts', () => {
    expect(reachOf({ ...actor('unit-liaison', 'assessor'), unitId: 'ln-fgw' })).toEqual({ kind: 'all' });
  });
});

describe('三员分立', () => {
  test('the system administrator grants only until there is a security administrator', () => {
    expect([0, 1].map((count) => mayGrant(actor('system-admin'), count))).toEqual([true, false]);
    expect([0, 1].map((count) => mayGrant(actor('security-admin'), count))).toEqual([true, true]);
    expect(roles.filter((role) => mayGrant(actor(role), 1))).toEqual(['security-admin']);
  });

  test('the whole log is the audit administrator’s', () => {
    expect(roles.filter((role) => readsWholeLog(actor(role)))).toEqual(['audit-admin']);
  });
});
