import { expect, it } from 'vitest';
import { noScan, scanWith } from './scan-file.js';

const node = (code: string): string => `${process.execPath} -e ${code.replaceAll(' ', '')}`;
const file = new TextEncoder().encode('内容');

it('takes a command’s exit for its verdict, and silence for none', async () => {
  expect(await noScan(file)).toBe('not-scanned');
  expect(await scanWith(node('process.exit(0)'))(file)).toBe('clean');
  expect(await scanWith(node('process.exit(1)'))(file)).toBe('infected');
  expect(await scanWith(node('process.exit(2)'))(file)).toBeNull();
  expect(await scanWith('no-such-program --here')(file)).toBeNull();
});

it('hands the bytes over on standard input', async () => {
  const counts = node(`process.stdin.on('data',d=>{process.exit(d.length===${file.length}?1:0)})`);
  expect(await scanWith(counts)(file)).toBe('infected');
});
