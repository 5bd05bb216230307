import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const screens = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;
const pictures = join(import.meta.dirname, '..', '..', '..', '.screenshots');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The browser that CHROMIUM names. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', headless: true, args: flags });

/** Somebody in front of a screen, with a browser window of their own. `faults` are errors the page threw or printed. */
export type Person = {
  readonly page: Page;
  readonly faults: readonly string[];
  /** Kilobytes of the program loaded so far, gzipped, by the files beside the build. */
  readonly weight: () => number;
  /** Looks at the page: a picture of it is kept, and it must be free of accessibility faults (WCAG 2.2 AA). */
  readonly look: (name: string) => Promise<void>;
};

export const seatPerson = async (browser: Browser, address: string, screen: keyof typeof screens = 'desk'): Promise<Person> => {
  const context = await browser.newContext({ viewport: screens[screen], baseURL: address, acceptDownloads: true });
  const page = await context.newPage();
  const faults: string[] = [];
  const loaded = new Set<string>();
  page.on('response', (response) => void loaded.add(new URL(response.url()).pathname));
  page.on('pageerror', (error) => void faults.push(error.message));
  page.on('console', (message) => {
    // The browser prints every answer that is not 200; who is not signed in yet is answered 401.
    if (message.type() === 'error' && !message.text().includes('status of 401')) faults.push(message.text());
  });
  return { page, faults, weight: () => weightOf(loaded), look: (name) => look(page, `${name}-${screen}`) };
};

const weightOf = (paths: ReadonlySet<string>): number => {
  const files = [...paths].map((path) => join(import.meta.dirname, '..', 'dist', `${path}.gz`)).filter((file) => existsSync(file));
  return Math.round(files.reduce((sum, file) => sum + statSync(file).size, 0) / 1024);
};

/** Types name and password into the log-in page. */
export const signIn = async ({ page }: Person, username: string, password: string): Promise<void> => {
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
};

const look = async (page: Page, name: string): Promise<void> => {
  mkdirSync(pictures, { recursive: true });
  // A busy button is faded until its deed is done.
  await page.locator('.ant-btn-loading').first().waitFor({ state: 'detached' });
  // A button on its way from one colour to the other has neither's contrast.
  await page.addStyleTag({ content: '*, *::before, *::after { transition: none !important; animation: none !important; }' });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(
    'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
  );
  expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
};
