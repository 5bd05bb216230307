import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import { insertRows, type NewRow } from '../ledger/insert-rows.js';

/** Units with all their names: the registered one, aliases and plates. */
export type UnitRows = { readonly units: readonly NewRow<'unit'>[]; readonly names: readonly NewRow<'unit_name'>[] };
/** Collective bodies with their members. */
export type CollectiveRows = {
  readonly collectives: readonly NewRow<'collective'>[];
  readonly members: readonly NewRow<'collective_member'>[];
};

/** Adds units to the registry. */
export const insertUnits = async (tx: Tx, { units, names }: UnitRows): Promise<void> => {
  await insertRows(tx, 'unit', units);
  await insertRows(tx, 'unit_name', names);
};

/** Adds collective bodies; their members must be in the registry. */
export const insertCollectives = async (tx: Tx, { collectives, members }: CollectiveRows): Promise<void> => {
  await insertRows(tx, 'collective', collectives);
  await insertRows(tx, 'collective_member', members);
};

/** Whether any unit or body goes by one of the names already; answers with the first such name. */
export const findTakenName = async (tx: Tx, names: readonly string[]): Promise<string | null> => {
  const wanted = [...names];
  const { rows } = await sql<{ name: string }>`
    select name from unit_name where jurisdiction_id = ${tx.scope.jurisdictionId} and name = any(${wanted}::text[])
    union all
    select name from collective where jurisdiction_id = ${tx.scope.jurisdictionId} and (name = any(${wanted}::text[]) or aliases && ${wanted}::text[])
    limit 1`.execute(tx.db);
  return rows[0]?.name ?? null;
};
