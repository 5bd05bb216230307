import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Account, openAccount } from './open-account.js';
import { openBrowser, type Person, seatPerson, signIn } from './person.js';
import { type StartedLedger, startLedger } from './start-ledger.js';

// The administrator sets up a way out and enters a year; a liaison says on the phone how to be reminded and takes the calendar along.

let ledger: StartedLedger;
let browser: Browser;
let administrator: Person;
let liaison: Person;
let account: Account;

beforeAll(async () => {
  [ledger, browser] = await Promise.all([startLedger(), openBrowser()]);
  administrator = await seatPerson(browser, ledger.address);
  liaison = await seatPerson(browser, ledger.address, 'phone');
  account = await openAccount(ledger, { username: 'caizheng', displayName: '赵敏', roles: ['unit-liaison'], unit: '省财政厅' });
});

afterAll(async () => {
  await browser?.close();
  await ledger?.stop();
});

test('the administrator sets up a robot, whose address is never shown again, and may not point it inside', async () => {
  const { page, look } = administrator;
  await page.goto('/deliveries?view=channels');
  await signIn(administrator, ledger.username, ledger.password);
  await page.getByRole('button', { name: '添加渠道' }).click();
  await page.getByLabel('类型').selectOption({ label: '钉钉机器人' });
  await page.getByLabel('名称').fill('督查工作群');
  await page.getByLabel(/^地址/).fill('http://127.0.0.1:9/robot?access_token=t');
  await page.getByLabel(/^签名密钥/).fill('SEC-of-the-robot');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText(/指向内网或本机/).waitFor();
  await page.getByLabel(/^地址/).fill('https://robot.example/send?access_token=t');
  await look('channel-form');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('row', { name: /督查工作群 钉钉机器人 robot\.example/ }).waitFor();
  expect(await page.content()).not.toMatch(/access_token|SEC-of-the-robot/);
  await look('channels');
  await page.getByRole('button', { name: '规则' }).click();
  await page.getByLabel(/^提前几天提醒/).fill('5,2');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('已保存').waitFor();
  await look('notice-rules');
});

test('a year that is missing is said, and entered as the notice prints it', async () => {
  const { page, look } = administrator;
  await page.goto('/calendars');
  await page.getByRole('button', { name: '录入一年' }).click();
  await page.getByLabel('年份').fill('2031');
  await page.getByLabel(/^放假/).fill('元旦 2031-01-01\n国庆节 十月一日');
  await page.getByLabel(/^依据/).fill('测试通知');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('这一行读不懂：“国庆节 十月一日”').waitFor();
  await page.getByLabel(/^放假/).fill('元旦 2031-01-01\n国庆节 2031-10-01 2031-10-07');
  await page.getByRole('button', { name: '保存' }).click();
  const row = page.getByRole('row', { name: /2031 元旦/ });
  await row.waitFor();
  expect(await row.innerText()).toContain('国庆节 10-01–10-07');
  await look('calendars');
});

test('a liaison says how to be reminded and takes the calendar along, until it is ended', async () => {
  const { page, look } = liaison;
  await page.goto('/notices');
  await signIn(liaison, account.username, account.password);
  await page.getByRole('heading', { name: '没有未读提醒' }).waitFor();
  await page.getByRole('button', { name: '提醒设置' }).click();
  await page.getByLabel(/^邮箱/).fill('zhaomin@example.cn');
  await page.getByLabel(/^每日汇总时间/).fill('07:45');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('已保存').waitFor();
  await page.getByRole('button', { name: '生成订阅地址' }).click();
  const address = await page.locator('.feed-address').innerText();
  await look('notice-settings');
  const fetched = await page.request.get(address);
  expect([fetched.status(), await fetched.text()]).toEqual([200, expect.stringMatching(/^BEGIN:VCALENDAR\r\n/)]);
  await page.getByRole('button', { name: '停用订阅' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '停用订阅' }).click();
  await page.getByRole('button', { name: '生成订阅地址' }).waitFor();
  expect((await page.request.get(address)).status()).toBe(404);
  expect([administrator.faults, liaison.faults.filter((fault) => !fault.includes('422') && !fault.includes('404'))]).toEqual([
    administrator.faults.filter((fault) => fault.includes('422')),
    [],
  ]);
});
