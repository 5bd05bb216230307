import { createHash } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import { span } from '@luoshi/domain';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { verifyChain } from '../audit/verify-chain.js';
import { openStore } from '../open-store.js';
import { insertDocument } from '../queries/imports/write-plan.js';
import type { Store } from '../store.js';
import { asOwner } from '../testing/as-owner.js';
import { describeDatabases } from '../testing/describe-databases.js';
import { addJurisdictions, asSystem, otherJurisdiction, testJurisdiction } from '../testing/describe-store.js';
import { writeLargePlan } from '../testing/large-plan.js';
import { migratedDump } from '../testing/migrated-dump.js';
import { addSmallLedger, planId } from '../testing/small-ledger.js';
import type { BackupProblem } from './backup-format.js';
import { backupStore } from './backup-store.js';
import { backupTables, tablesLeftOut } from './backup-tables.js';
import { restoreStore } from './restore-store.js';

const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
const takenAt = new Date('2024-02-06T00:00:00Z');

const filled = async (store: Store): Promise<Store> => {
  await addJurisdictions(store);
  await addSmallLedger(store);
  await addSmallLedger(store, otherJurisdiction);
  await store.write(asSystem, async (tx) => {
    await writeLargePlan(tx, 1);
    const received = {
      planId,
      revision: 1,
      sha256: 'x',
      filename: '方案.txt',
      encoding: 'gb18030',
      bytes,
      text: '“一”\n二\t三',
      places: [{ span: span(0, 3), page: null, paragraph: null, table: 1, sheet: '分工', cell: 'A1' }],
      loadedAt: takenAt,
    };
    await insertDocument(tx, { ...received, head: { title: null, number: null, issuer: null, date: null } as never, loadedBy: null });
  });
  return store;
};

const backup = async (store: Store): Promise<Buffer> => {
  const stream = new PassThrough();
  const [taken] = await Promise.all([buffer(stream), backupStore(store, testJurisdiction, takenAt, stream)]);
  return taken;
};

const fresh = async (): Promise<Store> => {
  const store = await openStore({ memory: true, dump: await migratedDump() });
  onTestFinished(() => store.close());
  return store;
};

/** For restores that change nothing: one is enough for all of them. */
let shared: Store | null = null;
const untouched = async (): Promise<Store> => {
  shared ??= await openStore({ memory: true, dump: await migratedDump() });
  return shared;
};
afterAll(() => shared?.close());

const restore = (store: Store, file: Buffer) => restoreStore(store, Readable.from([file]));

const edited = (file: Buffer, from: string | RegExp, to: string): Buffer => {
  const words = gunzipSync(file).toString('utf8');
  const changed = words.replace(from, to);
  if (changed === words) throw new Error('nothing was changed');
  return gzipSync(changed);
};

describeDatabases(
  async (place) => filled(await openStore(place)),
  (store) => {
    it('names every table, to be kept or left out', async () => {
      const rows = await asOwner(
        store(),
        `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'schema_migration'`,
      );
      const named = [...backupTables.map(({ table }) => table), ...tablesLeftOut];
      expect(named.toSorted()).toEqual(rows.map((row) => String(row['name'])).toSorted());
    });

    it('is the same twice, and holds one jurisdiction alone', async () => {
      const [one, other] = [await backup(store()), await backup(store())];
      expect(gunzipSync(one).equals(gunzipSync(other))).toBe(true);
      expect(gunzipSync(one).toString('utf8')).not.toContain(otherJurisdiction);
    });

    it('restores every row, the documents byte for byte, and a log whose chain holds and goes on', async () => {
      const target = await fresh();
      const file = await backup(store());
      const { manifest } = await restore(target, file);
      expect(manifest).toMatchObject({ task: { rows: 231 }, assignment: { rows: 2_966 }, account: { rows: 1 }, audit_entry: { rows: 1 } });
      expect(gunzipSync(await backup(target)).equals(gunzipSync(file))).toBe(true);
      const document = await target.read(asSystem, ({ db }) => db.selectFrom('plan_document').select('bytes').executeTakeFirstOrThrow());
      expect(createHash('sha256').update(document.bytes).digest('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect(await target.read(asSystem, ({ db }) => db.selectFrom('session').selectAll().execute())).toEqual([]);
      expect(await target.read(asSystem, ({ db }) => db.selectFrom('unit_task').selectAll().execute())).toHaveLength(2);
      await target.write(asSystem, (tx) => writeLargePlan(tx, 2));
      expect(await verifyChain(target, testJurisdiction)).toMatchObject({ ok: true, entries: 2 });
    });

    it('is not restored over a ledger', async () => {
      const file = await backup(store());
      await expect(restore(store(), file)).rejects.toMatchObject({ name: 'BackupRefused', problem: 'store-not-empty' });
    });

    const broken: readonly (readonly [string, BackupProblem, (file: Buffer) => Buffer])[] = [
      ['a text', 'not-a-backup', () => Buffer.from('第一项')],
      ['an empty file', 'damaged', () => Buffer.alloc(0)],
      ['other gzipped words', 'not-a-backup', () => gzipSync('{"a": 1}\n')],
      ['a file cut off', 'damaged', (file) => file.subarray(0, file.length - 2_000)],
      ['a byte that flipped', 'damaged', (file) => Buffer.from(file).fill((file[5_000] ?? 0) ^ 0xff, 5_000, 5_001)],
      ['lines cut off', 'damaged', (file) => edited(file, /\n\[\{"kind":"table","table":"account"[\s\S]*$/, '\n')],
      ['a row taken out', 'damaged', (file) => edited(file, /\{[^\n]*第7项重点工程[^\n]*\n/, '')],
      ['a word changed', 'damaged', (file) => edited(file, '省水利厅', '省水务厅')],
      ['a row of another jurisdiction', 'damaged', (file) => edited(file, '"jurisdiction_id": "210000"', '"jurisdiction_id": "310000"')],
      ['an unknown table', 'damaged', (file) => edited(file, '"table":"unit"', '"table":"pg_authid"')],
      ['a row that is no JSON', 'damaged', (file) => edited(file, '\n{"', '\n{')],
      ['another schema', 'other-version', (file) => edited(file, '0001-ledger.sql', '0001-other.sql')],
    ];

    it.each(broken)('refuses %s (%s), and leaves the store as it was', async (_what, problem, damage) => {
      const target = await untouched();
      await expect(restore(target, damage(await backup(store())))).rejects.toMatchObject({ name: 'BackupRefused', problem });
      expect(await asOwner(target, 'select count(*) as n from jurisdiction')).toEqual([{ n: 0 }]);
    });
  },
);

const server = process.env['LUOSHI_TEST_POSTGRES_URL'];
if (server !== undefined) {
  describe('between databases', () => {
    it('carries a ledger from the embedded one to a server and back without a difference', async () => {
      const { emptyDatabase } = await import('../testing/empty-database.js');
      const embedded = await filled(await fresh());
      const { databaseUrl, drop } = await emptyDatabase(server);
      const onServer = await openStore({ databaseUrl });
      const there = await backup(embedded);
      await restore(onServer, there);
      expect(gunzipSync(await backup(onServer)).equals(gunzipSync(there))).toBe(true);
      await onServer.close();
      await drop();
    });
  });
}
