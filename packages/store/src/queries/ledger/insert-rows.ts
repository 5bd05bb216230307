import { type Selectable, sql } from 'kysely';
import type { Schema } from '../../schema.js';
import type { Tx } from '../../store.js';
import { inPortions, insertedAtOnce } from './in-portions.js';

type Camel<S extends string> = S extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S;

/** A row of a table as it is handed over: columns in camel case, jsonb as a value, without the jurisdiction, which the scope gives. */
export type NewRow<T extends keyof Schema> = {
  readonly [K in Exclude<keyof Selectable<Schema[T]>, 'jurisdiction_id'> & string as Camel<K>]: Selectable<Schema[T]>[K];
};

/**
 * Inserts any number of rows, each statement with one parameter: a plan of 228 tasks makes some 6,000 rows, and PostgreSQL takes no more than
 * 65,535 parameters. Every column must be given; a column default does not come in.
 */
export const insertRows = <T extends keyof Schema & string>(tx: Tx, table: T, rows: readonly NewRow<T>[]): Promise<void> =>
  inPortions(rows, (portion) => insertPortion(tx, table, portion), insertedAtOnce);

const insertPortion = async (tx: Tx, table: string, rows: readonly object[]): Promise<void> => {
  const records = JSON.stringify(rows.map((row) => ({ jurisdiction_id: tx.scope.jurisdictionId, ...columnsOf(row) })));
  const into = sql.table(table);
  await sql`insert into ${into} select * from jsonb_populate_recordset(null::${into}, ${records}::text::jsonb)`.execute(tx.db);
};

const columnsOf = (row: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [columnOf(name), value]));

/** `leadOfficialPinyin` → `lead_official_pinyin`. */
export const columnOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
