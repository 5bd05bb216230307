import type { Reach } from '@luoshi/domain';
import type { Kysely } from 'kysely';
import type { Schema } from './schema.js';

/**
 * On whose behalf a transaction runs. It is handed to PostgreSQL with every transaction and row-level security decides by it.
 * `system` is the product itself: log-in, first start, scheduler. It never answers a person's query.
 */
export type Scope = {
  readonly jurisdictionId: string;
  readonly userId: string | null;
  readonly reach: Reach | { readonly kind: 'system' };
};

/** A running transaction. Query files take it; nobody else speaks SQL. */
export type Tx = { readonly db: Kysely<Schema>; readonly scope: Scope };

/**
 * PostgreSQL or the embedded PGlite behind one face. Every piece of work is one transaction: it commits when `work` resolves
 * and leaves no trace when it throws. Faults are thrown with `cause`.
 */
export type Store = {
  readonly kind: 'pglite' | 'postgres';
  readonly read: <T>(scope: Scope, work: (tx: Tx) => Promise<T>, limit?: number) => Promise<T>;
  /** `limit`: milliseconds the work may keep its transaction, where the usual minute is too short. */
  readonly write: <T>(scope: Scope, work: (tx: Tx) => Promise<T>, limit?: number) => Promise<T>;
  /**
   * Grows whenever anything was committed by `write`, here or in another process on the same database. A page computed at one revision
   * holds as long as the revision stands. Null while the store cannot know (its listening connection is lost): then nothing may be kept.
   */
  readonly revision: () => number | null;
  readonly close: () => Promise<void>;
};
