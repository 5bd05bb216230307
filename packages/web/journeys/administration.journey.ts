import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type Person, seatPerson, signIn } from './person.js';
import { type StartedLedger, startLedger } from './start-ledger.js';

// The system administrator opens an account for a department's liaison, who then sees the department's tasks and no others.

let ledger: StartedLedger;
let browser: Browser;
let administrator: Person;
let liaison: Person;
let initialPassword = '';

beforeAll(async () => {
  [ledger, browser] = await Promise.all([startLedger(), openBrowser()]);
  administrator = await seatPerson(browser, ledger.address);
  liaison = await seatPerson(browser, ledger.address, 'phone');
});

afterAll(async () => {
  await browser?.close();
  await ledger?.stop();
});

test('opens an account; its password is shown once', async () => {
  const { page, look } = administrator;
  await page.goto('/users');
  await signIn(administrator, ledger.username, ledger.password);
  await page.getByRole('table', { name: '账号' }).waitFor();
  await look('users');
  await page.getByRole('button', { name: '开立账号' }).click();
  await page.getByLabel(/^用户名/).fill('shuili');
  await page.getByLabel('姓名', { exact: true }).fill('水利厅联络员');
  await page.getByRole('button', { name: '保存' }).click();
  initialPassword = (await page.getByRole('dialog', { name: '初始密码' }).locator('code').textContent()) ?? '';
  expect(initialPassword.length).toBeGreaterThanOrEqual(12);
  await look('users-password');
  await page.getByRole('button', { name: '关闭' }).click();
});

test('grants the role with its unit, and is told what cannot be', async () => {
  const { page, look } = administrator;
  const row = page.getByRole('row').filter({ hasText: 'shuili' });
  await row.getByRole('button', { name: '授予角色' }).click();
  const form = page.getByRole('dialog', { name: '授予角色' });
  await form.getByRole('checkbox', { name: '单位联络员' }).check();
  await form.getByRole('button', { name: '保存' }).click();
  await page.getByText('联络员和审核人必须属于一个单位').waitFor();
  await form.getByPlaceholder('输入单位名称查找').fill('水利厅');
  await form.getByRole('combobox').selectOption({ label: '省水利厅' });
  await look('users-grant');
  await form.getByRole('button', { name: '保存' }).click();
  await row.getByText('单位联络员').waitFor();
});

test('the liaison must choose a password, then sees the own unit’s tasks only', async () => {
  const { page, look } = liaison;
  await page.goto('/');
  await signIn(liaison, 'shuili', initialPassword);
  await page.getByRole('heading', { name: '修改密码' }).waitFor();
  await page.getByLabel('现在的密码', { exact: true }).fill(initialPassword);
  await page.getByLabel('新密码', { exact: true }).fill('long enough for a liaison');
  await page.getByLabel(/再.*新密码/).fill('long enough for a liaison');
  await page.getByRole('button', { name: /修改|保存/ }).click();
  await page.goto('/tasks');
  await page.getByText(/共 \d+ 项/).waitFor();
  const shown = Number(/共 (\d+) 项/.exec((await page.locator('.filter-summary').textContent()) ?? '')?.[1]);
  expect(shown).toBeGreaterThan(10);
  expect(shown).toBeLessThan(60);
  await look('liaison-ledger');
  await page.goto('/users');
  expect(await page.getByRole('table', { name: '账号' }).count()).toBe(0);
  expect(liaison.faults.filter((fault) => !fault.includes('403'))).toEqual([]);
});

test('registry, officials and cities are there on desk and phone', async () => {
  for (const { page, look } of [administrator, liaison]) {
    await page.goto('/units');
    await page.getByRole('table', { name: '单位' }).waitFor();
    await look('units');
    await page.goto('/officials');
    await page.getByRole('table', { name: '领导' }).waitFor();
    await page.goto('/cities');
    await page.getByRole('table', { name: '城市' }).waitFor();
    expect(await page.getByRole('table', { name: '城市' }).getByRole('row').count()).toBe(15);
    await look('cities');
    await page.goto('/');
    await page.getByRole('heading', { name: '总览' }).waitFor();
    await look('overview');
  }
});
