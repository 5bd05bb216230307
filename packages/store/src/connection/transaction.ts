import type { Scope, Tx } from '../store.js';
import { type Connection, literal } from './connection.js';
import { kyselyOn } from './kysely-on.js';

type Mode = 'read' | 'write';

const begin: Readonly<Record<Mode, string>> = {
  // One picture for all statements of a page, without locks.
  read: 'begin transaction isolation level repeatable read, read only',
  write: 'begin transaction isolation level read committed',
};

const settings = ({ jurisdictionId, userId, reach }: Scope): readonly (readonly [string, string])[] => [
  ['luoshi.jurisdiction', jurisdictionId],
  ['luoshi.reach', reach.kind],
  ['luoshi.unit', reach.kind === 'unit' ? reach.unitId : ''],
  ['luoshi.user', userId ?? ''],
];

/** Opens the transaction, gives up the connection's own rights, and says on whose behalf it runs: one round trip. */
const opening = (mode: Mode, scope: Scope): string =>
  [
    begin[mode],
    `set local role ${scope.reach.kind === 'system' ? 'luoshi_system' : 'luoshi_app'}`,
    `select ${settings(scope)
      .map(([name, value]) => `set_config(${literal(name)}, ${literal(value)}, true)`)
      .join(', ')}`,
  ].join('; ');

/** Runs `work` as one transaction in a scope: all of it is kept, or, when it throws, nothing. `last` runs before the commit of a write. */
export const inTransaction = async <T>(
  connection: Connection,
  mode: Mode,
  scope: Scope,
  work: (tx: Tx) => Promise<T>,
  last: string | null = null,
): Promise<T> => {
  await connection.script(opening(mode, scope));
  try {
    const result = await work({ db: kyselyOn(connection), scope });
    await connection.script(last === null ? 'commit' : `${last}; commit`);
    return result;
  } catch (cause) {
    await connection.script('rollback');
    throw cause;
  }
};
