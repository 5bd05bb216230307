import pg from 'pg';
import { type Connection, type Connections, DatabaseFault } from '../connection/connection.js';
import { valueShapes } from '../connection/value-shapes.js';

const poolSize = 16;
/** Milliseconds until an unreachable server, or a pool whose connections are all taken, is a fault. */
const connectWithin = 10_000;

const types = {
  getTypeParser: (oid: number, format?: string) =>
    format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : (valueShapes[oid] ?? pg.types.getTypeParser(oid, 'text')),
} as pg.CustomTypesConfig;

const faultOf = (cause: unknown): DatabaseFault => {
  const { message, code } = cause as { message?: string; code?: string };
  return new DatabaseFault(message ?? String(cause), code ?? null, cause);
};

const orFault = async <T>(answer: Promise<T>): Promise<T> => {
  try {
    return await answer;
  } catch (cause) {
    throw faultOf(cause);
  }
};

/** jsonb columns take JSON text; an array of words goes to a text[] column. Bytes travel as a Buffer. */
const parameterOf = (value: unknown): unknown => (value instanceof Uint8Array && !Buffer.isBuffer(value) ? Buffer.from(value) : value);

const connectionOn = (client: pg.PoolClient): Connection => ({
  query: async (sql, parameters) => {
    const { rows, rowCount } = await orFault(client.query<Record<string, unknown>>(sql, parameters.map(parameterOf)));
    return { rows, affected: rowCount ?? 0 };
  },
  script: async (sql) => {
    await orFault(client.query(sql));
  },
});

/** Classes 08 (connection) and 57P (the server goes down) of SQLSTATE, and what the driver says without a code: not to be used again. */
const isBroken = (cause: unknown): boolean =>
  cause instanceof DatabaseFault && (cause.code === null || cause.code.startsWith('08') || cause.code.startsWith('57P'));

/** A pool of connections to a PostgreSQL server. */
export const connectServerDatabase = (databaseUrl: string): Connections => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize, connectionTimeoutMillis: connectWithin, types });
  // A connection that breaks tells it to the statement that runs on it, and is replaced. Its event too must be taken, or it ends the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    use: async (work) => {
      const client = await orFault(pool.connect());
      let broken = false;
      try {
        return await work(connectionOn(client));
      } catch (cause) {
        broken = isBroken(cause);
        throw cause;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
};
