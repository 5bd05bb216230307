import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMigrations } from '../migrate/migrate.js';
import { openEmbeddedStore } from '../open-store.js';

const pglite = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');

/** Another PGlite or other migrations make another empty ledger. */
export const fingerprint = (): string => {
  const hash = createHash('sha256').update(pglite);
  for (const { checksum } of readMigrations()) hash.update(checksum);
  return hash.digest('hex').slice(0, 16);
};

/** A file with an empty, migrated ledger, made once for all test files: making a database's first files takes seconds of computing each time. */
export const migratedDump = async (): Promise<string> => {
  const file = join(tmpdir(), `luoshi-empty-${fingerprint()}.tar`);
  if (existsSync(file)) return file;
  const store = await openEmbeddedStore({ memory: true });
  const mine = `${file}.${randomUUID()}`;
  await store.dump(mine);
  await store.close();
  renameSync(mine, file);
  return file;
};
