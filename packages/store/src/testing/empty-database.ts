import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** Runs statements at a server with the rights of the address: what no scope may do. */
export const atServer = async (databaseUrl: string, sql: string): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

/** Creates a database of its own on a PostgreSQL server. */
export const emptyDatabase = async (server: string): Promise<{ readonly databaseUrl: string; readonly drop: () => Promise<void> }> => {
  const name = `luoshi_${randomUUID().replaceAll('-', '')}`;
  await atServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { databaseUrl: url.href, drop: async () => void (await atServer(server, `drop database ${name} with (force)`)) };
};
