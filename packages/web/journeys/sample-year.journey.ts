import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type Person, seatPerson, signIn } from './person.js';

// A year of the Liaoning plan as `npm run demo` plays it, looked at by five roles.

const command = join(import.meta.dirname, '..', '..', 'cli', 'bin', 'luoshi.js');
const folder = mkdtempSync(join(tmpdir(), 'luoshi-demo-'));
let server: ChildProcess;
let browser: Browser;
let address = '';
let said = '';
const everybody: Person[] = [];

const started = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const listen = (piece: Buffer) => {
      said += piece;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', (code) => reject(new Error(`the server stopped with ${code}: ${said}`)));
  });

beforeAll(async () => {
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: undefined };
  server = spawn(process.execPath, [command, 'demo', '--data', join(folder, 'data')], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  [address, browser] = await Promise.all([started(), openBrowser()]);
}, 400_000);

afterAll(async () => {
  await browser?.close();
  server?.removeAllListeners('exit');
  await new Promise((resolve) => {
    server.once('exit', resolve);
    server.kill('SIGTERM');
  });
  rmSync(folder, { recursive: true, force: true });
});

const come = async (username: string, path: string, screen: 'desk' | 'phone' = 'desk'): Promise<Person> => {
  const person = await seatPerson(browser, address, screen);
  everybody.push(person);
  await person.page.goto('/login');
  await signIn(person, username, /密码都是 (\S+)：/.exec(said)?.[1] ?? '');
  await person.page.waitForURL((url) => !url.pathname.startsWith('/login'));
  await person.page.goto(path);
  // Nobody on any page takes it for real.
  await person.page.getByText('演示数据，非真实进展').waitFor();
  return person;
};

test('the play says what it does, and with which seed', () => {
  expect(said).toMatch(/\[1\/8\] 开立账号…[\s\S]*\[8\/8\] 年度考核…/);
  expect(said).toMatch(/种子 \d+/);
});

test('the supervisor sees the year judged: the published results against the targets, and why', async () => {
  const supervisor = await come('ducha', '/');
  const { page, look } = supervisor;
  await page.getByRole('table', { name: '按牵头领导' }).first().waitFor();
  await look('sample-overview');
  await page.goto('/tasks');
  const third = page.getByRole('row').filter({ hasText: '规模以上工业增加值增长5.5%' });
  await third.getByRole('button', { name: /红/ }).hover();
  const reason = page.getByText('现值3.1%，目标5.5%').first();
  await reason.waitFor();
  expect(await reason.textContent()).toContain('按银川规则为红');
  await look('sample-ledger');
});

test('the supervisor draws struck-off tasks for a re-check', async () => {
  const { page, look } = await come('ducha', '/close-outs');
  await page.getByRole('row').filter({ hasText: '已销号' }).first().waitFor();
  await page.getByRole('button', { name: '抽取', exact: true }).click();
  await page.getByText(/项中抽取1项/).waitFor();
  await page.getByRole('row').filter({ hasText: '复查中' }).first().waitFor();
  expect(await page.getByText(/种子 [0-9a-f-]{36}/).count()).toBe(1);
  await look('sample-close-outs');
});

test('the successor of a lead official finds what was decided in the post', async () => {
  const { page, look } = await come('jieren', '/requests', 'phone');
  await page.getByRole('link').filter({ hasText: /./ }).and(page.locator('[href^="/requests/"]')).first().click();
  await page.getByRole('heading', { name: '审批过程' }).waitFor();
  await page.getByText('完成时限由2024-12-31延至2025-03-31').waitFor();
  expect(await page.getByRole('listitem').filter({ hasText: '批准' }).textContent()).toContain('继任领导（演示）');
  await look('sample-request');
});

test('an approver sees the unit’s own desk, and nothing of others', async () => {
  const { page, look } = await come('shuili-shenhe', '/desk');
  await page.getByRole('heading', { name: '我的待办' }).waitFor();
  await look('sample-desk');
  const foreign = await page.request.get(`${address}/api/requests?limit=100`);
  const { items } = (await foreign.json()) as { items: { unitName: string }[] };
  expect(new Set(items.map(({ unitName }) => unitName)).size).toBeLessThanOrEqual(1);
});

test('the statistics bureau sees what it alone may publish', async () => {
  const { page, look } = await come('tongji-shenhe', '/indicators');
  await page.getByText('地区生产总值').first().waitFor();
  expect(await page.getByText('5.1').count()).toBeGreaterThan(0);
  await look('sample-indicators');
});

test('a city works on its part of a number from its phone', async () => {
  const { page, look } = await come('shenyang-lianluo', '/commitments', 'phone');
  await page
    .getByRole('link', { name: /城镇新增就业/ })
    .first()
    .waitFor();
  expect(await page.getByRole('row').count()).toBe(2);
  await look('sample-city');
});

test('the year’s published results stand beside the targets, and become a bulletin', async () => {
  const { page, look } = await come('ducha', '/results');
  const row = page.getByRole('row', { name: /地区生产总值增长/ });
  await row.waitFor();
  expect(await row.textContent()).toMatch(/5\.1%.*统计.*未完成/);
  await look('sample-results');
  await page.getByRole('button', { name: '生成年度通报' }).click();
  await page.waitForURL(/\/papers\//);
  await page.getByText('量化目标完成情况的通报').first().waitFor();
});

test('no page printed an error', () => {
  expect(everybody.flatMap(({ faults }) => faults)).toEqual([]);
});
