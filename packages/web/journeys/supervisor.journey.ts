import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type Person, seatPerson, signIn } from './person.js';
import { type StartedLedger, startLedger } from './start-ledger.js';

// The supervisor (督查室) finds a task in the ledger, reads it against the printed words, and takes the list along.

let ledger: StartedLedger;
let browser: Browser;
let person: Person;

beforeAll(async () => {
  [ledger, browser] = await Promise.all([startLedger(), openBrowser()]);
  person = await seatPerson(browser, ledger.address);
});

afterAll(async () => {
  await browser?.close();
  await ledger?.stop();
});

const summary = () => person.page.locator('.filter-summary');
const rows = () => person.page.getByRole('grid', { name: '台账' }).getByRole('row');
const path = () => decodeURIComponent(new URL(person.page.url()).pathname + new URL(person.page.url()).search);

test('logs in where the link led, and a wrong password is told', async () => {
  const { page, look } = person;
  await page.goto('/tasks');
  await look('login');
  const first = person.weight();
  await signIn(person, ledger.username, 'wrong password');
  await page.getByText('用户名或密码不对').waitFor();
  await signIn(person, ledger.username, ledger.password);
  await page.getByText('共 228 项').waitFor();
  expect(path()).toBe('/tasks');
  expect(await page.title()).toBe('台账 · 落实');
  await look('ledger');
  // One page in one chunk was 506 KB; an office line is slow.
  console.error(`log-in page ${first} KB gzipped, with the ledger ${person.weight()} KB`);
  expect(first).toBeGreaterThan(50);
  expect(person.weight()).toBeLessThanOrEqual(250);
});

test('searches as one types, narrows by unit, and the address says both', async () => {
  const { page, look } = person;
  await page.keyboard.press('/');
  await page.keyboard.type('水利', { delay: 20 });
  await page.getByRole('button', { name: '去掉条件：含“水利”' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  expect(await page.locator('.data-table mark').first().textContent()).toBe('水利');
  await page.locator('.filter-bar').getByText('单位', { exact: true }).click();
  await page.getByRole('searchbox', { name: '在单位里查找' }).fill('省水利厅');
  await page.getByRole('checkbox', { name: '省水利厅' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '去掉条件：单位：省水利厅' }).waitFor();
  expect(path()).toMatch(/^\/tasks\?q=水利&unit=/);
  await look('ledger-narrowed');
  await page.goBack();
  await page.getByRole('button', { name: '去掉条件：单位：省水利厅' }).waitFor({ state: 'detached' });
  expect(path()).toBe('/tasks?q=水利');
});

test('opens a task by the keyboard, reads it both ways, and comes back to its row', async () => {
  const { page, look } = person;
  await page.goto('/tasks?q=桃仙机场');
  await rows().nth(1).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '第17项' }).waitFor();
  await acceptErratum();
  await page.getByRole('blockquote').getByText('沈阳', { exact: true }).first().waitFor();
  await look('task-corrected');
  await page.getByRole('radio', { name: '如印' }).check();
  await page.getByRole('blockquote').getByText('虎扑体育', { exact: true }).first().waitFor();
  expect(path()).toContain('reading=printed');
  await page.getByText('“虎扑体育”应为“沈阳”').waitFor();
  await look('task-printed');
  await page.getByRole('radio', { name: '勘误后' }).check();
  await page.getByRole('navigation', { name: '位置' }).getByRole('link', { name: '台账' }).click();
  await page.getByRole('button', { name: '去掉条件：含“桃仙机场”' }).waitFor();
  await page.locator('tr[aria-rowindex="2"]:focus').waitFor();
  expect(await rows().nth(1).textContent()).toContain('沈阳桃仙机场');
});

// The errata page has a journey of its own.
const acceptErratum = async (): Promise<void> => {
  const state = await person.page.evaluate(async () => {
    const { items } = await (await fetch('/api/errata')).json();
    const accepted = await fetch(`/api/errata/${items[0].erratumId}/accept`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    return (await accepted.json()).state;
  });
  expect(state).toBe('accepted');
  await person.page.reload();
};

test('points at a name, and its place in the printed words lights up', async () => {
  const { page } = person;
  await rows().nth(1).getByRole('link').click();
  await page.getByRole('link', { name: '省发展改革委' }).hover();
  expect(await page.locator('.spot-lit').textContent()).toBe('省发展改革委');
  await page.locator('.spot-leader').first().focus();
  expect(await page.locator('.fact-lit').textContent()).toBe('王健');
  await page.keyboard.press('j');
  await page.getByRole('heading', { name: '第18项' }).waitFor();
});

test('takes along exactly what is shown', async () => {
  const { page } = person;
  await page.goto('/tasks?q=水利&quantified=true&sort=no&order=desc');
  await summary().getByText('/ 228 项').waitFor();
  await page.getByText('导出', { exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '文本表格（csv）' }).click();
  const file = await (await download).path();
  const csv = readFileSync(file, 'utf8');
  const listed = await page.locator('.data-table .cell-no strong').allTextContents();
  const numbers = [...csv.matchAll(/^"?(\d+)"?,/gm)].map(([, no]) => no);
  expect(listed.length).toBeGreaterThan(1);
  expect(numbers).toEqual(listed);
  expect(csv).toContain('编号,任务,灯,完成／序时,牵头领导,牵头单位,责任单位,量化目标');
});

test('puts every row on paper: A4 across, the filter in words, the titles on every sheet', async () => {
  const { page } = person;
  await page.goto('/tasks');
  await page.getByText('共 228 项').waitFor();
  // The browser's own dialog cannot be seen here; it begins with this event.
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await page.getByRole('button', { name: '打印' }).click();
  await page.locator('.ledger-print tbody tr').nth(227).waitFor({ state: 'attached' });
  expect(await page.locator('.ledger-print tbody tr').count()).toBe(228);
  expect(await page.locator('.ledger-print').textContent()).toContain('条件：全部任务　共 228 项　读法：勘误后');
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = [...paper.matchAll(/MediaBox \[0 0 (\d+)[\d.]* (\d+)/g)].map(([, width, height]) => `${width} × ${height}`);
  expect(sheets.length).toBeGreaterThan(5);
  expect(new Set(sheets)).toEqual(new Set(['841 × 594']));
});

test('is led back after the session is over', async () => {
  const { page, look } = person;
  await page.goto('/tasks?quantified=true');
  await summary().getByText('/ 228 项').waitFor();
  await page.context().clearCookies();
  await page.getByRole('searchbox', { name: '搜索任务' }).fill('防洪');
  await page.getByText('登录已过期').waitFor();
  await look('login-expired');
  await signIn(person, ledger.username, ledger.password);
  await page.getByRole('button', { name: '去掉条件：含“防洪”' }).waitFor();
  expect(path()).toBe('/tasks?quantified=true&q=防洪');
});

test('says clearly when nothing matches or nothing is there', async () => {
  const { page, look } = person;
  await page.goto('/tasks?q=没有这样的任务');
  await page.getByRole('button', { name: '清除条件' }).click();
  await page.getByText('共 228 项').waitFor();
  await page.goto('/nowhere');
  await page.getByRole('heading', { level: 1, name: '没有这个页面' }).waitFor();
  expect(await page.getByRole('navigation', { name: '主导航' }).isVisible()).toBe(true);
  await look('not-found');
});

test('no page threw or printed an error', () => {
  expect(person.faults).toEqual([]);
});
