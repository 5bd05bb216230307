import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type Person, seatPerson, signIn } from './person.js';
import { type StartedLedger, startLedger } from './start-ledger.js';

// The supervisor learns of the corrupt name on the first page, weighs the evidence, accepts, and takes it back.

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

const notice = (words: string) => person.page.getByRole('status').getByText(words);

test('the overview counts the plan and points at the suspected misprint', async () => {
  const { page, look } = person;
  await page.goto('/');
  await signIn(person, ledger.username, ledger.password);
  await page.getByRole('table', { name: '按章' }).waitFor();
  expect(await page.getByRole('link', { name: '任务 228' }).textContent()).toBe('228');
  await look('overview');
  await page.getByRole('link', { name: '未量化任务 194' }).click();
  await page.getByRole('button', { name: /去掉条件：未量化/ }).waitFor();
  await page.goBack();
  await page.getByRole('link', { name: '查看证据' }).click();
});

test('the evidence and all 45 places are there to be weighed', async () => {
  const { page, look } = person;
  const erratum = page.getByRole('article', { name: '虎扑体育 → 沈阳' });
  await erratum.getByText('45处', { exact: true }).waitFor();
  await erratum.getByText('“桃仙机场”属于沈阳').waitFor();
  await look('errata');
  await erratum.getByRole('button', { name: '显示全部45处' }).click();
  expect(
    await erratum
      .getByRole('listitem')
      .filter({ hasText: /第\d+行/ })
      .count(),
  ).toBe(45);
});

test('one click corrects every place, and the published words stay', async () => {
  const { page, look } = person;
  await page.getByRole('button', { name: '采纳，45处一并更正' }).click();
  await notice('已采纳，各处按更正读出').waitFor();
  await page.getByText('已采纳', { exact: true }).last().waitFor();
  await look('errata-accepted');
  await page.goto('/cities/210100?reading=corrected');
  await page.getByRole('heading', { name: '沈阳市人民政府' }).waitFor();
  await page.getByRole('heading', { name: /全部任务 \d+/ }).waitFor();
  await look('city');
  await page.goto('/tasks?q=桃仙机场&reading=printed');
  await page.getByText('虎扑体育桃仙机场').first().waitFor();
  expect(await page.getByText('沈阳桃仙机场').count()).toBe(0);
});

test('taking it back leaves the ledger as it was, and the log tells both', async () => {
  const { page, look } = person;
  await page.goto('/errata');
  await page.getByRole('button', { name: '撤回，恢复如印' }).click();
  await notice('已撤回，恢复如印').waitFor();
  await page.getByRole('link', { name: '审计记录' }).click();
  await page.getByText('撤回勘误：“虎扑体育”恢复如印，45处').waitFor();
  await page.getByText('采纳勘误：“虎扑体育”读作“沈阳”，45处').waitFor();
  await page.getByRole('button', { name: '核验审计链' }).click();
  await page.getByText(/审计链完好：\d+条/).waitFor();
  await look('audit');
  expect(person.faults).toEqual([]);
});
