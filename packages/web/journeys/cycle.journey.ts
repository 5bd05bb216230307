import exceljs from 'exceljs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type Person, seatPerson, signIn } from './person.js';
import { type StartedLedger, startLedger } from './start-ledger.js';

let ledger: StartedLedger;
let browser: Browser;
let supervisor: Person;

beforeAll(async () => {
  ledger = await startLedger();
  browser = await openBrowser();
  supervisor = await seatPerson(browser, ledger.address);
  await supervisor.page.goto('/');
  await signIn(supervisor, ledger.username, ledger.password);
  await supervisor.page.getByRole('heading', { name: '总览' }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await ledger?.stop();
});

test('a reading is corrected with the keyboard, and taken back', async () => {
  const { page, look } = supervisor;
  await page.goto('/review');
  await page.getByRole('heading', { name: '读法' }).waitFor();
  await look('review');
  await page.keyboard.press('j');
  await page.getByText(/^第2项，共/).waitFor();
  await page.getByRole('button', { name: '更正 牵头单位' }).click();
  await page.getByRole('textbox', { name: '牵头单位' }).fill('省发展改革委、省财政厅');
  await page.getByRole('button', { name: '保存更正' }).click();
  await page.getByText(/改为“省发展改革委、省财政厅”/).waitFor();
  await page.getByRole('button', { name: '保存更正' }).waitFor({ state: 'detached' });
  await page.keyboard.press('u');
  await page.getByText('已撤回').waitFor();
  expect(supervisor.faults).toEqual([]);
});

test('a period is opened, and every unit is asked', async () => {
  const { page, look } = supervisor;
  await page.goto('/board');
  await page.getByRole('button', { name: '采用 每月28日前' }).click();
  await page.getByRole('button', { name: '开启2024-01' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '开启2024-01' }).click();
  await page.getByText(/还有\d+个单位未报/).waitFor();
  await look('board');
  expect(await page.getByRole('row').count()).toBeGreaterThan(50);
});

test('each room of the cycle is whole on a desk', async () => {
  const { page, look } = supervisor;
  for (const [path, heading] of rooms) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await page.waitForLoadState('networkidle');
    await look(`cycle${path.replaceAll('/', '-')}`);
  }
  await page.goto('/reports');
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: /2024-01进展/ }).waitFor();
  await page.waitForLoadState('networkidle');
  await look('report');
  expect(supervisor.faults).toEqual([]);
});

test('a form is taken out, filled in by hand with mistakes, mended, and taken back', async () => {
  const { page, look } = supervisor;
  await page.goto('/reports');
  await page.getByRole('link', { name: '离线填报' }).click();
  await page.getByLabel('单位').fill('省财政厅');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '取出填报表' }).click()]);
  expect(download.suggestedFilename()).toBe('2024-01填报表-省财政厅.xlsx');
  const taken = await download.path();

  const write = async (text: string, forecast: string): Promise<Buffer> => {
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(taken);
    const [sheet] = book.worksheets;
    const keys = (sheet?.getRow(2).values ?? []) as string[];
    const row = sheet?.getRow(7);
    for (const [key, said] of [
      ['text', text],
      ['forecast', forecast],
    ] as const)
      if (row !== undefined) row.getCell(keys.indexOf(key)).value = said;
    return Buffer.from(await book.xlsx.writeBuffer());
  };
  const choose = async (buffer: Buffer) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: /选择填好的表|换一份/ }).click(),
    ]);
    await chooser.setFiles({ name: '填好.xlsx', mimeType: 'application/octet-stream', buffer });
  };
  await choose(await write('字'.repeat(501), '差不多'));
  await page.getByRole('heading', { name: /需要修改的2处/ }).waitFor();
  await look('report-form-faults');
  await choose(await write('已按计划拨付资金。', '能如期完成'));
  await page.getByRole('heading', { name: /将写入的2格/ }).waitFor();
  await look('report-form-changes');
  await page.getByRole('button', { name: /写入草稿/ }).click();
  await page.getByText('已写入1项填报的2格').waitFor();
  expect(supervisor.faults).toEqual([]);
});

test('and on a phone', async () => {
  const phone = await seatPerson(browser, ledger.address, 'phone');
  await phone.page.goto('/');
  await signIn(phone, ledger.username, ledger.password);
  await phone.page.getByRole('heading', { name: '总览' }).waitFor();
  for (const [path, heading] of [...rooms, ['/review', '核对'], ['/board', '填报进度']] as const) {
    await phone.page.goto(path);
    await phone.page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await phone.page.waitForLoadState('networkidle');
    await phone.look(`cycle${path.replaceAll('/', '-')}`);
  }
  expect(phone.faults).toEqual([]);
});

const rooms = [
  ['/desk', '我的待办'],
  ['/workbench', '量化工作台'],
  ['/commitments', '推进表'],
  ['/reports', '进展填报'],
  ['/burden', '基层负担'],
  ['/comparison', '方案对比'],
] as const;
