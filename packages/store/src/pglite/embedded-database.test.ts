import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openEmbeddedStore, openStore } from '../open-store.js';
import type { Store } from '../store.js';
import { addJurisdictions, asAll, asSystem } from '../testing/describe-store.js';
import { migratedDump } from '../testing/migrated-dump.js';
import { readyFolder } from '../testing/ready-folder.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { StoreLocked } from './directory-lock.js';

const endless = ({ read }: Store): Promise<unknown> =>
  read(asAll, ({ db }) => sql`select count(*) from generate_series(1, 1000000) a, generate_series(1, 1000000) b`.execute(db));

const names = (store: Store): Promise<readonly string[]> =>
  store.read(asAll, async ({ db }) => (await db.selectFrom('official').select('name').execute()).map(({ name }) => name));

const addOfficial = (store: Store, name: string): Promise<unknown> =>
  store.write(asAll, ({ db }) =>
    db.insertInto('official').values({ jurisdiction_id: '210000', official_id: name, name, pinyin: '' }).execute(),
  );

describe('the embedded database in a folder', { timeout: 180_000 }, () => {
  it('flushes every commit to the disk before it is answered, and nothing for a page', async () => {
    const store = await openEmbeddedStore({ dataDir: await readyFolder() });
    await addJurisdictions(store);
    for (let commit = 1; commit <= 50; commit += 1) {
      const before = store.fsyncs();
      await addOfficial(store, `甲${commit}`);
      expect(store.fsyncs()).toBeGreaterThan(before);
    }
    const before = store.fsyncs();
    expect(await names(store)).toHaveLength(50);
    expect(store.fsyncs()).toBe(before);
    await store.close();
  });

  it('refuses a second opening, and keeps everything from one opening to the next', async () => {
    const dataDir = await readyFolder();
    const first = await openStore({ dataDir });
    await expect(openStore({ dataDir })).rejects.toThrow(StoreLocked);
    await addJurisdictions(first);
    await addOfficial(first, '甲');
    await first.close();
    await expect(names(first)).rejects.toThrow('has been closed');
    const second = await openStore({ dataDir });
    expect(await names(second)).toEqual(['甲']);
    await second.close();
  });

  it('stops a statement that takes too long, and goes on with what was committed', async () => {
    const store = await openStore({ dataDir: await readyFolder() }, { statement: 2_000, transaction: 60_000 });
    await addJurisdictions(store);
    await addOfficial(store, '甲');
    const attempt = store.write(asAll, async ({ db }) => {
      await db.insertInto('official').values({ jurisdiction_id: '210000', official_id: '乙', name: '乙', pinyin: '' }).execute();
      await endless({ ...store, read: (_scope, work) => work({ db, scope: asAll }) });
    });
    const waiting = names(store);
    await expect(attempt).rejects.toMatchObject({ name: 'DatabaseFault', code: '57014' });
    expect(await waiting).toEqual(['甲']);
    await addOfficial(store, '丙');
    expect(await names(store)).toEqual(['甲', '丙']);
    await store.close();
  });

  it('begins afresh where its first files were broken off, and only there', async () => {
    const dataDir = temporaryFolder();
    mkdirSync(join(dataDir, 'ledger'));
    writeFileSync(join(dataDir, 'ledger', 'PG_VERSION'), '18\n');
    writeFileSync(join(dataDir, 'ledger.unfinished'), '');
    const store = await openStore({ dataDir });
    expect(existsSync(join(dataDir, 'ledger.unfinished'))).toBe(false);
    expect(await store.read(asSystem, ({ db }) => db.selectFrom('jurisdiction').selectAll().execute())).toEqual([]);
    await store.close();
  });

  it('gives the folder back when it cannot be opened', async () => {
    const dataDir = temporaryFolder();
    mkdirSync(join(dataDir, 'ledger'));
    writeFileSync(join(dataDir, 'ledger', 'PG_VERSION'), 'broken');
    await expect(openStore({ dataDir })).rejects.toMatchObject({ name: 'DatabaseFault' });
    await expect(openStore({ dataDir })).rejects.toMatchObject({ name: 'DatabaseFault' });
  });
});

describe('the embedded database in memory', () => {
  it('tells that it has ended instead of showing an empty ledger', async () => {
    const store = await openStore({ memory: true, dump: await migratedDump() }, { statement: 500, transaction: 60_000 });
    await expect(endless(store)).rejects.toMatchObject({ code: '57014' });
    await expect(names(store)).rejects.toMatchObject({ name: 'DatabaseFault' });
    await store.close();
  });
});
