import { sql } from 'kysely';
import type { Scope, Tx } from '../store.js';
import { scopeSettings } from './transaction.js';

/**
 * Lets the product itself write what it derives from a person's act (lights, roll-ups, statuses), within that act's own transaction: a unit
 * that hands in a report may not write the province's sums. The rights end with `work`, also when it throws. Only operations that have asked
 * for the act's permission call it, and no other statement of the transaction may run meanwhile.
 */
export const withSystemReach = async <T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> => {
  if (tx.scope.reach.kind === 'system') return work(tx);
  const scope: Scope = { ...tx.scope, reach: { kind: 'system' } };
  await speakFor(tx, scope);
  const result = await work({ db: tx.db, scope });
  // After a failed statement the transaction is lost and nothing more can be done in it: only success gives the rights back.
  await speakFor(tx, tx.scope);
  return result;
};

const speakFor = async ({ db }: Tx, scope: Scope): Promise<void> => {
  const settings = scopeSettings(scope).map(([name, value]) => sql`set_config(${name}, ${value}, true)`);
  await sql`select ${sql.join(settings)}`.execute(db);
};
