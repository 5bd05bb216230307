import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LockHolder, stillRuns, thisProcess } from './lock-holder.js';

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

// Each holder has a file of its own, luoshi.lock.1, .2, …: the one with the highest number counts, and it stays when its holder goes. So a
// number is only ever taken by making a file that is not there, which the file system lets exactly one process do; a process that looked
// too early finds a higher number afterwards and gives way. Removing a stale lock, as with a single file, could remove a fresh one.
const lockFile = /^luoshi\.lock\.(\d+)$/;

/** Milliseconds. A holder in another container or on another machine shows by this sign that it lives. */
const signEvery = 5_000;
const silentAfter = 30_000;

/** `holder` null: the folder was given back. `age`: milliseconds since the last sign, by the clock of the file system. */
type Lock = { readonly number: number; readonly holder: LockHolder | null; readonly age: number };

const fileOf = (folder: string, number: number): string => join(folder, `luoshi.lock.${number}`);

const numbersIn = (folder: string): readonly number[] =>
  readdirSync(folder).flatMap((name) => {
    const number = lockFile.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });

/** Found empty or torn after a power cut: nobody who can be asked, so that only its age counts. */
const unknownHolder: LockHolder = { pid: 0, started: null, home: '' };

const holderIn = (file: string): LockHolder | null => {
  const words = readFileSync(file, 'utf8');
  try {
    return JSON.parse(words) as LockHolder | null;
  } catch {
    return unknownHolder;
  }
};

/** Null where it was cleared away while it was looked at: somebody was quicker. */
const lastLock = (folder: string, now: number): Lock | null => {
  const number = Math.max(0, ...numbersIn(folder));
  if (number === 0) return { number, holder: null, age: 0 };
  const file = fileOf(folder, number);
  try {
    return { number, holder: holderIn(file), age: now - statSync(file).mtimeMs };
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw cause;
  }
};

const isHeld = ({ holder, age }: Lock): boolean => holder !== null && (stillRuns(holder) ?? age < silentAfter);

/** Writes a file under a name that nobody looks for, to be put into place whole. */
const draft = (folder: string, holder: LockHolder | null): string => {
  const file = join(folder, `.luoshi-${randomUUID()}`);
  writeFileSync(file, JSON.stringify(holder));
  return file;
};

const link = (from: string, to: string): boolean => {
  try {
    linkSync(from, to);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
};

/** Takes the number after the last one. Null where another process was quicker. */
const take = (folder: string, mine: string): number | null => {
  const last = lastLock(folder, statSync(mine).mtimeMs);
  if (last === null) return null;
  if (isHeld(last)) throw new StoreLocked(folder, last.holder?.pid ?? 0);
  const number = last.number + 1;
  if (!link(mine, fileOf(folder, number))) return null;
  const numbers = numbersIn(folder);
  if (Math.max(...numbers) > number) {
    rmSync(fileOf(folder, number), { force: true });
    return null;
  }
  for (const older of numbers) if (older < number) rmSync(fileOf(folder, older), { force: true });
  return number;
};

const tries = 20;

const takeOrRefuse = (folder: string): number => {
  const mine = draft(folder, thisProcess());
  try {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const number = take(folder, mine);
      if (number !== null) return number;
    }
    throw new StoreLocked(folder, lastLock(folder, 0)?.holder?.pid ?? 0);
  } finally {
    rmSync(mine, { force: true });
  }
};

/**
 * Takes the folder for this process. PGlite itself takes no lock. A lock whose holder died (kill -9, power cut) is taken over.
 * Returns the function that gives the folder back. Throws `StoreLocked` while another process holds it.
 */
export const lockDirectory = (folder: string): (() => void) => {
  mkdirSync(folder, { recursive: true });
  const file = fileOf(folder, takeOrRefuse(folder));
  const sign = setInterval(() => utimes(file, new Date(), new Date(), () => undefined), signEvery);
  sign.unref();
  return () => {
    clearInterval(sign);
    renameSync(draft(folder, null), file);
  };
};
