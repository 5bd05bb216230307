import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccount } from './open-account.js';
import { openBrowser, type Person, seatPerson, signIn } from './person.js';
import { type StartedLedger, startLedger } from './start-ledger.js';

// A month is judged: the sums on the overview, the lights in the ledger, the reason on the task's page, and the office's own rules.

let ledger: StartedLedger;
let browser: Browser;
let supervisor: Person;
let phone: Person;

const goal = {
  kind: 'number',
  key: 'g1',
  metric: '完成量',
  direction: 'at-least',
  base: null,
  value: 100,
  unit: '个',
  hedge: null,
  cap: null,
};
const monthly = {
  name: '每月28日前',
  frequency: 'month',
  due: { kind: 'day-of-month', day: 28, month: 'last' },
  move: 'before',
  coDays: 3,
  reviewDays: 5,
  source: '盘锦市：每月28日前报进展',
};

/** What units without an account promised and reported on paper, entered by the supervisor. */
const workAMonth = async ({ page }: Person): Promise<void> => {
  type Row = { taskId: string; planId: string; leadUnits: { unitId: string | null }[] };
  const ask = async <T>(method: 'get' | 'post' | 'put', url: string, data?: object): Promise<T> => {
    const origin = { origin: ledger.address };
    const response = await page.request[method](url, data === undefined ? { headers: origin } : { data, headers: origin });
    expect([url, response.status(), response.ok() ? '' : await response.text()]).toEqual([url, response.status(), '']);
    return (await response.json()) as T;
  };
  const { items } = await ask<{ items: Row[] }>('get', '/api/tasks?limit=12');
  const planId = items[0]?.planId ?? '';
  const rows = items.filter(({ leadUnits }) => leadUnits[0]?.unitId != null);
  type Draft = { commitmentId: string; edit: number; body: object };
  for (const { taskId, leadUnits } of rows) {
    const draft = await ask<Draft>('post', '/api/commitments', { taskId, unitId: leadUnits[0]?.unitId });
    const measures = [{ text: '推进', office: null, person: null }];
    const goals = [{ ...goal, measures: 'total', isAdditive: true }];
    const body = { ...draft.body, taskClass: 'annual', curve: { kind: 'linear' }, goals, measures, office: '综合处', person: '李明' };
    const { edit } = await ask<Draft>('put', `/api/commitments/${draft.commitmentId}`, { edit: draft.edit, body });
    await ask('post', `/api/commitments/${draft.commitmentId}/submit`, { edit });
    await ask('post', `/api/commitments/${draft.commitmentId}/approve`, { edit });
  }
  const { cycleId } = await ask<{ cycleId: string }>('post', '/api/cycles', { planId, definition: monthly });
  for (const period of ['2024-03', '2024-04']) {
    await ask('post', `/api/cycles/${cycleId}/periods/${period}/open`);
    for (const [index, { taskId, leadUnits }] of rows.entries()) {
      const list = await ask<{ items: { reportId: string }[] }>(
        'get',
        `/api/reports?task=${taskId}&period=${period}&unit=${encodeURIComponent(leadUnits[0]?.unitId ?? '')}`,
      );
      type Report = { reportId: string; edit: number; endsOn: string; body: object };
      const report = await ask<Report>('get', `/api/reports/${list.items[0]?.reportId}`);
      const values = [{ measure: 'g1', typed: String(2 + index * 4), asOf: report.endsOn, source: '' }];
      const forecast = index % 2 === 0 ? { state: 'yes', reason: '' } : { state: 'at-risk', reason: '要素保障不足' };
      const body = { ...report.body, values, text: '按计划推进。', forecast };
      const { edit } = await ask<Report>('put', `/api/reports/${report.reportId}`, { edit: report.edit, body });
      await ask('post', `/api/reports/${report.reportId}/submit`, { edit });
    }
    if (period === '2024-03') await ask('post', `/api/cycles/${cycleId}/periods/${period}/close`);
  }
};

beforeAll(async () => {
  [ledger, browser] = await Promise.all([startLedger(), openBrowser()]);
  supervisor = await seatPerson(browser, ledger.address);
  phone = await seatPerson(browser, ledger.address, 'phone');
  await supervisor.page.goto('/packs');
  await signIn(supervisor, ledger.username, ledger.password);
  await supervisor.page.getByRole('heading', { name: '亮灯规则' }).waitFor();
  await workAMonth(supervisor);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await ledger?.stop();
});

test('the overview says where the plan stands, and a number opens its tasks with their lights', async () => {
  const { page, look } = supervisor;
  await page.goto('/');
  await page.getByRole('heading', { name: '进展', exact: true }).waitFor();
  const red = page.getByRole('link', { name: /^严重滞后 \d+$/ });
  const count = Number(/\d+/.exec((await red.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(0);
  await look('progress');
  await red.click();
  await page.getByText(new RegExp(`^${count} / 228 项$`)).waitFor();
  const light = page.getByRole('button', { name: '红', exact: true }).first();
  await light.hover();
  await page
    .getByText(/落后\d+(\.\d)?个百分点，按银川规则为红/)
    .first()
    .waitFor();
  await look('ledger-lights');
  await page
    .getByRole('link', { name: /[\u4e00-\u9fff]{4,}/ })
    .first()
    .waitFor();
});

test('the task’s page tells the light’s reason, the value it used, and the periods before', async () => {
  const { page, look } = supervisor;
  await page.locator('.ledger-task').first().click();
  const section = page.getByRole('region', { name: '亮灯' });
  await section
    .getByText(/按银川规则为红/)
    .first()
    .waitFor();
  await section.getByText(/规则 yinchuan 第1版/).waitFor();
  await section.scrollIntoViewIfNeeded();
  await section.getByRole('table', { name: '历期' }).waitFor();
  await look('task-lights');
  await section.getByRole('button', { name: '录入' }).first().click();
  await section.getByLabel('数值（个）').fill('60');
  await section.getByLabel('截至').fill('2024-04-30');
  await section.getByLabel('来源').fill('查阅台账');
  await section.getByRole('button', { name: '保存' }).click();
  await section
    .getByText(/完成60%.*按银川规则为绿/)
    .first()
    .waitFor();
  expect(await section.getByText('60个').count()).toBeGreaterThan(0);
  await section.getByRole('button', { name: '指定统计数发布单位' }).click();
  await section.getByLabel('发布单位').fill('省统计局');
  await section.getByLabel('依据').fill('统计法');
  await section.getByRole('button', { name: '保存' }).click();
  await section.getByText('统计数由省统计局发布').waitFor();
  await section
    .getByText(/本期统计数据尚未发布/)
    .first()
    .waitFor();
});

test('the statistics bureau publishes its figure, and the light takes it', async () => {
  const account = await openAccount(ledger, { username: 'tongji', displayName: '周宁', roles: ['unit-approver'], unit: '省统计局' });
  const bureau = await seatPerson(browser, ledger.address);
  await bureau.page.goto('/indicators');
  await signIn(bureau, account.username, account.password);
  await bureau.page.getByRole('button', { name: '录入' }).click();
  await bureau.page.getByLabel('数值（个）').fill('30');
  await bureau.page.getByLabel('截至').fill('2024-04-30');
  await bureau.page.getByLabel('来源').fill('省统计局2024年4月数据');
  await bureau.page.getByRole('button', { name: '保存' }).click();
  await bureau.page.getByText('30个').waitFor();
  await bureau.look('indicators');
  const { page } = supervisor;
  await page.reload();
  const section = page.getByRole('region', { name: '亮灯' });
  await section
    .getByText(/完成30%，序时33\.3%/)
    .first()
    .waitFor();
  expect(bureau.faults).toEqual([]);
});

test('the office makes its own rules, tries them on past periods, and uses them from a period on', async () => {
  const { page, look } = supervisor;
  await page.goto('/packs');
  await page.getByRole('button', { name: '以此另立一套' }).click();
  await page.getByLabel('编号（小写字母、数字、连字符）').fill('shengding');
  await page.getByLabel('名称（中文）').fill('省定规则');
  await page.getByLabel('名称（英文）').fill('our rule');
  await page.getByRole('button', { name: '立为草稿' }).click();
  await page.getByRole('heading', { name: '省定规则 第1版' }).waitFor();
  await page.getByLabel('黄灯：落后不多于（个百分点）').fill('15');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.getByText('已保存').waitFor();
  await page.getByText('落后超过15个百分点').first().waitFor();
  await page.getByRole('button', { name: '试算' }).click();
  await page.getByText(/重新判定\d+盏灯，其中[1-9]\d*盏会变。/).waitFor();
  await look('packs-trial');
  await page.getByLabel('自哪个填报期起').fill('2024-03');
  await page.getByRole('button', { name: '起用' }).click();
  await page.getByText(/2024-03已经关闭，灯已定/).waitFor();
  await page.getByLabel('自哪个填报期起').fill('2024-04');
  await page.getByRole('button', { name: '起用' }).click();
  await page.getByText(/^已起用/).waitFor();
  expect(await page.getByRole('table', { name: '正在使用' }).getByText('省定规则').count()).toBe(1);
});

test('on a phone the sums, a light’s reason and the rules are all there', async () => {
  const { page, look } = phone;
  await page.goto('/');
  await signIn(phone, ledger.username, ledger.password);
  await page.getByRole('heading', { name: '进展', exact: true }).waitFor();
  await look('progress');
  await page.getByRole('link', { name: /^滞后 \d+$/ }).click();
  await page.getByRole('button', { name: '黄', exact: true }).first().click();
  await page
    .getByText(/按省定规则为黄/)
    .first()
    .waitFor();
  await look('ledger-lights');
  await page.goto('/packs');
  await page.getByRole('heading', { name: '银川规则 第1版' }).waitFor();
  await look('packs');
  // The browser prints the one refusal that was asked for: rules for a period that is closed.
  const faults = [...phone.faults, ...supervisor.faults].filter((fault) => !fault.includes('status of 409'));
  expect(faults).toEqual([]);
});
