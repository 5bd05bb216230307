import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../run-command.js';
import { testTerminal } from '../test-terminal.js';

const folder = mkdtempSync(join(tmpdir(), 'luoshi-cli-'));
const plan = readFileSync(new URL('../../../../examples/liaoning-2024.txt', import.meta.url), 'utf8');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command on one ledger; the later ones find what the earlier ones left. */
const run = async (...words: readonly string[]): Promise<readonly [code: number, said: string]> => {
  const terminal = testTerminal({ 'plan.txt': plan, 'amended.txt': plan.replace('社会消费品零售总额增长8%', '社会消费品零售总额增长9%') });
  const code = await runCommand([...words, '--data', join(folder, 'data')], terminal);
  return [code, terminal.written.out + terminal.written.err];
};

describe('commands on a ledger', () => {
  beforeAll(async () => {
    expect(await run('import', 'plan.txt')).toEqual([0, expect.stringContaining('任务228项，新增228')]);
  });

  test('errata are listed with their evidence, accepted once, and taken back', async () => {
    const [, listed] = await run('errata');
    expect(listed).toContain('虎扑体育 → 沈阳  45处  待决定\n  - ');
    expect(await run('errata', 'accept', '虎扑体育')).toEqual([0, '虎扑体育 → 沈阳  45处  已采纳\n']);
    expect(await run('errata', 'accept', '虎扑体育')).toEqual([1, '这条勘误已是“已采纳”，请刷新\n']);
    expect(await run('errata', 'revert', '虎扑体育')).toEqual([0, '虎扑体育 → 沈阳  45处  已撤回\n']);
    expect((await run('errata', 'accept', '没有的'))[0]).toBe(1);
    expect((await run('errata', 'frobnicate'))[0]).toBe(2);
  });

  test('an amended document is imported once', async () => {
    expect(await run('import', 'amended.txt')).toEqual([0, '已导入：任务228项，新增0，变动1，撤下0（第2版）\n']);
    expect(await run('import', 'amended.txt')).toEqual([1, '同一文件已经导入，没有任何变化\n']);
    expect((await run('import', 'missing.txt'))[0]).toBe(2);
  });

  test('an account needs the unit that its role is for', async () => {
    expect(await run('user', 'add', 'liu', '--role', 'unit-liaison')).toEqual([1, '联络员和审核人必须属于一个单位\n']);
    const [code, said] = await run('user', 'add', 'liu', '--role', 'unit-liaison', '--unit', '210000-省水利厅');
    expect([code, said]).toEqual([0, expect.stringMatching(/^liu 的初始密码：\S{12,}（只显示这一次）\n$/)]);
    expect((await run('user', 'disable', 'liu'))[0]).toBe(0);
    expect((await run('user', 'reset', 'nobody'))[0]).toBe(1);
  });

  test('the ledger is exported whole, and the audit chain verifies', async () => {
    const csv = join(folder, 'ledger.csv');
    const json = join(folder, 'ledger.json');
    expect((await run('export', '--csv', csv, '--json', json))[0]).toBe(0);
    expect(readFileSync(csv, 'utf8').trim().split('\r\n')).toHaveLength(229);
    expect(JSON.parse(readFileSync(json, 'utf8')).tasks).toHaveLength(228);
    const [code, said] = await run('verify');
    expect([code, said]).toEqual([0, expect.stringMatching(/^审计链完好：\d+条，末条哈希 [0-9a-f]{64}\n$/)]);
  });
});
