import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccount } from './open-account.js';
import { openBrowser, type Person, seatPerson, signIn } from './person.js';
import { type StartedLedger, startLedger } from './start-ledger.js';

// A 专项督查 from its draft to the review: drafted, approved by somebody else, told to the unit, concluded, and reviewed by who took no part.

let ledger: StartedLedger;
let browser: Browser;
let drafter: Person;
let head: Person;
let unit: Person;
let room = '';

const seat = async (who: Person, username: string, password: string, path: string): Promise<void> => {
  await who.page.goto(path);
  await signIn(who, username, password);
};

beforeAll(async () => {
  [ledger, browser] = await Promise.all([startLedger(), openBrowser()]);
  drafter = await seatPerson(browser, ledger.address);
  head = await seatPerson(browser, ledger.address);
  unit = await seatPerson(browser, ledger.address, 'phone');
  const other = await openAccount(ledger, { username: 'zhaojing', displayName: '赵静', roles: ['supervisor'] });
  const finance = await openAccount(ledger, { username: 'caizheng', displayName: '周涛', roles: ['unit-liaison'], unit: '省财政厅' });
  await seat(drafter, ledger.username, ledger.password, '/inspections');
  await drafter.page.getByRole('heading', { name: '督查', exact: true }).waitFor();
  await seat(head, other.username, other.password, '/inspections');
  await seat(unit, finance.username, finance.password, '/inspections');
});

afterAll(async () => {
  await browser?.close();
  await ledger?.stop();
});

/** Opens the form of a button, fills it and sends it. */
const fill = async ({ page }: Person, button: string, fields: Readonly<Record<string, string>> = {}): Promise<void> => {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  const form = page.getByRole('dialog');
  for (const [label, text] of Object.entries(fields)) await form.getByLabel(label).first().fill(text);
  await form.getByRole('button', { name: button, exact: true }).click();
  await form.waitFor({ state: 'hidden' });
};

test('the supervisor drafts it, sees that nothing collides, and proposes it', async () => {
  const { page, look } = drafter;
  await page.getByRole('heading', { name: '这一年还没有督查' }).waitFor();
  await page.getByRole('button', { name: '拟定督查' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('名称').fill('清理拖欠企业账款专项督查');
  await form.getByLabel('督查事项').fill('清理拖欠企业账款落实情况');
  await form.getByLabel('加入单位').fill('省财政厅');
  await form.getByRole('button', { name: '加入', exact: true }).click();
  await form.getByRole('button', { name: '移除省财政厅' }).waitFor();
  await form.getByLabel('开始').fill('2026-12-07');
  await form.getByLabel('结束').fill('2026-12-11');
  await form.getByLabel('理由').fill('清偿进度落后，群众反映较多');
  await form.getByLabel('姓名或职务').fill('省长');
  await look('inspection-draft');
  await form.getByRole('button', { name: '拟定督查' }).click();
  await page.getByText('没有与之重复、同期或过频的督查。').waitFor();
  room = new URL(page.url()).pathname;
  await fill(drafter, '提请立项');
  await page.getByText('提请人不能自己批准').first().waitFor();
  await look('inspection-proposed');
  expect(await page.getByRole('button', { name: '批准立项' }).count()).toBe(0);
});

test('another supervisor enters the signed approval, settles scheme and team, and gives notice', async () => {
  const { page, look } = head;
  await page.goto(room);
  await fill(head, '批准立项', { 批件文号: '省长12月1日批示' });
  await page.getByRole('button', { name: '制定方案' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('内容').fill('清偿台账、资金拨付');
  await form.getByLabel('范围').fill('2023年以来拖欠的账款');
  await form.getByLabel(/^听取汇报/).check();
  await form.getByLabel(/^调阅、复制资料/).check();
  await form.getByRole('button', { name: '增加一人' }).click();
  await form.getByLabel('账号').selectOption({ label: '赵静' });
  await look('inspection-scheme');
  await form.getByRole('button', { name: '制定方案' }).click();
  await form.waitFor({ state: 'hidden' });
  await fill(head, '下达督查通知');
  await page
    .getByText(/督通〔\d{4}〕1号/)
    .first()
    .waitFor();
  await fill(head, '开展督查');
  await fill(head, '记录问题', { 问题事实: '3笔账款未列入台账', 整改要求: '12月底前补列', 整改期限: '2026-12-31' });
  await fill(head, '汇总问题');
  await page.getByRole('button', { name: '起草结论 省财政厅' }).click();
  await page.getByRole('dialog').getByLabel('省财政厅').fill('台账不全，清偿进度落后，应当整改。');
  await page.getByRole('dialog').getByRole('button', { name: '起草结论' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await look('inspection-findings');
  expect(await page.getByRole('button', { name: '作出督查结论' }).count()).toBe(0);
});

test('the conclusion is made by somebody who did not write it, and fed back', async () => {
  const { page, look } = drafter;
  await page.goto(room);
  await fill(drafter, '作出督查结论', { 批件文号: '省长12月20日批示' });
  await fill(drafter, '反馈督查结论');
  await page.getByText('待整改').first().waitFor();
  await look('inspection-fed-back');
  expect(await page.getByText(/督结〔\d{4}〕1号/).count()).toBe(1);
});

test('the unit reads it on a phone, signs, and applies for a review', async () => {
  const { page, look } = unit;
  await page.goto('/inspections');
  await page.getByRole('link', { name: '清理拖欠企业账款专项督查' }).click();
  await page.getByText('台账不全，清偿进度落后').waitFor();
  await look('inspection-of-unit');
  await page.getByRole('button', { name: '签收结论' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '签收结论' }).click();
  await page.getByRole('button', { name: '材料 3笔账款未列入台账' }).click();
  await page.getByLabel('添加文件').setInputFiles({ name: '清偿凭证.txt', mimeType: 'text/plain', buffer: Buffer.from('已清偿') });
  await page.getByRole('link', { name: '清偿凭证.txt' }).waitFor();
  await look('inspection-files');
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  await page.goto('/desk');
  await page.getByRole('link', { name: '报告督查整改' }).waitFor();
  await look('inspection-desk');
  await page.getByRole('link', { name: '报告督查整改' }).click();
  await fill(unit, '申请复核', { 理由: '其中1笔不属拖欠' });
  await page.getByText('复核中').waitFor();
  await look('inspection-review');
  expect(unit.faults).toEqual([]);
});

test('who took part is told to step aside and who may decide; the plan of the year shows it', async () => {
  const { page, look } = head;
  await page.goto(room);
  await page.getByText(/您是督查组成员.*复核中应当回避/).waitFor();
  expect(await page.getByRole('button', { name: '作出复核决定' }).count()).toBe(0);
  await look('inspection-recused');
  await page.emulateMedia({ media: 'print' });
  await look('inspection-print');
  await page.emulateMedia({ media: 'screen' });
  await page.goto('/inspections?view=calendar&year=2026');
  await page.getByRole('table', { name: /年度计划/ }).waitFor();
  await look('inspection-calendar');
  await unit.page.goto('/inspections?view=calendar&year=2026');
  await unit.page.getByRole('table', { name: /年度计划/ }).waitFor();
  await unit.look('inspection-calendar');
  await page.goto('/inspections?view=rules');
  await page.getByRole('table', { name: '频次和期限' }).waitFor();
  await look('inspection-rules');
  await page.goto('/inspections?year=2026');
  await page.getByRole('table', { name: '督查事项' }).waitFor();
  await look('inspections');
  expect([...drafter.faults, ...head.faults]).toEqual([]);
});
