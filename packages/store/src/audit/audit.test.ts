import { expect, it } from 'vitest';
import { openStore } from '../open-store.js';
import type { Store } from '../store.js';
import { asOwner, tamper } from '../testing/as-owner.js';
import { describeDatabases } from '../testing/describe-databases.js';
import {
  addJurisdictions,
  asAll,
  asSystem,
  describeStore,
  otherJurisdiction,
  scopeOf,
  testJurisdiction,
} from '../testing/describe-store.js';
import { appendAudit } from './append-audit.js';
import type { JsonValue } from './canonical-json.js';
import { verifyChain } from './verify-chain.js';

const refused = { code: '42501' };

const append = (store: Store, number: number, data: JsonValue = { number }, jurisdictionId = testJurisdiction): Promise<void> =>
  store.write(scopeOf({ kind: 'none' }, jurisdictionId), (tx) =>
    appendAudit(tx, {
      at: new Date(Date.UTC(2024, 1, 5, 0, 0, number)),
      actorId: null,
      actorName: '系统',
      action: 'plan.loaded',
      thingKind: 'plan',
      thingId: String(number),
      data,
    }),
  );

const appendMany = async (store: Store, count: number): Promise<void> => {
  for (let number = 1; number <= count; number += 1) await append(store, number);
};

describeStore((store) => {
  it('begins empty and sound', async () => {
    expect(await verifyChain(store(), testJurisdiction)).toEqual({ ok: true, entries: 0, headHash: '0'.repeat(64) });
  });

  it('chains what is appended, each jurisdiction by itself', async () => {
    await append(store(), 1, { 二: [1, null], 一: '“甲”\n' });
    await append(store(), 2, {}, otherJurisdiction);
    await append(store(), 3);
    expect(await verifyChain(store(), testJurisdiction)).toMatchObject({ ok: true, entries: 2 });
    expect(await verifyChain(store(), otherJurisdiction)).toMatchObject({ ok: true, entries: 1 });
    const entries = await store().read(asAll, ({ db }) => db.selectFrom('audit_entry').select(['seq', 'data']).orderBy('seq').execute());
    expect(entries).toEqual([
      { seq: 1, data: '{"一":"“甲”\\n","二":[1,null]}' },
      { seq: 2, data: '{"number":3}' },
    ]);
  });

  it('numbers entries without a gap when many append at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => append(store(), 100 + index)));
    expect(await verifyChain(store(), testJurisdiction)).toMatchObject({ ok: true, entries: 22 });
  });

  it('keeps no entry of an act that was not kept', async () => {
    const act = store().write(asAll, async (tx) => {
      await appendAudit(tx, { at: new Date(0), actorId: null, actorName: '', action: 'x', thingKind: 'x', thingId: 'x', data: null });
      throw new Error('changed my mind');
    });
    await expect(act).rejects.toThrow('changed my mind');
    expect(await verifyChain(store(), testJurisdiction)).toMatchObject({ ok: true, entries: 22 });
  });

  it.each(['update audit_entry set actor_name = $$x$$', 'delete from audit_entry', 'truncate audit_entry', 'truncate audit_entry cascade'])(
    'refuses to its owner: %s',
    async (statement) => {
      await expect(asOwner(store(), statement)).rejects.toMatchObject(refused);
    },
  );

  it.each([
    `update audit_head set seq = 0`,
    `delete from audit_head`,
    'truncate audit_head',
    `insert into audit_head values ('110000', 0, '')`,
  ])('refuses to everyone: %s', async (statement) => {
    await expect(asOwner(store(), statement)).rejects.toMatchObject(refused);
    await expect(asOwner(store(), "set local luoshi.reach = 'all'", 'set local role luoshi_app', statement)).rejects.toMatchObject(refused);
    await expect(asOwner(store(), 'set local role luoshi_system', statement)).rejects.toMatchObject(refused);
  });

  it('refuses an entry that does not follow the last one', async () => {
    const forged = store().write(asSystem, ({ db }) =>
      db
        .insertInto('audit_entry')
        .values({
          jurisdiction_id: testJurisdiction,
          seq: 40,
          at: new Date(0),
          actor_id: null,
          actor_name: '',
          action: '',
          thing_kind: '',
          thing_id: '',
          data: '',
          previous_hash: '',
          hash: '',
        })
        .execute(),
    );
    await expect(forged).rejects.toMatchObject({ code: '23000' });
  });

  it('is appended to by everyone and read by those who see all', async () => {
    const seen = (scope = asAll) => store().read(scope, ({ db }) => db.selectFrom('audit_entry').select('seq').execute());
    expect((await seen()).length).toBe(22);
    expect(await seen(scopeOf({ kind: 'none' }))).toEqual([]);
    expect(await seen(scopeOf({ kind: 'unit', unitId: 'water' }))).toEqual([]);
  });
});

const length = 1_005;
const secret = `update audit_entry set data = '{"number":0}' where seq = 700`;

/** One after the other on the same log: each break stands before the one that was there already. */
const tampering = [
  ['entries cut off at the end', `delete from audit_entry where seq > 1003`, { seq: 1004, reason: 'cut-off' }],
  ['words changed', secret, { seq: 700, reason: 'changed' }],
  ['a time moved by a millisecond', `update audit_entry set at = at + interval '1 ms' where seq = 600`, { seq: 600, reason: 'changed' }],
  ['an actor put in another’s place', `update audit_entry set actor_name = '张三' where seq = 500`, { seq: 500, reason: 'changed' }],
  ['an entry taken out', `delete from audit_entry where seq = 400`, { seq: 400, reason: 'missing' }],
  ['another link', `update audit_entry set previous_hash = hash where seq = 300`, { seq: 300, reason: 'unlinked' }],
  ['a hash made to fit', `update audit_entry set hash = previous_hash where seq = 200`, { seq: 200, reason: 'changed' }],
  ['the beginning taken away', `delete from audit_entry where seq < 10`, { seq: 1, reason: 'missing' }],
  ['all of it taken away', `delete from audit_entry`, { seq: 1, reason: 'cut-off' }],
  ['its head as well', `delete from audit_head`, { seq: 1, reason: 'cut-off' }],
] as const;

describeDatabases(
  async (place) => {
    const store = await openStore(place);
    await addJurisdictions(store);
    await appendMany(store, length);
    return store;
  },
  (store) => {
    it('follows a log longer than one batch', async () => {
      expect(await verifyChain(store(), testJurisdiction)).toMatchObject({ ok: true, entries: length });
    });

    it.each(tampering)('names the first broken entry: %s', async (_what, statement, broken) => {
      await tamper(store(), statement);
      expect(await verifyChain(store(), testJurisdiction)).toEqual({ ok: false, entries: broken.seq - 1, ...broken });
    });

    it('says nothing against a jurisdiction that was never opened', async () => {
      expect(await verifyChain(store(), '110000')).toMatchObject({ ok: true, entries: 0 });
    });
  },
);
