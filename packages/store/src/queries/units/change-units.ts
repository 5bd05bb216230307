import type { CalendarDate, Collective, UnitKind } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import { insertRows } from '../ledger/insert-rows.js';
import { findTasksResolvedTo } from '../resolutions/resolutions.js';

/** What may be corrected of a unit; its id and its names are kept elsewhere. */
export type UnitFacts = {
  readonly unitId: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly division: string | null;
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
  readonly pinyin: string;
  readonly source: string;
};

/** Writes the facts of units that are registered already. */
export const updateUnits = async (tx: Tx, units: readonly UnitFacts[]): Promise<void> => {
  if (units.length === 0) return;
  await sql`
    update unit u set name = n."name", kind = n."kind", division = n."division", valid_from = n."validFrom", valid_to = n."validTo",
      pinyin = n."pinyin", source = n."source"
    from jsonb_to_recordset(${JSON.stringify(units)}::text::jsonb) as n ("unitId" text, "name" text, "kind" text, "division" text,
      "validFrom" date, "validTo" date, "pinyin" text, "source" text)
    where u.jurisdiction_id = ${tx.scope.jurisdictionId} and u.unit_id = n."unitId"`.execute(tx.db);
};

/** Ends a unit in favour of another, or takes that back with null. */
export const setSuccessor = async (tx: Tx, unitId: string, successorId: string | null, validTo: CalendarDate | null): Promise<void> => {
  await sql`
    update unit set successor_id = ${successorId}, valid_to = ${validTo}::text::date
    where jurisdiction_id = ${tx.scope.jurisdictionId} and unit_id = ${unitId}`.execute(tx.db);
};

/** Writes bodies that are registered already, with their members. */
export const updateCollectives = async (tx: Tx, collectives: readonly Collective[]): Promise<void> => {
  const { jurisdictionId } = tx.scope;
  for (const { id, aliases, members, source } of collectives) {
    await sql`
      update collective set aliases = ${[...aliases]}::text[], membership = ${members === null ? 'to-confirm' : 'known'}, source = ${source}
      where jurisdiction_id = ${jurisdictionId} and collective_id = ${id}`.execute(tx.db);
    await sql`delete from collective_member where jurisdiction_id = ${jurisdictionId} and collective_id = ${id}`.execute(tx.db);
    await insertRows(
      tx,
      'collective_member',
      (members ?? []).map((unitId) => ({ collectiveId: id, unitId })),
    );
  }
};

/** Removes an alias or a plate; answers whether there was one. The registered name is never removed so. */
export const removeUnitName = async (tx: Tx, unitId: string, name: string): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    delete from unit_name where jurisdiction_id = ${tx.scope.jurisdictionId} and unit_id = ${unitId} and name = ${name} and kind <> 'name'`.execute(
    tx.db,
  );
  return (numAffectedRows ?? 0n) > 0n;
};

/** What follows from the printed names alone and is made anew without the unit, and the ways it is reminded by, which only the administrator sees. */
const derived = ['unit_name', 'assignment', 'responsibility', 'unit_task', 'notice_channel'];

/** The tables in which something of this unit's own stands: accounts, reports, memberships… Asked of the catalogue, so that none is forgotten. */
export const usesOfUnit = async (tx: Tx, unitId: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ table: string; column: string }>`
    select c.conrelid::regclass::text as "table", a.attname as "column" from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey) and a.attname <> 'jurisdiction_id'
    where c.contype = 'f' and c.confrelid = 'unit'::regclass order by 1`.execute(tx.db);
  const found: string[] = [];
  for (const { table, column } of rows.filter((row) => !derived.includes(row.table))) {
    const used = await sql<{ used: boolean }>`select exists (select 1 from ${sql.table(table)}
      where jurisdiction_id = ${tx.scope.jurisdictionId} and ${sql.ref(column)} = ${unitId}) as used`.execute(tx.db);
    if (used.rows[0]?.used === true) found.push(table);
  }
  // A list of units has no foreign key.
  return (await findTasksResolvedTo(tx, [unitId])).length > 0 ? [...found, 'owner_resolution'] : found;
};

/** Removes a unit with its names. Answers with the tasks that named it, which must be derived anew. */
export const deleteUnit = async (tx: Tx, unitId: string): Promise<readonly string[]> => {
  const { jurisdictionId } = tx.scope;
  const { rows } = await sql<{ taskId: string }>`
    select distinct task_id as "taskId" from assignment where jurisdiction_id = ${jurisdictionId} and unit_id = ${unitId}
    union select task_id from responsibility where jurisdiction_id = ${jurisdictionId} and unit_id = ${unitId}`.execute(tx.db);
  await sql`update assignment set unit_id = null where jurisdiction_id = ${jurisdictionId} and unit_id = ${unitId}`.execute(tx.db);
  await sql`delete from responsibility where jurisdiction_id = ${jurisdictionId} and unit_id = ${unitId}`.execute(tx.db);
  await sql`delete from unit where jurisdiction_id = ${jurisdictionId} and unit_id = ${unitId}`.execute(tx.db);
  return rows.map(({ taskId }) => taskId);
};

/** Makes a former registered name one of the unit's other names. */
export const demoteName = async (tx: Tx, unitId: string, name: string): Promise<void> => {
  await sql`update unit_name set kind = 'alias' where jurisdiction_id = ${tx.scope.jurisdictionId} and unit_id = ${unitId} and name = ${name}`.execute(
    tx.db,
  );
};
