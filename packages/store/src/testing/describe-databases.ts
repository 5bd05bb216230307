import { afterAll, beforeAll, describe } from 'vitest';
import type { StorePlace } from '../open-store.js';
import { emptyDatabase } from './empty-database.js';
import { migratedDump } from './migrated-dump.js';

type Place = { readonly place: StorePlace; readonly remove: () => Promise<void> };
type Closable = { readonly close: () => Promise<void> };

const suite = <T extends Closable>(
  kind: string,
  placeFor: () => Promise<Place>,
  open: (place: StorePlace) => Promise<T>,
  tests: (opened: () => T) => void,
): void => {
  describe(kind, () => {
    let opened: T | null = null;
    let remove = async (): Promise<void> => undefined;
    beforeAll(async () => {
      const given = await placeFor();
      remove = given.remove;
      opened = await open(given.place);
    });
    afterAll(async () => {
      await opened?.close();
      await remove();
    });
    tests(() => {
      if (opened === null) throw new Error('the database is not open yet');
      return opened;
    });
  });
};

const inMemory = async (): Promise<Place> => ({ place: { memory: true, dump: await migratedDump() }, remove: async () => undefined });

const onServer = async (server: string): Promise<Place> => {
  const { databaseUrl, drop } = await emptyDatabase(server);
  return { place: { databaseUrl }, remove: drop };
};

/**
 * Runs one suite on the embedded database and, where LUOSHI_TEST_POSTGRES_URL names a server, on PostgreSQL in a database of its own.
 * `npm test` starts such a server wherever its programs are found, and says so where they are not. What `open` makes of the empty place is
 * closed at the end.
 */
export const describeDatabases = <T extends Closable>(open: (place: StorePlace) => Promise<T>, tests: (opened: () => T) => void): void => {
  suite('on PGlite', inMemory, open, tests);
  const server = process.env['LUOSHI_TEST_POSTGRES_URL'];
  if (server !== undefined) suite('on PostgreSQL', () => onServer(server), open, tests);
};
