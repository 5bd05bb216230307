import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../run-command.js';
import { testTerminal } from '../test-terminal.js';

// The commands that work on a ledger, in the order in which an office would meet them, on one folder.

const plan = readFileSync(fileURLToPath(new URL('../../../../examples/liaoning-2024.txt', import.meta.url)));
const files: Record<string, string | Buffer> = {
  'plan.txt': plan,
  'letter.txt': '尊敬的先生：您好！',
  'wrong.csv': '单位名称,类别\n省天外来客办公室,处室\n',
  'right.csv': '单位名称,类别\n省天外来客办公室,部门\n省财政厅,\n',
};
const folder = mkdtempSync(join(tmpdir(), 'luoshi-cli-'));
const data = join(folder, 'data');

const before = process.env['DATABASE_URL'];
beforeAll(() => {
  delete process.env['DATABASE_URL'];
});
afterAll(() => {
  if (before !== undefined) process.env['DATABASE_URL'] = before;
  rmSync(folder, { recursive: true, force: true });
});

const run = async (...argv: readonly string[]) => {
  const terminal = testTerminal(files);
  const code = await runCommand([...argv], terminal);
  return { code, ...terminal.written };
};

const onLedger = (...argv: readonly string[]) => run(...argv, '--data', data);

describe('without a ledger', () => {
  it.each([['verify'], ['export', '--json', join(folder, 'x.json')], ['errata']])(
    '%s says that there is none, and makes none',
    async (...argv) => {
      const said = await onLedger(...argv);
      expect(said).toEqual({ code: 1, out: '', err: expect.stringContaining('这里还没有台账') });
      expect(() => readFileSync(data)).toThrow('ENOENT');
    },
  );

  it('a file that holds no plan is refused', async () => {
    const letter = await onLedger('import', 'letter.txt');
    expect(letter).toMatchObject({ code: 1, err: '没有读到任务，不能导入\n' });
    // The ledger was begun for it, so this is the one time to show the password.
    expect(letter.out).toMatch(/^首次启动：用户名 admin，密码 [a-zA-Z2-9]{16}（只显示这一次，请记下）\n$/);
    expect(await onLedger('import', 'missing.txt')).toMatchObject({ code: 2, out: '' });
  });
});

describe('a new ledger', () => {
  it('takes the plan that is imported, in place of the one that is shipped, and once', async () => {
    const first = await onLedger('import', 'plan.txt');
    expect(first).toEqual({ code: 0, err: '', out: '已导入：任务228项，新增228，变动0，撤下0（第1版）\n' });
    const again = await onLedger('import', 'plan.txt', '--lang', 'en');
    expect(again).toEqual({ code: 1, out: '', err: 'the same document is already loaded; nothing changed\n' });
  });

  it('has a sound chain', async () => {
    const said = await onLedger('verify');
    expect(said).toEqual({ code: 0, err: '', out: expect.stringMatching(/^审计链完好：\d+条，末条哈希 [0-9a-f]{64}\n$/) });
  });
});

describe('export', () => {
  it('writes every format asked for, with all tasks', async () => {
    const [xlsx, csv, json] = ['xlsx', 'csv', 'json'].map((format) => join(folder, `ledger.${format}`)) as [string, string, string];
    const said = await onLedger('export', '--xlsx', xlsx, '--csv', csv, `--json=${json}`);
    expect(said).toEqual({ code: 0, err: '', out: `${xlsx}：任务228项\n${csv}：任务228项\n${json}：任务228项\n` });
    expect(readFileSync(xlsx).subarray(0, 2).toString()).toBe('PK');
    expect(readFileSync(csv, 'utf8')).toContain('推进辽河干流防洪提升工程项目加快建设。');
    const { tasks } = JSON.parse(readFileSync(json, 'utf8')) as { tasks: { no: number }[] };
    expect(tasks.map(({ no }) => no)).toEqual(Array.from({ length: 228 }, (_, index) => index + 1));
  });
});

describe('registry', () => {
  it('loads a spreadsheet whole, or names the row that is wrong', async () => {
    const wrong = await onLedger('registry', 'load', 'wrong.csv');
    expect(wrong).toMatchObject({ code: 1, out: '', err: expect.stringContaining('wrong第2行 B列（类别）：不认得类别“处室”') });
    const right = await onLedger('registry', 'load', 'right.csv');
    expect(right).toEqual({ code: 0, err: '', out: '已导入名录：新增1，更正0，相同1；重新认定任务0项\n' });
  });

  it.each(['xlsx', 'csv'])('writes it as %s, and what it wrote changes nothing', async (format) => {
    const file = join(folder, `registry.${format}`);
    expect((await onLedger('registry', 'export', file)).out).toMatch(/：\d+行\n$/);
    files[file] = readFileSync(file);
    expect(await onLedger('registry', 'load', file)).toMatchObject({ code: 1, err: '表格与名录一致，没有需要写入的内容\n' });
  });
});

describe('user', () => {
  it('adds, resets and disables, and shows each password once', async () => {
    const added = await onLedger('user', 'add', 'zhangsan', '--name', '张三', '--role', 'security-admin');
    expect(added).toEqual({ code: 0, err: '', out: expect.stringMatching(/^zhangsan 的初始密码：[a-zA-Z2-9]{16}（只显示这一次）\n$/) });
    const reset = await onLedger('user', 'reset', 'zhangsan', '--lang=en');
    expect(reset.out).toMatch(/^initial password of zhangsan: [a-zA-Z2-9]{16} \(shown only once\)\n$/);
    expect(reset.out.split(': ')[1]).not.toBe(added.out.split('：')[1]);
    expect(await onLedger('user', 'disable', 'zhangsan')).toEqual({ code: 0, err: '', out: '已停用 zhangsan\n' });
  });

  it.each([
    { argv: ['user', 'add', 'zhangsan'], says: '用户名“zhangsan”已被使用' },
    { argv: ['user', 'add', '张三'], says: '输入有误：张三' },
    { argv: ['user', 'add', 'lisi', '--role', 'king'], says: '输入有误：king' },
    { argv: ['user', 'add', 'lisi', '--role', 'system-admin,audit-admin'], says: '三员不能由同一账号兼任' },
    { argv: ['user', 'add', 'lisi', '--role', 'unit-liaison'], says: '必须属于一个单位' },
    { argv: ['user', 'add', 'lisi', '--role', 'unit-liaison', '--unit', 'nowhere'], says: '没有找到这个单位' },
    { argv: ['user', 'reset', 'nobody'], says: '没有找到nobody' },
    { argv: ['user', 'disable', 'admin'], says: '最后一个系统管理员' },
  ])('$argv is refused: $says', async ({ argv, says }) => {
    expect(await onLedger(...argv)).toEqual({ code: 1, out: '', err: expect.stringContaining(says) });
  });
});

describe('words that are not understood', () => {
  it.each([
    ['user'],
    ['user', 'promote', 'zhangsan'],
    ['user', 'reset', 'zhangsan', 'lisi'],
    ['import'],
    ['import', 'plan.txt', 'letter.txt'],
    ['import', 'plan.txt', '--dta', 'elsewhere'],
    ['export'],
    ['export', '--pdf', 'x.pdf'],
    ['registry', 'read', 'x.csv'],
    ['verify', '--date', data],
  ])('%s %s %s %s: the usage is shown, nothing is opened', async (...argv) => {
    expect(await run(...argv)).toEqual({ code: 2, out: '', err: expect.stringMatching(/^luoshi /) });
  });
});

describe('a log that was tampered with', () => {
  it('is named by its first broken entry', async () => {
    const database = await PGlite.create(join(data, 'ledger'), { extensions: { pg_trgm } });
    await database.exec(`alter table audit_entry disable trigger all;
      update audit_entry set actor_name = 'somebody else' where seq = 3; alter table audit_entry enable trigger all`);
    await database.close();
    const said = await onLedger('verify');
    expect(said).toEqual({ code: 1, out: '', err: '审计链在第3条断开：内容与哈希不符。前2条完好。请保留现场，联系审计管理员\n' });
    expect((await onLedger('verify', '--lang', 'en')).err).toContain('breaks at entry 3: its words do not fit its hash');
  });
});
