import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../run-command.js';
import { testTerminal } from '../test-terminal.js';

const folder = mkdtempSync(join(tmpdir(), 'luoshi-keep-'));
const inFolder = (name: string): string => join(folder, name);
// A small plan: what is tested is that all comes back, and the store's own suite does it with the large one.
const plan = `辽宁省人民政府2024年重点工作分工方案
一、主要目标
1.城镇新增就业45万人以上。
牵头领导:王健
牵头单位:省人力资源社会保障厅
责任单位:各市人民政府
2.除险加固病险水库10座。
牵头单位:省水利厅
责任单位:省财政厅
`;
const backup = inFolder('ledger.backup');
const archive = inFolder('2024.zip');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = async (words: readonly string[], files: Readonly<Record<string, string | Uint8Array>> = {}) => {
  const terminal = testTerminal({ 'plan.txt': plan, ...files });
  const code = await runCommand(words, terminal);
  return [code, terminal.written.out + terminal.written.err] as const;
};
const given = (file: string): Record<string, Uint8Array> => ({ [file]: readFileSync(file) });
const data = ['--data', inFolder('data')];

describe('a ledger that is kept', () => {
  beforeAll(async () => {
    expect((await run(['import', 'plan.txt', ...data]))[0]).toBe(0);
  });

  test('is backed up into one file, which is not overwritten and leaves no part behind', async () => {
    expect(await run(['backup', backup, ...data])).toEqual([0, expect.stringContaining('任务2项')]);
    expect(await run(['backup', backup, ...data])).toEqual([1, expect.stringContaining('已有同名文件')]);
    expect((await run(['backup', join(folder, 'nowhere', 'a'), ...data]))[0]).toBe(1);
    expect((await run(['backup', ...data]))[0]).toBe(2);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('a drill proves the backup and writes nothing', async () => {
    const elsewhere = inFolder('drill');
    const [code, said] = await run(['restore', backup, '--drill', '--data', elsewhere], given(backup));
    expect([code, said]).toEqual([0, expect.stringMatching(/演练成功.*逐行核对一致，审计链\d+条完好/)]);
    expect(existsSync(elsewhere)).toBe(false);
  });

  test('is restored elsewhere, equal to the last row, and never over a ledger', async () => {
    const elsewhere = ['--data', inFolder('elsewhere')];
    expect(await run(['restore', backup, ...elsewhere], given(backup))).toEqual([0, expect.stringContaining('已恢复')]);
    expect(await run(['restore', backup, ...elsewhere], given(backup))).toEqual([1, expect.stringContaining('不会覆盖')]);
    expect((await run(['verify', ...elsewhere]))[0]).toBe(0);
    const [one, other] = [inFolder('one.csv'), inFolder('other.csv')];
    await run(['export', '--csv', one, ...data]);
    await run(['export', '--csv', other, ...elsewhere]);
    expect(readFileSync(other, 'utf8')).toBe(readFileSync(one, 'utf8'));
  });

  test('a damaged backup is refused in words', async () => {
    const bytes = readFileSync(backup);
    const cut = { x: bytes.subarray(0, bytes.length - 500) };
    expect(await run(['restore', 'x', '--drill'], cut)).toEqual([1, expect.stringContaining('已损坏')]);
    expect((await run(['restore', 'absent']))[0]).toBe(2);
  });

  describe('as an archive', () => {
    beforeAll(async () => {
      expect(await run(['archive', archive, ...data])).toEqual([0, expect.stringMatching(/任务2项，文件\d+个。SHA-256 [0-9a-f]{64}/)]);
    });
    const verify = (bytes: Uint8Array) => run(['verify', 'a.zip'], { 'a.zip': bytes });

    test('is proved complete: files, backup and audit chain', async () => {
      expect(await verify(readFileSync(archive))).toEqual([0, expect.stringContaining('归档包完整')]);
    });

    test('one byte changed is found, and named by its file', async () => {
      const bytes = Uint8Array.from(readFileSync(archive));
      const at = Buffer.from(bytes).indexOf('plan.txt') + 60;
      bytes[at] = (bytes[at] ?? 0) ^ 0x01;
      expect(await verify(bytes)).toEqual([1, expect.stringContaining('plan.txt：内容与清单的哈希不符')]);
    });

    test('what is no archive, or was cut off, is said to be none', async () => {
      expect(await verify(new TextEncoder().encode('第一项'))).toEqual([1, expect.stringContaining('不是归档包')]);
      expect((await verify(readFileSync(archive).subarray(0, 5_000)))[0]).toBe(1);
      expect((await run(['verify', 'absent.zip']))[0]).toBe(2);
    });
  });
});
