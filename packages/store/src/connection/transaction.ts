import type { Scope, Tx } from '../store.js';
import { type Connection, DatabaseFault, literal } from './connection.js';
import { kyselyOn } from './kysely-on.js';

/** What a database adds to every transaction: settings at its start, and a statement before the commit of a write. */
export type Customs = {
  readonly settings: (limit: number) => readonly (readonly [string, string])[];
  readonly announce: string | null;
  /** Milliseconds a piece of work may keep its transaction: an abandoned one would hold locks, and on the embedded database everyone else. */
  readonly limit: number;
};

type Mode = 'read' | 'write';

const begin: Readonly<Record<Mode, string>> = {
  // One picture for all statements of a page, without locks.
  read: 'begin transaction isolation level repeatable read, read only',
  write: 'begin transaction isolation level read committed',
};

/** What a transaction tells PostgreSQL of its scope; row-level security decides by it. */
export const scopeSettings = ({ jurisdictionId, userId, reach }: Scope): readonly (readonly [string, string])[] => [
  ['role', reach.kind === 'system' ? 'luoshi_system' : 'luoshi_app'],
  ['luoshi.jurisdiction', jurisdictionId],
  ['luoshi.reach', reach.kind],
  ['luoshi.unit', reach.kind === 'unit' ? reach.unitId : ''],
  ['luoshi.user', userId ?? ''],
];

/** Opens the transaction, gives up the connection's own rights, and says on whose behalf it runs: one round trip. */
const opening = (mode: Mode, scope: Scope, { settings, limit }: Customs): string => {
  const words = [...settings(limit), ...scopeSettings(scope)].map(
    ([name, value]) => `set_config(${literal(name)}, ${literal(value)}, true)`,
  );
  return `${begin[mode]}; select ${words.join(', ')}`;
};

/** After a failed statement, COMMIT quietly rolls back and succeeds. The empty SELECT fails then, so that nobody is told of a write that was lost. */
const closing = (mode: Mode, { announce }: Customs): string =>
  ['select', ...(mode === 'write' && announce !== null ? [announce] : []), 'commit'].join('; ');

type Lease = { readonly connection: Connection; readonly end: () => void };

/** Lends the connection until the transaction's end: a statement that nobody awaited must never run in the next one, under another's rights. */
const lend = (connection: Connection): Lease => {
  let over = false;
  const guarded = <A extends readonly unknown[], R>(run: (...args: A) => Promise<R>): ((...args: A) => Promise<R>) => {
    return async (...args) => {
      if (over) throw new DatabaseFault('the transaction of this statement has ended', null);
      return run(...args);
    };
  };
  const end = (): void => {
    over = true;
  };
  return { connection: { query: guarded(connection.query), script: guarded(connection.script) }, end };
};

/** Settles as `work` does, or rejects once the limit has passed. */
const within = async <T>(limit: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseFault(`a transaction was kept open for over ${limit} ms`, null)), limit);
  });
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** Runs `work` as one transaction in a scope: all of it is kept, or, when it throws, nothing. */
export const inTransaction = async <T>(
  connection: Connection,
  mode: Mode,
  scope: Scope,
  customs: Customs,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => {
  const lease = lend(connection);
  try {
    await connection.script(opening(mode, scope, customs));
    const result = await within(customs.limit, work({ db: kyselyOn(lease.connection), scope }));
    lease.end();
    await connection.script(closing(mode, customs));
    return result;
  } catch (cause) {
    lease.end();
    // A connection that cannot even roll back is given up by its pool; what went wrong first is what is told.
    await connection.script('rollback').catch(() => undefined);
    throw cause;
  }
};
