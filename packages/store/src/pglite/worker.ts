import { readFileSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { jsonTypes, unreadJson, valueShapes } from '../connection/value-shapes.js';
import { DurableFs } from './durable-fs.js';
import { type Ask, openedId, type Reply, type Table, type WorkerStart } from './protocol.js';

// The database runs here, in a thread of its own: a long statement then keeps nobody from being answered from memory.

const { home, fsyncs } = workerData as WorkerStart;
const counter = new Int32Array(fsyncs);

/** PGlite starts with -F, which turns fsync off for good; everything else of its start stays. */
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['fsync=on', 'wal_sync_method=fsync', 'synchronous_commit=on', 'full_page_writes=on'].flatMap((setting) => ['-c', setting]),
];

const extensions = { pg_trgm };

const openInMemory = (dump: string | null): Promise<PGlite> =>
  PGlite.create(dump === null ? { extensions } : { extensions, loadDataDir: new Blob([readFileSync(dump)]) });

const openInFolder = (folder: string): Promise<PGlite> =>
  PGlite.create({ fs: new DurableFs(folder, () => Atomics.add(counter, 0, 1)), extensions, startParams });

const dump = async (database: PGlite, file: string): Promise<void> => {
  const tar = await database.dumpDataDir('none');
  writeFileSync(file, new Uint8Array(await tar.arrayBuffer()));
};

const nothing: Table = { names: [], json: [], rows: [], affected: 0 };

const parsers = { ...valueShapes, ...unreadJson };

const query = async (database: PGlite, sql: string, parameters: readonly unknown[]): Promise<Table> => {
  const { fields, rows, affectedRows } = await database.query<unknown[]>(sql, [...parameters], { parsers, rowMode: 'array' });
  const json = fields.flatMap(({ dataTypeID }, column) => (jsonTypes.includes(dataTypeID) ? [column] : []));
  return { names: fields.map(({ name }) => name), json, rows, affected: affectedRows ?? 0 };
};

const carryOut = async (database: PGlite, ask: Ask): Promise<Table> => {
  switch (ask.kind) {
    case 'query':
      return query(database, ask.sql, ask.parameters);
    case 'script':
      await database.exec(ask.sql);
      return nothing;
    case 'dump':
      await dump(database, ask.file);
      return nothing;
    case 'close':
      await database.close();
      return nothing;
  }
};

const failed = (id: number, cause: unknown): Reply => {
  const { message, code } = cause as { message?: string; code?: string };
  return { id, kind: 'failed', message: message ?? String(cause), code: code ?? null };
};

const reply = (message: Reply): void => parentPort?.postMessage(message);

const serve = async (): Promise<void> => {
  const database = await (home.kind === 'folder' ? openInFolder(home.folder) : openInMemory(home.dump));
  parentPort?.on('message', (ask: Ask) => {
    carryOut(database, ask).then(
      (table) => reply({ id: ask.id, kind: 'answer', table }),
      (cause: unknown) => reply(failed(ask.id, cause)),
    );
  });
  reply({ id: openedId, kind: 'answer', table: nothing });
};

serve().catch((cause: unknown) => reply(failed(openedId, cause)));
