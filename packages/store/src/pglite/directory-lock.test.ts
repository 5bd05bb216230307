import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type StartedProcess, startProcess } from '../testing/processes/start-process.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { lockDirectory, StoreLocked } from './directory-lock.js';
import { thisProcess } from './lock-holder.js';

const holder = async (folder: string): Promise<StartedProcess & { readonly says: string | null }> => {
  const child = startProcess('hold-lock', folder);
  onTestFinished(async () => void (await child.kill()));
  await child.nextLine();
  child.tell('take it');
  return { ...child, says: await child.nextLine() };
};

const locks = (folder: string): readonly string[] => readdirSync(folder).sort();

const leave = (folder: string, words: string, secondsAgo: number): void => {
  const file = join(folder, 'luoshi.lock.7');
  writeFileSync(file, words);
  const then = new Date(Date.now() - secondsAgo * 1_000);
  utimesSync(file, then, then);
};

describe('a data folder', () => {
  it('is refused while another process has it, naming both', async () => {
    const folder = temporaryFolder();
    const { pid, says } = await holder(folder);
    expect(says).toBe('held');
    expect(() => lockDirectory(folder)).toThrow(StoreLocked);
    expect(() => lockDirectory(folder)).toThrow(`${folder} is in use by process ${pid}`);
  });

  it('is free at once when its holder was killed', async () => {
    const folder = temporaryFolder();
    const { kill } = await holder(folder);
    await kill();
    expect(() => lockDirectory(folder)()).not.toThrow();
  });

  it('is refused to the same process a second time, and free again after it was given back', () => {
    const folder = temporaryFolder();
    const unlock = lockDirectory(folder);
    expect(() => lockDirectory(folder)).toThrow(StoreLocked);
    unlock();
    lockDirectory(folder)();
    expect(locks(folder)).toEqual(['luoshi.lock.2']);
  });

  it('is free when its holder’s number has passed to another process', () => {
    const folder = temporaryFolder();
    leave(folder, JSON.stringify({ ...thisProcess(), started: '1' }), 0);
    lockDirectory(folder)();
    expect(locks(folder)).toEqual(['luoshi.lock.8']);
  });

  it.each([
    ['in another container or on another machine', JSON.stringify({ ...thisProcess(), home: 'elsewhere' })],
    ['that left a torn file', '{"pid": 1'],
    ['that left an empty file', ''],
  ])('of a holder %s is refused while it gives signs of life, and free when they stop', (_which, words) => {
    const folder = temporaryFolder();
    leave(folder, words, 5);
    expect(() => lockDirectory(folder)).toThrow(StoreLocked);
    leave(folder, words, 60);
    expect(() => lockDirectory(folder)()).not.toThrow();
  });

  it('goes to exactly one of many who find a dead holder’s lock at the same moment', async () => {
    const folder = temporaryFolder();
    leave(folder, JSON.stringify({ ...thisProcess(), started: '1' }), 0);
    const children = Array.from({ length: 6 }, () => startProcess('hold-lock', folder));
    onTestFinished(async () => void (await Promise.all(children.map((child) => child.kill()))));
    await Promise.all(children.map((child) => child.nextLine()));
    for (const child of children) child.tell('take it');
    const said = await Promise.all(children.map((child) => child.nextLine()));
    expect(said.toSorted()).toEqual(['held', 'refused', 'refused', 'refused', 'refused', 'refused']);
  });

  it('is never held by two when processes take turns as fast as they can', async () => {
    const folder = temporaryFolder();
    const children = Array.from({ length: 4 }, () => startProcess('take-turns', folder, '100'));
    onTestFinished(async () => void (await Promise.all(children.map((child) => child.kill()))));
    expect(await Promise.all(children.map((child) => child.ended))).toEqual([0, 0, 0, 0]);
    expect(locks(folder)).toHaveLength(1);
  });
});
