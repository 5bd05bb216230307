import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type Person, seatPerson, signIn } from './person.js';
import { type StartedLedger, startLedger } from './start-ledger.js';

// A lead official looks up a task on a phone.

let ledger: StartedLedger;
let browser: Browser;
let person: Person;

beforeAll(async () => {
  [ledger, browser] = await Promise.all([startLedger(), openBrowser()]);
  person = await seatPerson(browser, ledger.address, 'phone');
});

afterAll(async () => {
  await browser?.close();
  await ledger?.stop();
});

const isWiderThanScreen = () => person.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

test('the ledger is a list of cards, with navigation and filters behind buttons', async () => {
  const { page, look } = person;
  await page.goto('/');
  await page.getByRole('button', { name: '登录' }).waitFor();
  await look('login');
  await signIn(person, ledger.username, ledger.password);
  await page.getByRole('button', { name: '打开导航' }).click();
  await look('navigation');
  await page.getByRole('dialog', { name: '主导航' }).getByRole('link', { name: '台账' }).click();
  await page.getByRole('list', { name: '台账' }).waitFor();
  await look('ledger');
  await page.getByRole('button', { name: '筛选' }).click();
  await page.getByRole('dialog', { name: '筛选' }).getByText('量化', { exact: true }).click();
  await page.getByRole('radio', { name: '已量化' }).click();
  await look('filters');
  await page.getByRole('button', { name: '完成' }).click();
  await page.getByRole('button', { name: '去掉条件：已量化' }).waitFor();
  expect(await isWiderThanScreen()).toBe(false);
});

test('the task stands above its printed words', async () => {
  const { page, look } = person;
  await page.getByRole('link', { name: /城镇新增就业46万人/ }).click();
  await page.getByRole('heading', { name: '第7项' }).waitFor();
  await look('task');
  const source = page.getByRole('heading', { name: '原文' });
  const roles = page.getByText('牵头单位').first();
  const [below, above] = [(await source.boundingBox())?.y ?? 0, (await roles.boundingBox())?.y ?? 0];
  expect(below).toBeGreaterThan(above);
  expect(await isWiderThanScreen()).toBe(false);
  expect(person.faults).toEqual([]);
});
