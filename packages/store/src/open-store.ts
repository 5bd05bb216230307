import { type Connections, DatabaseFault } from './connection/connection.js';
import { type Customs, inTransaction } from './connection/transaction.js';
import { migrate } from './migrate/migrate.js';
import { lockDirectory } from './pglite/directory-lock.js';
import type { EmbeddedDatabase } from './pglite/embedded-database.js';
import type { Store } from './store.js';

/**
 * Where the ledger lives: a folder for the embedded database, a PostgreSQL server, or nowhere (`memory`, for tests; `dump` is a file that
 * `EmbeddedStore.dump` wrote, to begin from).
 */
export type StorePlace =
  | { readonly dataDir: string }
  | { readonly databaseUrl: string }
  | { readonly memory: true; readonly dump?: string };

/** Milliseconds; `openStore` has sensible ones. A statement or transaction that takes longer is ended and is a fault. */
export type StoreLimits = { readonly statement: number; readonly transaction: number };

// No page needs a statement of 30 s; the slowest whole work, importing a plan into a small machine, takes a few seconds.
const usualLimits: StoreLimits = { statement: 30_000, transaction: 60_000 };

/** Counts committed writes, here and, on a server, in other processes. */
type Revisions = { readonly revision: () => number | null; readonly advance: () => void };

const storeOn = (
  kind: Store['kind'],
  connections: Connections,
  customs: Customs,
  { revision, advance }: Revisions,
  close: Store['close'],
): Store => ({
  kind,
  read: (scope, work, limit = customs.limit) =>
    connections.use((connection) => inTransaction(connection, 'read', scope, { ...customs, limit }, work)),
  write: async (scope, work, limit = customs.limit) => {
    try {
      const result = await connections.use((connection) => inTransaction(connection, 'write', scope, { ...customs, limit }, work));
      advance();
      return result;
    } catch (cause) {
      // When the connection is lost during the commit, the write may stand all the same.
      if (cause instanceof DatabaseFault) advance();
      throw cause;
    }
  },
  revision,
  close,
});

const countHere = (): Revisions => {
  let revision = 1;
  return {
    revision: () => revision,
    advance: () => {
      revision += 1;
    },
  };
};

/** The embedded store also tells how many real fsync calls it made, and can be copied for tests. */
export type EmbeddedStore = Store & Pick<EmbeddedDatabase, 'fsyncs' | 'dump'>;

/** Opens the embedded database in a folder or in memory. */
export const openEmbeddedStore = async (
  place: Exclude<StorePlace, { readonly databaseUrl: string }>,
  limits = usualLimits,
): Promise<EmbeddedStore> => {
  const unlock = 'dataDir' in place ? lockDirectory(place.dataDir) : () => undefined;
  try {
    const { startEmbeddedDatabase } = await import('./pglite/embedded-database.js');
    const embedded = 'dataDir' in place ? place : { dump: place.dump ?? null };
    const database = await startEmbeddedDatabase({
      place: embedded,
      limit: limits.statement,
      prepare: (connection) => migrate(connection),
    });
    const customs: Customs = { settings: () => [], announce: null, limit: limits.transaction };
    const close = async (): Promise<void> => {
      await database.close();
      unlock();
    };
    return { ...storeOn('pglite', database, customs, countHere(), close), fsyncs: database.fsyncs, dump: database.dump };
  } catch (cause) {
    unlock();
    throw cause;
  }
};

const openServer = async (databaseUrl: string, limits: StoreLimits): Promise<Store> => {
  const [{ connectServerDatabase }, { listenForRevisions }] = await Promise.all([
    import('./postgres/server-database.js'),
    import('./postgres/revision-listener.js'),
  ]);
  const database = connectServerDatabase(databaseUrl);
  try {
    await database.use((connection) => migrate(connection));
    const listener = await listenForRevisions(databaseUrl, database);
    const close = async (): Promise<void> => {
      await listener.close();
      await database.close();
    };
    // Only SET LOCAL, never a setting of the session: a pooler in transaction mode may stand between.
    const settings: Customs['settings'] = (limit) => [
      ['statement_timeout', String(limits.statement)],
      ['idle_in_transaction_session_timeout', String(limit)],
    ];
    const customs: Customs = { settings, announce: listener.announce, limit: limits.transaction };
    return storeOn('postgres', database, customs, listener, close);
  } catch (cause) {
    await database.close();
    throw cause;
  }
};

/**
 * Opens the ledger and brings its schema up to date. An embedded store locks its folder first and throws `StoreLocked` when another process
 * has it; every commit is flushed to disk before it is answered.
 */
export const openStore = (place: StorePlace, limits = usualLimits): Promise<Store> =>
  'databaseUrl' in place ? openServer(place.databaseUrl, limits) : openEmbeddedStore(place, limits);
