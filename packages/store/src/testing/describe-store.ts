import { openStore } from '../open-store.js';
import type { Scope, Store } from '../store.js';
import { describeDatabases } from './describe-databases.js';

/** A jurisdiction for tests; any code will do. */
export const testJurisdiction = '210000';
export const otherJurisdiction = '310000';

/** A scope in the test jurisdiction. */
export const scopeOf = (reach: Scope['reach'], jurisdictionId = testJurisdiction): Scope => ({ jurisdictionId, userId: null, reach });
export const asSystem = scopeOf({ kind: 'system' });
export const asAll = scopeOf({ kind: 'all' });

/** Opens both jurisdictions. */
export const addJurisdictions = async (store: Store): Promise<void> => {
  for (const [id, name] of [
    [testJurisdiction, '辽宁省'],
    [otherJurisdiction, '上海市'],
  ] as const) {
    await store.write(scopeOf({ kind: 'system' }, id), ({ db }) =>
      db
        .insertInto('jurisdiction')
        .values({ jurisdiction_id: id, name, created_at: new Date('2024-02-05T00:00:00Z') })
        .execute(),
    );
  }
};

/** Runs one suite on every database, in a ledger with two jurisdictions and nothing else. */
export const describeStore = (tests: (store: () => Store) => void): void =>
  describeDatabases(async (place) => {
    const store = await openStore(place);
    await addJurisdictions(store);
    return store;
  }, tests);
