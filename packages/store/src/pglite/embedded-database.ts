import { type Connection, type Connections, DatabaseFault } from '../connection/connection.js';
import { DatabaseThread } from './database-thread.js';
import { finishFolder, prepareFolder } from './ledger-folder.js';
import type { Home } from './protocol.js';

/** Hands the one connection to one piece of work after another, in the order they came. */
const oneAtATime = (): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
};

const connectionTo = (thread: DatabaseThread, limit: number | null): Connection => ({
  query: (sql, parameters) => thread.ask({ kind: 'query', sql, parameters }, limit),
  script: async (sql) => {
    await thread.ask({ kind: 'script', sql }, limit);
  },
});

/** Where the database is kept: a data folder that this process has locked, or memory, empty or from a dump of another. */
export type EmbeddedPlace = { readonly dataDir: string } | { readonly dump: string | null };

type Start = {
  readonly place: EmbeddedPlace;
  /** Milliseconds a statement may run. */
  readonly limit: number;
  /** Runs once, before anything else and without limit: migrations. */
  readonly prepare: (connection: Connection) => Promise<void>;
};

export type EmbeddedDatabase = Connections & {
  /** Real fsync calls so far; stays 0 in memory. */
  readonly fsyncs: () => number;
  /** Writes the whole database to a file from which one in memory can be started. */
  readonly dump: (file: string) => Promise<void>;
};

const openThread = async (place: EmbeddedPlace, fsyncs: SharedArrayBuffer): Promise<DatabaseThread> => {
  const home: Home = 'dataDir' in place ? { kind: 'folder', folder: prepareFolder(place.dataDir) } : { kind: 'memory', dump: place.dump };
  const thread = new DatabaseThread({ home, fsyncs });
  try {
    await thread.opened;
    if ('dataDir' in place) finishFolder(place.dataDir);
    return thread;
  } catch (cause) {
    await thread.end();
    throw cause;
  }
};

/** The thread, started again when it has ended. In memory everything went with it: there the fault is told instead of an empty ledger. */
class LastingThread {
  readonly #place: EmbeddedPlace;
  readonly #fsyncs: SharedArrayBuffer;
  #thread: DatabaseThread;
  #state: 'open' | 'closed' = 'open';

  constructor(place: EmbeddedPlace, fsyncs: SharedArrayBuffer, thread: DatabaseThread) {
    this.#place = place;
    this.#fsyncs = fsyncs;
    this.#thread = thread;
  }

  async running(): Promise<DatabaseThread> {
    // The folder's lock has been given back: nothing may be opened in it any more.
    if (this.#state === 'closed') throw new DatabaseFault('the store has been closed', null);
    if (this.#thread.hasEnded && 'dataDir' in this.#place) {
      await this.#thread.end();
      this.#thread = await openThread(this.#place, this.#fsyncs);
    }
    return this.#thread;
  }

  async close(): Promise<void> {
    this.#state = 'closed';
    if (!this.#thread.hasEnded) await this.#thread.ask({ kind: 'close' });
    await this.#thread.end();
  }
}

/**
 * Starts the embedded database in a thread of its own. A thread that failed or was stopped is started again by the next piece of work; what
 * was committed is there, what was not is gone, as after a crash of a server.
 */
export const startEmbeddedDatabase = async ({ place, limit, prepare }: Start): Promise<EmbeddedDatabase> => {
  const fsyncs = new SharedArrayBuffer(4);
  const first = await openThread(place, fsyncs);
  await prepare(connectionTo(first, null)).catch(async (cause: unknown) => {
    await first.end();
    throw cause;
  });
  const thread = new LastingThread(place, fsyncs, first);
  const turn = oneAtATime();
  return {
    use: (work) => turn(async () => work(connectionTo(await thread.running(), limit))),
    close: () => turn(() => thread.close()),
    fsyncs: () => Atomics.load(new Int32Array(fsyncs), 0),
    dump: (file) => turn(async () => void (await (await thread.running()).ask({ kind: 'dump', file }))),
  };
};
