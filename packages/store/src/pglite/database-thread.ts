import { Worker } from 'node:worker_threads';
import { type Answer, DatabaseFault } from '../connection/connection.js';
import { type Ask, openedId, type Reply, type WorkerStart } from './protocol.js';
import { rowsOf } from './rows-of.js';

type Waiting = { readonly resolve: (answer: Answer) => void; readonly reject: (fault: Error) => void };
type Question = Ask extends infer One ? (One extends Ask ? Omit<One, 'id'> : never) : never;

/** The built worker, found alike from src (tests) and from dist. */
const workerFile = new URL('../../dist/pglite/worker.js', import.meta.url);

/** The main thread's end of the database thread: numbered questions, answered in order. Once it has ended, every question is a fault. */
export class DatabaseThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = openedId;
  #gone: DatabaseFault | null = null;

  readonly opened: Promise<Answer>;

  constructor(start: WorkerStart) {
    this.#worker = new Worker(workerFile, { workerData: start });
    this.opened = new Promise((resolve, reject) => this.#waiting.set(openedId, { resolve, reject }));
    this.#worker.on('message', (reply: Reply) => this.#settle(reply));
    this.#worker.on('error', (cause) => this.#end(new DatabaseFault('the database thread failed', null, cause)));
    this.#worker.on('exit', () => this.#end(new DatabaseFault('the database thread has ended', null)));
  }

  get hasEnded(): boolean {
    return this.#gone !== null;
  }

  /** Asks and waits. After `limit` milliseconds the thread is ended: a running statement can be stopped in no other way. */
  async ask(question: Question, limit: number | null = null): Promise<Answer> {
    if (this.#gone !== null) throw this.#gone;
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = new Promise<Answer>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#worker.postMessage({ ...question, id } as Ask);
    if (limit === null) return answer;
    const timer = setTimeout(() => this.#stop(limit), limit);
    return answer.finally(() => clearTimeout(timer));
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #stop(limit: number): void {
    // As PostgreSQL's own statement_timeout, which the embedded build does not keep.
    this.#end(new DatabaseFault(`a statement ran for over ${limit} ms`, '57014'));
    void this.end();
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.kind === 'answer') waiting?.resolve({ rows: rowsOf(reply.table), affected: reply.table.affected });
    else waiting?.reject(new DatabaseFault(reply.message, reply.code));
  }

  #end(fault: DatabaseFault): void {
    this.#gone ??= fault;
    for (const { reject } of this.#waiting.values()) reject(this.#gone);
    this.#waiting.clear();
  }
}
