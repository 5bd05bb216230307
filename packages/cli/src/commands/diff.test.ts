import { describe, expect, test } from 'vitest';
import { runCommand } from '../run-command.js';
import { testTerminal } from '../test-terminal.js';

const plan = (year: number, tasks: readonly string[]): string =>
  [
    `辽宁省人民政府关于印发${year}年重点工作分工方案的通知`,
    `辽政发〔${year}〕3号`,
    `${year}年重点工作分工方案`,
    '一、目标',
    ...tasks.flatMap((text, index) => [`${index + 1}.${text}`, '牵头单位:省发展改革委']),
  ].join('\n');

const files = {
  'a.txt': plan(2024, ['地区生产总值增长5.5%左右。', '加快村庄绿化美化亮化建设。']),
  'amended.txt': plan(2024, ['地区生产总值增长5.5%左右。', '加快村庄绿化美化亮化建设，建成美丽村庄100个。']),
  'next.txt': plan(2025, ['地区生产总值增长5%以上。', '发展海洋经济。']),
};

const run = async (...args: readonly string[]) => {
  const terminal = testTerminal(files);
  const code = await runCommand(['diff', ...args], terminal);
  return { code, ...terminal.written };
};

describe('luoshi diff', () => {
  test('leaves with 0 where nothing differs', async () => {
    expect(await run('a.txt', 'a.txt')).toMatchObject({ code: 0, out: expect.stringContaining('同一方案的两版: 未变 2') });
  });

  test('shows what an amended version changed, before and after', async () => {
    const { code, out } = await run('a.txt', 'amended.txt');
    expect(code).toBe(1);
    expect(out).toContain('修改 1，未变 1');
    expect(out).toContain('    - 加快村庄绿化美化亮化建设。\n    + 加快村庄绿化美化亮化建设，建成美丽村庄100个。');
  });

  test('tells what became of last year’s promises, targets side by side', async () => {
    const { code, out } = await run('a.txt', 'next.txt');
    expect(code).toBe(1);
    expect(out).toContain('两个年度的方案: 有变化 1，新增 1，消失 1');
    expect(out).toMatch(/5\.5%左右 → .*5%以上 \(降低\)/);
  });

  test('prints JSON, and takes the caller’s word for what the two are', async () => {
    const { out } = await run('a.txt', 'next.txt', '--json', '--mode', 'amended');
    expect(JSON.parse(out)).toMatchObject({ mode: 'amended', counts: { same: 0 } });
    const years = JSON.parse((await run('a.txt', 'next.txt', '--json')).out);
    expect(years.changes[0]).toMatchObject({
      kind: 'changed',
      by: 'likeness',
      targets: [{ move: 'lowered', before: { value: 5.5 }, after: { value: 5 } }],
    });
  });

  test('leaves with 2 where a file is missing, unreadable, or one too many', async () => {
    expect(await run('a.txt')).toMatchObject({ code: 2, err: expect.stringContaining('两个文件') });
    expect(await run('a.txt', 'nowhere.txt')).toMatchObject({ code: 2 });
    expect(await run('a.txt', 'next.txt', '--mode', 'other')).toMatchObject({ code: 2 });
  });
});
