import pg from 'pg';
import { type Connection, type Connections, DatabaseFault } from '../connection/connection.js';
import { valueShapes } from '../connection/value-shapes.js';

/** A statement that runs longer than this is a fault, not a wait: no page needs it. */
const statementTimeout = 30_000;
const poolSize = 16;

const types = {
  getTypeParser: (oid: number, format?: string) =>
    format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : (valueShapes[oid] ?? pg.types.getTypeParser(oid, 'text')),
} as pg.CustomTypesConfig;

const faultOf = (cause: unknown): DatabaseFault => {
  const { message, code } = cause as { message?: string; code?: string };
  return new DatabaseFault(message ?? String(cause), code ?? null, cause);
};

/** jsonb columns take JSON text; an array of words goes to a text[] column. Bytes travel as a Buffer. */
const parameterOf = (value: unknown): unknown => (value instanceof Uint8Array && !Buffer.isBuffer(value) ? Buffer.from(value) : value);

const connectionOn = (client: pg.PoolClient): Connection => ({
  query: async (sql, parameters) => {
    try {
      const { rows, rowCount } = await client.query<Record<string, unknown>>(sql, parameters.map(parameterOf));
      return { rows, affected: rowCount ?? 0 };
    } catch (cause) {
      throw faultOf(cause);
    }
  },
  script: async (sql) => {
    try {
      await client.query(sql);
    } catch (cause) {
      throw faultOf(cause);
    }
  },
});

/** A pool of connections to a PostgreSQL server. Only SET LOCAL is used, so that a pooler in transaction mode may stand between. */
export const connectServerDatabase = (databaseUrl: string): Connections => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize, statement_timeout: statementTimeout, types });
  // A connection that breaks while idle is replaced by the pool; the event must be taken, or it ends the process.
  pool.on('error', () => undefined);
  const known = new WeakMap<pg.PoolClient, Connection>();
  const connectionFor = (client: pg.PoolClient): Connection => {
    const connection = known.get(client) ?? connectionOn(client);
    known.set(client, connection);
    return connection;
  };
  return {
    use: async (work) => {
      const client = await pool.connect().catch((cause: unknown) => {
        throw faultOf(cause);
      });
      let broken = false;
      try {
        return await work(connectionFor(client));
      } catch (cause) {
        broken = cause instanceof DatabaseFault && (cause.code === null || cause.code.startsWith('08') || cause.code.startsWith('57P'));
        throw cause;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
};
