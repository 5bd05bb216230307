import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another process works on the folder. Two would silently diverge, so the second is refused. */
export class StoreLocked extends Error {
  override readonly name = 'StoreLocked';
  readonly folder: string;
  readonly pid: number;

  constructor(folder: string, pid: number) {
    super(`${folder} is in use by process ${pid}`);
    this.folder = folder;
    this.pid = pid;
  }
}

/** Who holds the lock. A pid alone is not enough: after a crash the system gives it to another process. */
type Holder = { readonly pid: number; readonly started: string | null };

/** When a process began, in the kernel's ticks since boot (proc(5), stat field 22); null where the system does not tell. */
const startOf = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
};

const isAlive = ({ pid, started }: Holder): boolean => {
  try {
    process.kill(pid, 0);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const now = startOf(pid);
  return started === null || now === null || now === started;
};

const holderIn = (file: string): Holder | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
};

/** Links a finished file into place: it exists whole or not at all, and only one of two processes succeeds. */
const claim = (folder: string, file: string): boolean => {
  const mine = join(folder, `.lock-${randomUUID()}`);
  writeFileSync(mine, JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder));
  try {
    linkSync(mine, file);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  } finally {
    rmSync(mine, { force: true });
  }
};

/** Takes a dead holder's lock out of the way. If another process was quicker and it is its living lock, it is put back. */
const clearAway = (folder: string, file: string): void => {
  const aside = join(folder, `.lock-${randomUUID()}`);
  try {
    renameSync(file, aside);
    const moved = holderIn(aside);
    if (moved !== null && isAlive(moved)) linkSync(aside, file);
  } catch (cause) {
    if (!['ENOENT', 'EEXIST'].includes((cause as NodeJS.ErrnoException).code ?? '')) throw cause;
  } finally {
    rmSync(aside, { force: true });
  }
};

/**
 * Takes the folder for this process. PGlite itself takes no lock. A lock whose holder died (kill -9, power cut) is taken over.
 * Returns the function that gives the folder back. Throws `StoreLocked` while another process holds it.
 */
export const lockDirectory = (folder: string): (() => void) => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'luoshi.lock');
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (claim(folder, file)) return () => rmSync(file, { force: true });
    const holder = holderIn(file);
    if (holder !== null && isAlive(holder)) throw new StoreLocked(folder, holder.pid);
    clearAway(folder, file);
  }
  throw new StoreLocked(folder, holderIn(file)?.pid ?? 0);
};
