import type { Schema } from '../schema.js';

type Kept = { readonly table: keyof Schema; readonly key: readonly string[] };

/** What a backup holds: tables in the order in which rows can be put back, each with its key below the jurisdiction. */
export const backupTables = [
  { table: 'jurisdiction', key: [] },
  { table: 'unit', key: ['unit_id'] },
  { table: 'unit_name', key: ['name', 'unit_id'] },
  { table: 'collective', key: ['collective_id'] },
  { table: 'collective_member', key: ['collective_id', 'unit_id'] },
  { table: 'official', key: ['official_id'] },
  { table: 'plan', key: ['plan_id'] },
  { table: 'plan_document', key: ['plan_id', 'revision'] },
  { table: 'plan_heading', key: ['plan_id', 'ord'] },
  { table: 'plan_region', key: ['plan_id', 'ord'] },
  { table: 'plan_order', key: ['plan_id', 'ord'] },
  { table: 'plan_finding', key: ['plan_id', 'ord'] },
  { table: 'task', key: ['task_id'] },
  { table: 'assignment', key: ['task_id', 'role', 'ord'] },
  { table: 'responsibility', key: ['unit_id', 'task_id'] },
  { table: 'target', key: ['task_id', 'ord'] },
  { table: 'erratum', key: ['erratum_id'] },
  { table: 'ledger_row', key: ['task_id'] },
  { table: 'account', key: ['user_id'] },
  { table: 'audit_entry', key: ['seq'] },
] as const satisfies readonly Kept[];

/** A table that a backup holds. */
export type BackupTable = (typeof backupTables)[number];

/**
 * What a backup leaves out: sessions, which must not come to life again; and what the database makes by itself from the rest, the visible
 * tasks of a unit and the head of the log.
 */
export const tablesLeftOut = ['session', 'unit_task', 'audit_head'] as const satisfies readonly (keyof Schema)[];
