import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { Schema } from '../schema.js';
import type { Connection } from './connection.js';

const databaseConnection = (connection: Connection): DatabaseConnection => ({
  executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
    const { rows, affected } = await connection.query(sql, parameters);
    return { rows: rows as R[], numAffectedRows: BigInt(affected) };
  },
  // biome-ignore lint/correctness/useYield: pages are read by keyset, so that no statement streams; saying so beats an endless buffer
  streamQuery: async function* () {
    throw new Error('read in pages instead of streaming');
  },
});

/** The store opens and ends transactions itself; Kysely only writes the statements in between. */
const refuseTransaction = async (): Promise<void> => {
  throw new Error('a transaction is already open: the store opens one for every piece of work');
};

const driverOn = (connection: Connection): Driver => ({
  init: async () => {},
  acquireConnection: async () => databaseConnection(connection),
  beginTransaction: refuseTransaction,
  commitTransaction: refuseTransaction,
  rollbackTransaction: refuseTransaction,
  releaseConnection: async () => {},
  destroy: async () => {},
});

const dialectOn = (connection: Connection): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => driverOn(connection),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
});

/** Kysely on the connection of one transaction. */
export const kyselyOn = (connection: Connection): Kysely<Schema> => new Kysely<Schema>({ dialect: dialectOn(connection) });
