import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Connections } from '../connection/connection.js';
import { openStore } from '../open-store.js';
import type { Store } from '../store.js';
import { describeDatabases } from '../testing/describe-databases.js';
import { asAll } from '../testing/describe-store.js';
import { atServer, emptyDatabase } from '../testing/empty-database.js';
import { listenForRevisions, type RevisionListener } from './revision-listener.js';
import { connectServerDatabase } from './server-database.js';

const write = (store: Store): Promise<unknown> => store.write(asAll, async () => undefined);

describeDatabases(openStore, (store) => {
  it('moves on with an answered write at once', async () => {
    const before = store().revision();
    await write(store());
    expect(store().revision()).toBeGreaterThan(before ?? Number.POSITIVE_INFINITY);
  });

  it('stands still when a write was refused in the code', async () => {
    const before = store().revision();
    const refused = store().write(asAll, async () => {
      throw new Error('no');
    });
    await expect(refused).rejects.toThrow('no');
    expect(store().revision()).toBe(before);
  });
});

const server = process.env['LUOSHI_TEST_POSTGRES_URL'];
if (server !== undefined) {
  describe('on a server', () => {
    let database: Awaited<ReturnType<typeof emptyDatabase>>;
    let pool: Connections;
    let listener: RevisionListener;
    const pace = { probeEvery: 50, answerWithin: 5_000, retryAfter: 50 };
    beforeAll(async () => {
      database = await emptyDatabase(server);
      pool = connectServerDatabase(database.databaseUrl);
      listener = await listenForRevisions(database.databaseUrl, pool, pace);
    });
    afterAll(async () => {
      await listener.close();
      await pool.close();
      await database.drop();
    });
    const revision = (): number => {
      const known = listener.revision();
      if (known === null) throw new Error('nothing is known at the moment');
      return known;
    };

    it('hears of writes in other processes', async () => {
      const before = revision();
      const other = await openStore({ databaseUrl: database.databaseUrl });
      await write(other);
      await vi.waitFor(() => expect(revision()).toBeGreaterThan(before));
      await other.close();
    });

    it('takes its own probes for no writes', async () => {
      const before = revision();
      const probes = vi.spyOn(pool, 'use');
      await vi.waitFor(() => expect(probes.mock.calls.length).toBeGreaterThan(2));
      expect(revision()).toBe(before);
    });

    it('counts its own writes once, when they are answered', async () => {
      const before = revision();
      await pool.use((connection) => connection.script(listener.announce));
      const probes = vi.spyOn(pool, 'use');
      await vi.waitFor(() => expect(probes.mock.calls.length).toBeGreaterThan(2));
      expect(revision()).toBe(before);
    });

    it('knows nothing while the line is cut, and moves on when it is back', async () => {
      const before = revision();
      const cut = `select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen luoshi_revision' and datname = current_database()`;
      await atServer(database.databaseUrl, cut);
      await vi.waitFor(() => expect(listener.revision()).toBeNull(), { interval: 1 });
      await vi.waitFor(() => expect(revision()).toBeGreaterThan(before), { timeout: 10_000 });
    });

    it('knows nothing where words are taken and not delivered, as behind a pooler in transaction mode', async () => {
      const silent: Connections = {
        use: async (work) => work({ query: async () => ({ rows: [], affected: 0 }), script: async () => undefined }),
        close: async () => undefined,
      };
      const deaf = await listenForRevisions(database.databaseUrl, silent, { ...pace, answerWithin: 100 });
      expect(deaf.revision()).toBeNull();
      await deaf.close();
    });
  });
}
