import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Account, openAccount } from './open-account.js';
import { openBrowser, type Person, seatPerson, signIn } from './person.js';
import { type StartedLedger, startLedger } from './start-ledger.js';

// The supervisor hands the plan out; a unit signs for all of it, splits one task and says who is meant by 等; a successor takes over a post.

let ledger: StartedLedger;
let browser: Browser;
let supervisor: Person;
let liaison: Person;
let account: Account;

beforeAll(async () => {
  [ledger, browser] = await Promise.all([startLedger(), openBrowser()]);
  supervisor = await seatPerson(browser, ledger.address);
  liaison = await seatPerson(browser, ledger.address, 'phone');
  const unit = { roles: ['unit-liaison'], unit: '省财政厅' };
  account = await openAccount(ledger, { username: 'caizheng', displayName: '赵敏', ...unit });
  await openAccount(ledger, { username: 'jieren', displayName: '孙丽', roles: ['assessor'] });
});

afterAll(async () => {
  await browser?.close();
  await ledger?.stop();
});

test('the supervisor issues every task to every responsible unit at once', async () => {
  const { page, look } = supervisor;
  await page.goto('/receipts');
  await signIn(supervisor, ledger.username, ledger.password);
  await page.getByRole('heading', { name: '还没有交办' }).waitFor();
  await page.getByRole('button', { name: '交办任务' }).click();
  await page.getByText(/将交办\d+件：228项任务/).waitFor();
  await page.getByRole('radio', { name: /^3天内/ }).check();
  await look('receipts-issue');
  await page.getByRole('button', { name: '确认交办' }).click();
  await page.getByText(/^已交办\d+件/).waitFor();
  const board = page.getByRole('table', { name: '按单位' });
  await board.waitFor();
  expect(await board.getByRole('row').count()).toBeGreaterThan(60);
  expect(await page.getByRole('button', { name: '交办任务' }).count()).toBe(0);
  await look('receipts-board');
});

test('a unit signs for all of its tasks and splits one to an office and a person', async () => {
  const { page, look } = liaison;
  await page.goto('/receipts');
  await signIn(liaison, account.username, account.password);
  await page
    .getByRole('button', { name: /^签收\d/ })
    .first()
    .waitFor();
  await look('receipts-own');
  await page.getByRole('button', { name: '全部签收' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '全部签收' }).click();
  await page.getByText(/^已签收\d+件/).waitFor();
  await page.getByRole('button', { name: '已签收', exact: true }).click();
  await page
    .getByRole('button', { name: /^分解\d/ })
    .first()
    .click();
  const form = page.getByRole('dialog');
  await form.getByLabel('处室').fill('预算处');
  await form.getByLabel('责任人').fill('周涛');
  await form.getByLabel('承担的部分').fill('资金保障');
  await look('receipts-split');
  await form.getByRole('button', { name: '保存' }).click();
  await page.getByText('预算处 周涛').waitFor();
  await look('receipts-signed');
  expect(liaison.faults).toEqual([]);
});

test('the supervisor sees who has signed, and a task says it too', async () => {
  const { page, look } = supervisor;
  await page.reload();
  const row = page.getByRole('row').filter({ hasText: '省财政厅' });
  await row.waitFor();
  expect(await row.getByRole('cell').nth(3).textContent()).toBe('0');
  await row.getByRole('link').click();
  await page.getByText('预算处 周涛').waitFor();
  await look('receipts-of-unit');
  await page.getByRole('row').filter({ hasText: '预算处' }).getByRole('link').click();
  await page.getByRole('heading', { name: '签收与责任分解' }).waitFor();
  await page.getByText('预算处 周涛 资金保障').waitFor();
  await look('task-receipts');
});

test('an open list is resolved on the task', async () => {
  const { page, look } = supervisor;
  const { items } = (await (await page.request.get('/api/tasks?limit=500')).json()) as { items: { taskId: string; open: boolean }[] };
  const open = items.find((task) => task.open);
  await page.goto(`/tasks/${open?.taskId}`);
  await page.getByRole('button', { name: '明确单位：等' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('单位').fill('省体育局');
  await form.getByRole('button', { name: '加入' }).click();
  await form.getByRole('button', { name: '移除省体育局' }).waitFor();
  await form.getByLabel(/^理由/).fill('专题会议纪要第3号');
  await look('task-resolve');
  await form.getByRole('button', { name: '保存' }).click();
  await page.getByText('理由：专题会议纪要第3号').waitFor();
  await page.getByText('有1个单位还没有收到交办').waitFor();
  expect(await page.getByRole('button', { name: '重新明确：等' }).count()).toBe(1);
  await page.getByRole('button', { name: '补发1件' }).click();
  await page.getByText('将交办1件：1项任务，1个单位。').waitFor();
  await page.getByRole('button', { name: '确认交办' }).click();
  await page.getByRole('row').filter({ hasText: '省体育局' }).getByText('待签收').waitFor();
  await look('task-resolved');
});

test('a successor takes over the post of a lead official', async () => {
  const { page, look } = supervisor;
  await page.goto('/posts');
  await page.getByRole('button', { name: '为每位牵头领导建立岗位' }).click();
  const table = page.getByRole('table', { name: '岗位' });
  await table.getByText('牵头领导（王健）').waitFor();
  await look('posts');
  await page.getByRole('button', { name: '接任：牵头领导（王健）' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('姓名').fill('孙丽');
  await form.getByRole('option', { name: /^孙丽/ }).first().waitFor({ state: 'attached' });
  await form.getByLabel('账号').selectOption({ label: '孙丽 · jieren' });
  await look('posts-succeed');
  await form.getByRole('button', { name: '保存' }).click();
  const row = table.getByRole('row').filter({ hasText: '牵头领导（王健）' });
  await row.getByText(/^孙丽 \d/).waitFor();
  expect(await row.getByText('没有账号').count()).toBe(0);
  await page.getByRole('button', { name: '任职记录：牵头领导（王健）' }).click();
  await page.getByRole('dialog').getByText('王健', { exact: true }).waitFor();
  await look('posts-history');
  await page.getByRole('button', { name: '关闭' }).click();
  await page.getByLabel('查看哪一天').fill('2024-03-01');
  await row.getByRole('cell', { name: /^王健 2024/ }).waitFor();
  await liaison.page.goto('/posts');
  await liaison.page.getByRole('table', { name: '岗位' }).waitFor();
  await liaison.look('posts');
  expect([...supervisor.faults, ...liaison.faults]).toEqual([]);
});
