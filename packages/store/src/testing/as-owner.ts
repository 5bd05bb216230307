import { sql } from 'kysely';
import type { Store } from '../store.js';
import { asSystem } from './describe-store.js';

/** Runs statements with the rights of the tables' owner: what a person with the database's password could do. */
export const asOwner = (store: Store, ...statements: readonly string[]): Promise<readonly Record<string, unknown>[]> =>
  store.write(asSystem, async ({ db }) => {
    await sql`reset role`.execute(db);
    let rows: readonly Record<string, unknown>[] = [];
    for (const statement of statements) rows = (await sql.raw<Record<string, unknown>>(statement).execute(db)).rows;
    return rows;
  });

/** Changes the audit log behind its back: with its triggers off, as only a superuser can. */
export const tamper = (store: Store, statement: string): Promise<readonly Record<string, unknown>[]> =>
  asOwner(store, 'set local session_replication_role = replica', statement);
