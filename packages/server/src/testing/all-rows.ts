import type { Schema } from '@luoshi/store';
import { liaoning, type TestLedger } from './describe-ledger.js';

const tables = [
  'plan',
  'plan_document',
  'plan_heading',
  'plan_region',
  'plan_order',
  'plan_finding',
  'task',
  'assignment',
  'responsibility',
  'unit_task',
  'target',
  'erratum',
  'ledger_row',
  'official',
  'unit',
  'unit_name',
  'collective',
  'collective_member',
  'audit_entry',
] as const satisfies readonly (keyof Schema)[];

export type Table = (typeof tables)[number];

/** Every row of these tables, each as text, in an order of its own: two states are the same if and only if these are equal. */
export const allRows = async (
  ledger: TestLedger,
  chosen: readonly (keyof Schema)[] = tables,
): Promise<Readonly<Record<string, readonly string[]>>> => {
  const rows: Record<string, readonly string[]> = {};
  await ledger.store.read({ jurisdictionId: liaoning, userId: null, reach: { kind: 'system' } }, async ({ db }) => {
    for (const table of chosen)
      rows[table] = (await db.selectFrom(table).selectAll().execute()).map((row) => JSON.stringify(row)).sort((a, b) => (a < b ? -1 : 1));
  });
  return rows;
};

/** What the ledger derives, and shows. */
export const derivedTables: readonly Table[] = [
  'task',
  'assignment',
  'responsibility',
  'unit_task',
  'target',
  'ledger_row',
  'official',
  'plan_heading',
];
