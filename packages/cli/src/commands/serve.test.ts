import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, it } from 'vitest';

// The server as its administrator meets it: a process of its own on a folder of its own. It runs what was built.

const program = fileURLToPath(new URL('../../bin/luoshi.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'luoshi-serve-'));
const data = join(folder, 'data');
const running = new Set<ChildProcess>();

type Started = {
  readonly pid: number;
  /** What it printed, up to the line that holds `words`; all of it once it has ended. */
  readonly until: (words: string) => Promise<string>;
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
};

const serve = (environment: Readonly<Record<string, string>> = {}, ...words: readonly string[]): Started => {
  const env = { ...process.env, PORT: '0', LUOSHI_DATA: data, DATABASE_URL: '', ...environment };
  const child = spawn(process.execPath, [program, 'serve', ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let said = '';
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code, said });
    });
  });
  const heard = (piece: unknown): void => {
    said += String(piece);
  };
  child.stdout.on('data', heard);
  child.stderr.on('data', heard);
  const until = (wanted: string): Promise<string> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (said.includes(wanted)) resolve(said);
      };
      child.stdout.on('data', look);
      void ended.then(() => resolve(said));
      look();
    });
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    return (await ended).code;
  };
  return { pid: child.pid ?? 0, until, end, ended };
};

const addressIn = (said: string): string => /^Luoshi 落实 {2}(http:\/\/127\.0\.0\.1:\d+)$/m.exec(said)?.[1] ?? '';
const passwordIn = (said: string): string => /用户名 admin，密码 (\S+)（/.exec(said)?.[1] ?? '';

const logIn = async (address: string, password: string): Promise<number> => {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ username: 'admin', password }),
  });
  await answer.arrayBuffer();
  return answer.status;
};

afterEach(async () => {
  await Promise.all([...running].map((child) => new Promise((resolve) => child.once('close', resolve) && child.kill('SIGKILL'))));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let password = '';

it('the first start prints the address and, once, a password that opens the ledger', async () => {
  const first = serve();
  const said = await first.until('Ctrl+C');
  password = passwordIn(said);
  expect(password).toMatch(/^[a-zA-Z2-9]{16}$/);
  expect(await logIn(addressIn(said), password)).toBe(200);
  expect(await first.end('SIGTERM')).toBe(0);
});

it('the next start prints no password, and the ledger is the same', async () => {
  const next = serve();
  const said = await next.until('Ctrl+C');
  expect(said).toContain(`Luoshi 落实  ${addressIn(said)}\n按 Ctrl+C 停止\n`);
  expect(said).not.toContain('密码');
  expect(await logIn(addressIn(said), password)).toBe(200);
  expect(await next.end('SIGINT')).toBe(0);
});

it('a second process on the folder is told who has it and what to do, and the first goes on', async () => {
  const first = serve();
  const address = addressIn(await first.until('Ctrl+C'));
  for (const [words, sentence] of [
    [[], '正由进程'],
    [['--lang', 'en'], 'is in use by process'],
  ] as const) {
    const { code, said } = await serve({}, ...words).ended;
    expect(code).toBe(1);
    expect(said).toContain(sentence);
    for (const fact of [data, String(first.pid), 'LUOSHI_DATA=', 'Ctrl+C']) expect(said).toContain(fact);
    expect(said).not.toMatch(/\n\s+at /);
  }
  expect(await logIn(address, password)).toBe(200);
  // After kill -9 no lock stays behind.
  await first.end('SIGKILL');
  const after = serve();
  expect(await logIn(addressIn(await after.until('Ctrl+C')), password)).toBe(200);
});

it('a port that is taken, or is none, is named with what to do', async () => {
  const first = serve();
  const { port } = new URL(addressIn(await first.until('Ctrl+C')));
  const other = join(folder, 'other');
  const taken = await serve({ PORT: port, LUOSHI_DATA: other }).ended;
  expect(taken.code).toBe(1);
  expect(taken.said).toContain(`端口 ${port} 已被占用；换一个端口：PORT=${Number(port) + 1} npm start`);
  // That folder's first start happened all the same: its password is shown now or never.
  expect(passwordIn(taken.said)).toMatch(/^[a-zA-Z2-9]{16}$/);
  const none = await serve({ PORT: 'web', LUOSHI_DATA: other }).ended;
  expect(none.code).toBe(2);
  expect(none.said).toContain('PORT=web 不是端口号（0–65535）\n');
});

it('a database that does not answer is named, without a stack', async () => {
  const { code, said } = await serve({ DATABASE_URL: 'postgresql://luoshi@127.0.0.1:1/luoshi' }).ended;
  expect(code).toBe(1);
  expect(said).toContain('打不开 DATABASE_URL 所指的数据库：connect ECONNREFUSED 127.0.0.1:1');
  expect(said).not.toMatch(/\n\s+at /);
});
