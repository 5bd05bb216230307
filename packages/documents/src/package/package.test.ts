import { expect, it } from 'vitest';
import { type FoundFile, readPackage } from './read-package.js';
import { type PackedFile, writePackage } from './write-package.js';

const packedAt = new Date('2025-01-10T00:00:00Z');
const bytesOf = (text: string) => new TextEncoder().encode(text);
const files: readonly PackedFile[] = [
  { path: 'index.html', bytes: bytesOf('<!doctype html>') },
  { path: 'evidence/验收鉴定书.txt', bytes: bytesOf('验收合格。'.repeat(500)) },
  { path: 'empty.txt', bytes: new Uint8Array() },
];

const found = async (bytes: Uint8Array): Promise<readonly FoundFile[] | null> => {
  const reading = await readPackage(bytes);
  if (reading === null) return null;
  const all: FoundFile[] = [];
  for await (const file of reading) all.push(file);
  return all;
};
const words = (file: FoundFile) => [file.path, file.bytes === null ? null : new TextDecoder().decode(file.bytes)];

it('gives back what was packed, under its Chinese names', async () => {
  const back = await found(await writePackage(files, packedAt));
  expect(back?.map(words)).toEqual(files.map(words));
});

it('is the same twice', async () => {
  expect(Buffer.from(await writePackage(files, packedAt)).equals(Buffer.from(await writePackage(files, packedAt)))).toBe(true);
});

it('what is no package, or was cut off, is said to be none', async () => {
  expect(await found(bytesOf('第一项'))).toBeNull();
  expect(await found((await writePackage(files, packedAt)).subarray(0, 200))).toBeNull();
});

it('a damaged file does not hide the others', async () => {
  const packed = Uint8Array.from(await writePackage(files, packedAt));
  const at = Buffer.from(packed).indexOf('验收鉴定书') + 40;
  packed.fill(0xff, at, at + 8);
  const back = (await found(packed)) ?? [];
  expect(back.map(({ path }) => path)).toContain('index.html');
});
