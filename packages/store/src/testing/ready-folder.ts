import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../open-store.js';
import { fingerprint } from './migrated-dump.js';
import { temporaryFolder } from './temporary-folder.js';

const emptyLedger = async (): Promise<string> => {
  const folder = join(tmpdir(), `luoshi-empty-${fingerprint()}`);
  if (existsSync(folder)) return folder;
  const mine = `${folder}.${randomUUID()}`;
  await (await openStore({ dataDir: mine })).close();
  try {
    renameSync(mine, folder);
  } catch {
    // Another test file was quicker.
    rmSync(mine, { recursive: true });
  }
  return folder;
};

/** A data folder for one test with an empty, migrated ledger: a copy, since making the first files takes seconds of computing. */
export const readyFolder = async (): Promise<string> => {
  const folder = temporaryFolder();
  cpSync(await emptyLedger(), folder, { recursive: true });
  return folder;
};
