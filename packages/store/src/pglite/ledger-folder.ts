import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folderIn = (dataDir: string): string => join(dataDir, 'ledger');
const markIn = (dataDir: string): string => join(dataDir, 'ledger.unfinished');

const flush = (path: string): void => {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

const flushAll = (folder: string): void => {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) flush(join(entry.parentPath, entry.name));
  flush(folder);
};

/**
 * Makes a new database's folder, or finds the one there is. Its hundreds of first files are made one by one, so a folder whose making was
 * broken off is told by a mark beside it and begun afresh; a folder without the mark is never touched.
 */
export const prepareFolder = (dataDir: string): string => {
  const folder = folderIn(dataDir);
  const mark = markIn(dataDir);
  if (existsSync(mark)) rmSync(folder, { recursive: true, force: true });
  if (existsSync(folder)) return folder;
  writeFileSync(mark, '');
  flush(dataDir);
  mkdirSync(folder);
  return folder;
};

/** The database has opened: its first files, which are made without flushing, reach the disk before the mark is taken away. */
export const finishFolder = (dataDir: string): void => {
  if (!existsSync(markIn(dataDir))) return;
  flushAll(folderIn(dataDir));
  rmSync(markIn(dataDir));
  flush(dataDir);
};
