import { Worker } from 'node:worker_threads';
import { type Answer, type Connection, type Connections, DatabaseFault } from '../connection/connection.js';
import { type Ask, openedId, type Reply, type WorkerStart } from './protocol.js';

type Waiting = { readonly resolve: (answer: Answer) => void; readonly reject: (fault: Error) => void };
type AskWithoutId = Ask extends infer One ? (One extends Ask ? Omit<One, 'id'> : never) : never;

/** The built worker, found alike from src (tests) and from dist. */
const workerFile = new URL('../../dist/pglite/worker.js', import.meta.url);

/** The main thread's end of the database thread: numbered questions, answered in order. */
class DatabaseThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = openedId;
  #gone: Error | null = null;

  readonly opened: Promise<Answer>;

  constructor(start: WorkerStart) {
    this.#worker = new Worker(workerFile, { workerData: start });
    this.opened = new Promise((resolve, reject) => this.#waiting.set(openedId, { resolve, reject }));
    this.#worker.on('message', (reply: Reply) => this.#settle(reply));
    this.#worker.on('error', (cause) => this.#end(new DatabaseFault('the database thread failed', null, cause)));
    this.#worker.on('exit', () => this.#end(new DatabaseFault('the database thread has ended', null)));
  }

  ask(question: AskWithoutId): Promise<Answer> {
    if (this.#gone !== null) return Promise.reject(this.#gone);
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ ...question, id } as Ask);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.kind === 'answer') waiting?.resolve(reply.answer);
    else waiting?.reject(new DatabaseFault(reply.message, reply.code));
  }

  #end(fault: Error): void {
    this.#gone ??= fault;
    for (const { reject } of this.#waiting.values()) reject(fault);
    this.#waiting.clear();
  }
}

/** Hands the one connection to one piece of work after another, in the order they came. */
const oneAtATime = (): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
};

export type EmbeddedDatabase = Connections & {
  /** Real fsync calls so far; stays 0 in memory. */
  readonly fsyncs: () => number;
};

/** Starts the embedded database in a thread of its own. `dataDir` null keeps it in memory, for tests. The folder must be locked before. */
export const startEmbeddedDatabase = async (dataDir: string | null): Promise<EmbeddedDatabase> => {
  const fsyncs = new SharedArrayBuffer(4);
  const thread = new DatabaseThread({ dataDir, fsyncs });
  await thread.opened;
  const connection: Connection = {
    query: (sql, parameters) => thread.ask({ kind: 'query', sql, parameters }),
    script: async (sql) => {
      await thread.ask({ kind: 'script', sql });
    },
  };
  const turn = oneAtATime();
  return {
    use: (work) => turn(() => work(connection)),
    close: () =>
      turn(async () => {
        await thread.ask({ kind: 'close' });
        await thread.end();
      }),
    fsyncs: () => Atomics.load(new Int32Array(fsyncs), 0),
  };
};
