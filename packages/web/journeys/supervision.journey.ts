import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccount } from './open-account.js';
import { openBrowser, type Person, seatPerson, signIn } from './person.js';
import { type StartedLedger, startLedger } from './start-ledger.js';

// What moves a promise: a leader's instruction from his phone to its close, a problem until it is struck off, a stranger's word until its answer, a
// meeting that takes its decision down, and the task's history that tells all of it.

let ledger: StartedLedger;
let browser: Browser;
let office: Person;
let leader: Person;
let unit: Person;
let stranger: Person;

const unitName = '省财政厅';
const day = 86_400_000;
const inThreeWeeks = new Date(Date.now() + 21 * day).toISOString().slice(0, 'YYYY-MM-DD'.length);

const seat = async (who: Person, { username, password }: { readonly username: string; readonly password: string }, path: string) => {
  await who.page.goto(path);
  await signIn(who, username, password);
  await who.page.waitForURL((url) => url.pathname === path);
};

beforeAll(async () => {
  [ledger, browser] = await Promise.all([startLedger(), openBrowser()]);
  [office, leader, unit, stranger] = await Promise.all([
    seatPerson(browser, ledger.address),
    seatPerson(browser, ledger.address, 'phone'),
    seatPerson(browser, ledger.address),
    seatPerson(browser, ledger.address, 'phone'),
  ]);
  const head = await openAccount(ledger, { username: 'wangjian', displayName: '王健', roles: ['lead-official'], official: '王健' });
  const finance = await openAccount(ledger, { username: 'caizheng', displayName: '周涛', roles: ['unit-liaison'], unit: unitName });
  await seat(office, ledger, '/instructions');
  await seat(leader, head, '/instructions');
  await seat(unit, finance, '/desk');
});

afterAll(async () => {
  await browser?.close();
  await ledger?.stop();
});

type Fields = Readonly<Record<string, string>>;

/** Opens the form of a button, fills it and sends it. */
const fill = async ({ page }: Person, button: string, fields: Fields = {}, name = button): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).first().click();
  const form = page.getByRole('dialog');
  for (const [label, text] of Object.entries(fields)) await form.getByLabel(label).first().fill(text);
  await form.getByRole('button', { name: button, exact: true }).click();
  await form.waitFor({ state: 'hidden' });
};

test('a leader records an instruction on the phone, with the clock of its urgency', async () => {
  const { page, look } = leader;
  await page.getByRole('heading', { name: '还没有批示' }).waitFor();
  await page.getByRole('button', { name: '登记批示' }).click();
  const form = page.getByRole('dialog');
  await form.getByText('期限依据：').waitFor();
  expect(await form.getByLabel('批示领导').locator('option:checked').textContent()).toBe('王健');
  await form.getByLabel('事由').fill('保障重点支出');
  await form.getByLabel('批示内容').fill('请财政厅研究提出意见。');
  await look('instruction-form');
  await form.getByRole('button', { name: '登记批示' }).click();
  await page.getByText('已登记，待交办').waitFor();
  await look('instruction-recorded');
});

test('the office gives it out on a numbered sheet, and the unit answers', async () => {
  const { page, look } = office;
  await page.goto('/instructions');
  await page.getByRole('link', { name: '保障重点支出' }).click();
  await page.getByRole('button', { name: '交办', exact: true }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('加入单位').fill(unitName);
  await form.getByRole('button', { name: '加入', exact: true }).click();
  await form.getByRole('button', { name: `移除${unitName}` }).waitFor();
  await form.getByRole('button', { name: '交办', exact: true }).click();
  await page.getByText('还有1张督办单未办结').waitFor();
  await look('instruction-assigned');

  await unit.page.goto('/desk');
  await unit.page
    .getByRole('row', { name: /保障重点支出/ })
    .getByRole('link')
    .click();
  await fill(unit, '反馈结果', { 反馈: '已提出三条意见' });
  await unit.page.getByText('已反馈，待核').first().waitFor();
  expect(await unit.page.getByRole('button', { name: '办结' }).count()).toBe(0);
});

test('it is closed off by the office, reported, and read by the leader', async () => {
  const { page } = office;
  await page.reload();
  await page.getByRole('table', { name: '督办单' }).getByRole('link').click();
  await page.getByRole('button', { name: '办结', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '办结', exact: true }).click();
  await page.getByText('已办结', { exact: true }).first().waitFor();
  await page.goto('/instructions');
  await page.getByRole('link', { name: '保障重点支出' }).click();
  await fill(office, '呈报办理结果', { 呈报的办理结果: '财政厅已提出三条意见' });
  await page.getByText('已呈报领导').first().waitFor();

  await leader.page.reload();
  await leader.page.getByRole('button', { name: '已阅，办结' }).click();
  await leader.page.getByRole('alertdialog').getByRole('button', { name: '已阅，办结' }).click();
  await leader.page.getByText('已办结', { exact: true }).first().waitFor();
  await leader.look('instruction-closed');
  expect(await leader.page.getByText('财政厅已提出三条意见').count()).toBeGreaterThan(0);
});

test('a problem found in a task is planned, mended, checked and struck off', async () => {
  const { page, look } = office;
  await page.goto('/tasks');
  await page
    .getByRole('link', { name: /居民消费价格涨幅/ })
    .first()
    .click();
  await page.getByRole('heading', { name: '问题', exact: true }).waitFor();
  await page.getByRole('button', { name: '列入问题' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('问题', { exact: true }).fill('储备投放预案未备案');
  await form.getByLabel('整改单位').fill(unitName);
  await form.getByLabel('整改期限').fill(inThreeWeeks);
  await form.getByRole('button', { name: '列入问题' }).click();
  await page.getByRole('link', { name: '储备投放预案未备案' }).waitFor();

  await unit.page.goto('/desk');
  await unit.page
    .getByRole('row', { name: /储备投放预案未备案/ })
    .getByRole('link')
    .click();
  await fill(unit, '定整改措施', { 整改措施: '补报备案', 责任人: '周涛' });
  await unit.page.getByText('整改中').first().waitFor();
  await unit.look('problem-planned');
  await fill(unit, '报告整改结果', { 整改结果: '已备案' });

  await page.getByRole('link', { name: '储备投放预案未备案' }).click();
  await page.getByRole('button', { name: '核查销号' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '核查销号' }).click();
  await page.getByText('已销号').first().waitFor();
  await page.goto('/problems?view=duties');
  await page.getByRole('link', { name: unitName }).waitFor();
  await look('problems-duties');
  // Nothing open, nothing overdue, nothing to check; one closed of one.
  expect(await page.getByRole('row', { name: new RegExp(unitName) }).textContent()).toMatch(/00011$/);
});

test('a stranger sends a word without logging in and reads the answer by the code', async () => {
  const { page, look } = stranger;
  await page.goto('/feedback');
  await page.getByRole('button', { name: '查询进展' }).waitFor();
  await look('feedback');
  await page.getByLabel('要反映的情况').fill('同一数据每月报给三个部门，建议合并。');
  await page.getByRole('button', { name: '提交' }).click();
  const code = (await page.locator('.feedback-code').textContent()) ?? '';
  await look('feedback-sent');

  await office.page.goto('/complaints');
  await office.page.getByRole('link', { name: /同一数据/ }).click();
  await office.page.getByRole('button', { name: '受理', exact: true }).click();
  await fill(office, '答复', { 给提出人的答复: '已合并为一张表。' });
  await office.page.getByText('给提出人的答复').waitFor();
  await office.look('complaint-answered');

  await page.getByLabel('查询码').fill(code.toLowerCase());
  await page.getByRole('button', { name: '查询进展' }).click();
  await page.getByText('已合并为一张表。').waitFor();
  expect(await page.getByText('已答复').count()).toBe(1);
});

test('the office makes a ladder of its own, and is told what the law asks of it', async () => {
  const { page, look } = office;
  await page.goto('/matters/ladders');
  await page.getByRole('heading', { name: /三明规则/ }).waitFor();
  await look('ladders');
  await page.getByRole('button', { name: '制定规则' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('名称').first().fill('本省督办规则');
  await form.getByLabel('依据').fill('省政府督查办法');
  const steps = form.getByRole('group');
  await steps.nth(0).getByLabel('名称').fill('提醒函');
  await steps.nth(1).getByLabel('名称').fill('通报批评');
  await form.getByRole('button', { name: '制定规则' }).click();
  await form.getByText(/国令第733号第二十一条/).waitFor();
  await look('ladder-form');
  await steps.nth(1).getByLabel('须经政府或其负责人批准').check();
  await form.getByRole('button', { name: '制定规则' }).click();
  await page.getByRole('heading', { name: /本省督办规则/ }).waitFor();
  expect(await page.getByText('本地规则 第1版').count()).toBe(1);
});

test('a sheet that a meeting orders stands in the dispatch view and in the task’s whole history', async () => {
  const { page, look } = office;
  await page.goto('/tasks');
  await page
    .getByRole('link', { name: /居民消费价格涨幅/ })
    .first()
    .click();
  await page.getByRole('button', { name: '发督办单' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('办理单位').fill(unitName);
  await form.getByLabel('事项').fill('稳价保供');
  await form.getByLabel('办理要求').fill('三日内报措施');
  await form.getByLabel('期限').fill(new Date(Date.now() + 3 * day).toISOString().slice(0, 'YYYY-MM-DD'.length));
  await form.getByRole('button', { name: '发督办单' }).click();
  await page.getByRole('link', { name: '稳价保供' }).waitFor();
  const task = new URL(page.url()).pathname;

  await page.goto('/dispatch?by=unit');
  await page.getByRole('heading', { name: new RegExp(unitName) }).waitFor();
  await page.getByText('督办单').first().waitFor();
  await look('dispatch');
  await page.getByRole('button', { name: '投屏显示' }).click();
  await page.getByRole('button', { name: '退出投屏' }).waitFor();
  await look('dispatch-wall');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '投屏显示' }).waitFor();

  await page.goto(`${task}/timeline`);
  await page.getByText(/发督办单〔\d{4}〕2号/).waitFor();
  await page.getByRole('button', { name: '问题整改' }).click();
  await page.getByText('核查销号').waitFor();
  expect(await page.getByText(/发督办单/).count()).toBe(0);
  await look('timeline');
  await page
    .getByRole('link', { name: /审计第\d+条/ })
    .first()
    .click();
  await page.getByRole('heading', { name: '审计' }).waitFor();
  // The ladder that the law forbids was answered 422, and the browser prints it.
  const faults = [office, leader, unit, stranger].flatMap((person) => person.faults);
  expect(faults.filter((fault) => !fault.includes('status of 422'))).toEqual([]);
});
