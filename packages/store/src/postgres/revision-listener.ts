import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type Connections, literal } from '../connection/connection.js';

/** On this channel every write tells that it was committed, and by whom. */
const channel = 'luoshi_revision';

/** Milliseconds. */
type Pace = { readonly probeEvery: number; readonly answerWithin: number; readonly retryAfter: number };

const usualPace: Pace = { probeEvery: 15_000, answerWithin: 3_000, retryAfter: 2_000 };

/** Counts committed writes of all processes on one database. */
export type RevisionListener = {
  /** Null while it is not sure that writes are heard of: they may then go unnoticed. */
  readonly revision: () => number | null;
  /** The statement by which a write of this process is told to the others. */
  readonly announce: string;
  /** Counts a write of this process at once; its own notice is not counted again. */
  readonly advance: () => void;
  readonly close: () => Promise<void>;
};

/**
 * One connection that listens. A silent line looks like a quiet one, and a pooler in transaction mode takes LISTEN and delivers nothing:
 * only a word sent from another connection and heard on this one shows that writes are heard.
 */
class Listener implements RevisionListener {
  readonly #databaseUrl: string;
  readonly #senders: Connections;
  readonly #pace: Pace;
  readonly #id = randomUUID();
  readonly #probe = `probe ${this.#id}`;
  #client: pg.Client | null = null;
  #revision = 0;
  #state: 'deaf' | 'hears' | 'closed' = 'deaf';
  #next: NodeJS.Timeout | undefined;
  #onProbe: () => void = () => undefined;

  constructor(databaseUrl: string, senders: Connections, pace: Pace) {
    this.#databaseUrl = databaseUrl;
    this.#senders = senders;
    this.#pace = pace;
  }

  readonly announce = `notify ${channel}, ${literal(this.#id)}`;

  readonly revision = (): number | null => (this.#state === 'hears' ? this.#revision : null);

  readonly advance = (): void => {
    this.#revision += 1;
  };

  readonly close = async (): Promise<void> => {
    this.#state = 'closed';
    clearTimeout(this.#next);
    await this.#hangUp();
  };

  /** Connects if need be, makes sure that it hears, and plans the next look. Never rejects: without hearing there is no revision, that is all. */
  async look(): Promise<void> {
    try {
      if (this.#client === null) await this.#connect();
      await this.#hearOwnWord();
      // Writes may have been missed until now.
      if (this.#state === 'deaf') this.#revision += 1;
      this.#become('hears');
    } catch {
      this.#become('deaf');
      await this.#hangUp();
    }
    if (this.#state === 'closed') await this.#hangUp();
    this.#plan(this.#state === 'hears' ? this.#pace.probeEvery : this.#pace.retryAfter);
  }

  #become(state: 'deaf' | 'hears'): void {
    if (this.#state !== 'closed') this.#state = state;
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#databaseUrl, connectionTimeoutMillis: this.#pace.answerWithin });
    const lost = (): void => {
      if (this.#client !== client) return;
      this.#become('deaf');
      this.#client = null;
      this.#plan(this.#pace.retryAfter);
    };
    this.#client = client;
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload }) => this.#heard(payload ?? ''));
    await client.connect();
    await client.query(`listen ${channel}`);
  }

  #heard(payload: string): void {
    if (payload === this.#probe) this.#onProbe();
    else if (payload !== this.#id && !payload.startsWith('probe ')) this.#revision += 1;
  }

  async #hearOwnWord(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const heard = new Promise<void>((resolve, reject) => {
      this.#onProbe = resolve;
      timer = setTimeout(() => reject(new Error('nothing was heard')), this.#pace.answerWithin);
    });
    const sent = this.#senders.use((connection) => connection.script(`notify ${channel}, ${literal(this.#probe)}`));
    await Promise.all([heard, sent]).finally(() => clearTimeout(timer));
  }

  async #hangUp(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    await client?.end().catch(() => undefined);
  }

  #plan(after: number): void {
    clearTimeout(this.#next);
    if (this.#state === 'closed') return;
    this.#next = setTimeout(() => void this.look(), after);
    this.#next.unref();
  }
}

/** Listens for writes on a connection of its own; `senders` are other connections to the same database. */
export const listenForRevisions = async (databaseUrl: string, senders: Connections, pace = usualPace): Promise<RevisionListener> => {
  const listener = new Listener(databaseUrl, senders, pace);
  await listener.look();
  return listener;
};
