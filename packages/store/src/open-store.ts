import type { Connections } from './connection/connection.js';
import { inTransaction } from './connection/transaction.js';
import { migrate } from './migrate/migrate.js';
import { lockDirectory } from './pglite/directory-lock.js';
import type { Store } from './store.js';

/** Where the ledger lives: a folder for the embedded database, a PostgreSQL server, or nowhere (`memory`, for tests). */
export type StorePlace = { readonly dataDir: string } | { readonly databaseUrl: string } | { readonly memory: true };

/** Counts committed writes, and tells other processes of them where there are any. */
type Revisions = { readonly revision: () => number | null; readonly advance: () => void; readonly announce: string | null };

const storeOn = (
  kind: Store['kind'],
  connections: Connections,
  { revision, advance, announce }: Revisions,
  close: Store['close'],
): Store => ({
  kind,
  read: (scope, work) => connections.use((connection) => inTransaction(connection, 'read', scope, work)),
  write: async (scope, work) => {
    const result = await connections.use((connection) => inTransaction(connection, 'write', scope, work, announce));
    advance();
    return result;
  },
  revision,
  close,
});

const openEmbedded = async (dataDir: string | null): Promise<Store & { readonly fsyncs: () => number }> => {
  const unlock = dataDir === null ? () => undefined : lockDirectory(dataDir);
  try {
    const { startEmbeddedDatabase } = await import('./pglite/embedded-database.js');
    const database = await startEmbeddedDatabase(dataDir === null ? null : `${dataDir}/ledger`);
    await database.use(migrate);
    let revision = 1;
    const advance = (): void => {
      revision += 1;
    };
    const close = async (): Promise<void> => {
      await database.close();
      unlock();
    };
    return { ...storeOn('pglite', database, { revision: () => revision, advance, announce: null }, close), fsyncs: database.fsyncs };
  } catch (cause) {
    unlock();
    throw cause;
  }
};

const openServer = async (databaseUrl: string): Promise<Store> => {
  const [{ connectServerDatabase }, { listenForRevisions, revisionChannel }] = await Promise.all([
    import('./postgres/server-database.js'),
    import('./postgres/revision-listener.js'),
  ]);
  const database = connectServerDatabase(databaseUrl);
  try {
    await database.use(migrate);
    const listener = await listenForRevisions(databaseUrl);
    const close = async (): Promise<void> => {
      await listener.close();
      await database.close();
    };
    return storeOn('postgres', database, { ...listener, announce: `notify ${revisionChannel}` }, close);
  } catch (cause) {
    await database.close();
    throw cause;
  }
};

/**
 * Opens the ledger and brings its schema up to date. An embedded store locks its folder first and throws `StoreLocked` when another process
 * has it; every commit is flushed to disk before it is answered.
 */
export const openStore = (place: StorePlace): Promise<Store> => {
  if ('databaseUrl' in place) return openServer(place.databaseUrl);
  return openEmbedded('memory' in place ? null : place.dataDir);
};

/** The embedded store with its count of real fsync calls, for the test that durability rests on. */
export const openEmbeddedStore = openEmbedded;
