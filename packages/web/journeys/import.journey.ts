import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type Person, seatPerson, signIn } from './person.js';
import { type StartedLedger, startLedger } from './start-ledger.js';

// The supervisor is sent an amended print of the plan, looks at what it would change, and imports it.

let ledger: StartedLedger;
let browser: Browser;
let person: Person;
const folder = mkdtempSync(join(tmpdir(), 'luoshi-import-'));
const published = readFileSync(join(import.meta.dirname, '..', '..', '..', 'examples', 'liaoning-2024.txt'));

const fileOf = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const amended = () =>
  fileOf(
    '修订.txt',
    published
      .toString('utf8')
      .replace('社会消费品零售总额增长8%', '社会消费品零售总额增长9%')
      .replace('16.推进辽河干流', '16.加快推进辽河干流'),
  );

beforeAll(async () => {
  [ledger, browser] = await Promise.all([startLedger(), openBrowser()]);
  person = await seatPerson(browser, ledger.address);
});

afterAll(async () => {
  await browser?.close();
  await ledger?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const choose = async (file: string) => person.page.setInputFiles('input[type=file]', file);

test('what is no plan is refused with its reason, and nothing is lost', async () => {
  const { page, look } = person;
  await page.goto('/imports');
  await signIn(person, ledger.username, ledger.password);
  await page.getByRole('button', { name: '选择文件' }).waitFor();
  await look('import');
  await choose(fileOf('图片.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0xff, 0xfe])));
  await page.getByRole('alert').getByText('PNG').waitFor();
  await choose(fileOf('空.txt', ''));
  await page.getByRole('alert').getByText('文件是空的').waitFor();
  expect(await page.getByRole('button', { name: '选择文件' }).count()).toBe(1);
});

test('the same document again changes nothing', async () => {
  const { page } = person;
  await choose(fileOf('原样.txt', published));
  await page.getByText('同一文件已经导入').waitFor();
  expect(await page.getByRole('button', { name: '下一步' }).count()).toBe(0);
});

test('an amended document shows its differences task by task before it is applied', async () => {
  const { page, look } = person;
  await page.getByRole('button', { name: '换一个文件' }).click();
  await choose(amended());
  await page.getByRole('heading', { name: '差异 2' }).waitFor();
  expect(await page.locator('.change-field ins').allTextContents()).toEqual(expect.arrayContaining(['9%', '加快']));
  await page.getByText('每个字都有着落').waitFor();
  await look('import-reading');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('radio', { name: '采纳：导入后各处按更正读出' }).check();
  await look('import-errata');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByText('“虎扑体育”读作“沈阳”，45处').waitFor();
  await look('import-confirm');
});

test('confirming applies it at once, and the ledger tells', async () => {
  const { page } = person;
  await page.getByRole('button', { name: '确认导入' }).click();
  await page.getByRole('heading', { name: '已导入' }).waitFor();
  await page.getByText('台账现有任务228项；新增0，变动2，撤下0。').waitFor();
  await page.getByRole('link', { name: '打开台账' }).click();
  await page.getByText('共 228 项').waitFor();
  await page.goto('/tasks?q=社会消费品零售总额');
  await page.getByText('社会消费品零售总额增长9%。').first().waitFor();
  expect(person.faults.filter((fault) => !fault.includes('422'))).toEqual([]);
});
