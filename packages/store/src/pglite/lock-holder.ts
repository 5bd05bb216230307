import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * Who holds a folder. A pid alone says too little: after a crash the system gives it to another process, and in another container it names
 * another process altogether.
 */
export type LockHolder = {
  readonly pid: number;
  /** The process's start in the kernel's ticks since boot (proc(5), stat field 22); null where the system does not tell. */
  readonly started: string | null;
  /** Where the pid counts: the machine, its boot, and on Linux the pid namespace. */
  readonly home: string;
};

const readOr = (read: () => string, otherwise: string): string => {
  try {
    return read().trim();
  } catch {
    return otherwise;
  }
};

const home = (): string =>
  [
    hostname(),
    readOr(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'), ''),
    readOr(() => readlinkSync('/proc/self/ns/pid'), ''),
  ].join(' ');

const startOf = (pid: number): string | null => {
  const stat = readOr(() => readFileSync(`/proc/${pid}/stat`, 'utf8'), '');
  // The process's name, in brackets, may itself hold blanks and brackets.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
};

/** This process. */
export const thisProcess = (): LockHolder => ({ pid: process.pid, started: startOf(process.pid), home: home() });

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // EPERM: it runs and belongs to someone else.
    return (cause as NodeJS.ErrnoException).code !== 'ESRCH';
  }
};

/** Whether the holder still runs; null where this process cannot know, because the holder lives elsewhere. */
export const stillRuns = (holder: LockHolder): boolean | null => {
  if (holder.home !== home()) return null;
  if (!isRunning(holder.pid)) return false;
  const started = startOf(holder.pid);
  return holder.started === null || started === null || started === holder.started;
};
