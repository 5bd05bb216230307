import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Account, openAccount } from './open-account.js';
import { openBrowser, type Person, seatPerson, signIn } from './person.js';
import { type StartedLedger, startLedger } from './start-ledger.js';

// The assessor scores a quarter and makes it public; a unit opens its score, argues one line and shows why; somebody else decides.

let ledger: StartedLedger;
let browser: Browser;
let assessor: Person;
let other: Person;
let unit: Person;
let accounts: Readonly<Record<'assessor' | 'other' | 'unit', Account>>;

const commerce = '省商务厅';

beforeAll(async () => {
  [ledger, browser] = await Promise.all([startLedger(), openBrowser()]);
  [assessor, other, unit] = [
    await seatPerson(browser, ledger.address),
    await seatPerson(browser, ledger.address),
    await seatPerson(browser, ledger.address, 'phone'),
  ];
  accounts = {
    assessor: await openAccount(ledger, { username: 'kaohe', displayName: '吴静', roles: ['assessor'] }),
    other: await openAccount(ledger, { username: 'fuhe', displayName: '郑凯', roles: ['assessor'] }),
    unit: await openAccount(ledger, { username: 'shangwu', displayName: '赵敏', roles: ['unit-liaison'], unit: commerce }),
  };
});

afterAll(async () => {
  await browser?.close();
  await ledger?.stop();
});

test('a scheme that counts leaders’ praise is refused with the article, and a sound one is tried', async () => {
  const { page, look, faults } = assessor;
  await page.goto('/schemes');
  await signIn(assessor, accounts.assessor.username, accounts.assessor.password);
  await page.getByRole('link', { name: /^南京式/ }).click();
  await page.getByRole('button', { name: '以此另立一套' }).click();
  await page.getByLabel(/^编号/).fill('ours');
  await page.getByLabel('名称（中文）').fill('本省方案');
  await page.getByLabel('名称（英文）').fill('ours');
  await page.getByRole('button', { name: '立为草稿' }).click();
  await page.getByRole('button', { name: '增加一条规则' }).click();
  await page.getByLabel('规则名称').last().fill('获省领导批示');
  await page.getByLabel('规则依据').last().fill('惯例');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page
    .getByText(/整治形式主义为基层减负若干规定/)
    .first()
    .waitFor();
  expect(await page.getByRole('button', { name: '采用', exact: true }).count()).toBe(0);
  await look('assessment-scheme-refused');
  await page.getByRole('button', { name: '删除 获省领导批示' }).click();
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.getByText('不能采用', { exact: true }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '试算' }).click();
  await page.getByRole('table', { name: '各市' }).waitFor();
  await look('assessment-scheme-tried');
  await page.getByRole('button', { name: '采用', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '采用' }).click();
  await page.getByText('第1版 · 已采用').waitFor();
  expect(faults).toEqual([]);
});

test('the assessor scores a quarter, checks it, freezes it and makes it public', async () => {
  const { page, look, faults } = assessor;
  await page.goto('/assessments');
  await page.getByRole('combobox', { name: '方案', exact: true }).selectOption({ label: '本省方案 第1版' });
  await page.getByRole('button', { name: '开始考核' }).click();
  await page.getByRole('heading', { name: '2024年一季度考核' }).waitFor();
  await page.getByRole('button', { name: '计分' }).click();
  await page.getByRole('table', { name: '经济部门' }).waitFor();
  await page.getByRole('button', { name: '重算核对' }).click();
  await page.getByText('用留存的事实重算，逐位相同').waitFor();
  for (const act of ['冻结', '公示']) {
    await page.getByRole('button', { name: act, exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: act }).click();
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  }
  await page.getByRole('button', { name: '定案' }).waitFor();
  await look('assessment-public');
  expect(faults).toEqual([]);
});

test('a unit opens its score on the phone, argues a line, and shows why', async () => {
  const { page, look, faults } = unit;
  await page.goto('/assessments');
  await signIn(unit, accounts.unit.username, accounts.unit.password);
  await page.getByRole('link', { name: '2024年一季度考核' }).click();
  expect(await page.getByRole('table').count()).toBe(1);
  await look('assessment-group');
  await page.getByRole('link', { name: commerce }).click();
  const line = page.getByRole('article', { name: '承担任务多的单位' });
  expect(await line.textContent()).toMatch(/\(\d+ − [\d.]+\) × 0\.2 = /);
  await look('assessment-sheet');
  await line.getByRole('button', { name: /^申请复核/ }).click();
  await page.getByLabel('复核理由').fill('另有两项任务由我厅实际牵头，请核。');
  await page.getByRole('dialog').getByRole('button', { name: '提交' }).click();
  await page.getByRole('heading', { name: `${commerce}的复核申请` }).waitFor();
  await page.locator('input[type=file]').setInputFiles({ name: '分工调整函.txt', mimeType: 'text/plain', buffer: Buffer.from('分工调整') });
  await page.getByRole('link', { name: '分工调整函.txt' }).waitFor();
  await look('appeal-made');
  expect(faults).toEqual([]);
});

test('who scored may not decide; somebody else does, and not to less than before', async () => {
  await assessor.page.goto('/appeals');
  await assessor.page.getByRole('link', { name: commerce }).click();
  await assessor.page.getByText('由别人决定').waitFor();
  const { page, look } = other;
  await page.goto('/desk');
  await signIn(other, accounts.other.username, accounts.other.password);
  await page.getByRole('link', { name: '决定考核复核' }).click();
  await page.getByLabel('决定及理由').fill('经核，两项任务确由该厅牵头。');
  await page.getByLabel(/^更正为/).fill('0.1');
  await page.getByRole('button', { name: '更正', exact: true }).click();
  await page.getByText(/复核结果不得比原来更差/).waitFor();
  await look('appeal-never-worse');
  await page.getByLabel(/^更正为/).fill('2.5');
  await page.getByRole('button', { name: '更正', exact: true }).click();
  await page.getByRole('heading', { name: '复核决定：已更正' }).waitFor();
  await look('appeal-decided');
  await unit.page.reload();
  await unit.page.getByRole('link', { name: '看这一条得分' }).click();
  await unit.page.getByText('因复核').waitFor();
  expect(await unit.page.getByRole('article', { name: '承担任务多的单位' }).getByRole('status').textContent()).toBe('2.50');
  await unit.look('assessment-raised');
  expect(unit.faults).toEqual([]);
});
