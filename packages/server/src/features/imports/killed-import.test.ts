import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLocalLedger } from '../../local/local-ledger.js';
import { allRows } from '../../testing/all-rows.js';
import { ledgerOn, liaoning, liaoningPlan } from '../../testing/describe-ledger.js';
import { importDocument } from './confirm-import.js';

const script = fileURLToPath(new URL('../../testing/import-then-die.mjs', import.meta.url));
const plan = fileURLToPath(new URL('../../../../../examples/liaoning-2024.txt', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'luoshi-killed-'));
const prepared = join(folder, 'prepared');

const opened = async <T>(dataDir: string, look: (ledger: Awaited<ReturnType<typeof openLocalLedger>>) => Promise<T>): Promise<T> => {
  const ledger = await openLocalLedger({ place: { dataDir }, jurisdictionId: liaoning, lang: 'zh', firstDocument: null });
  try {
    return await look(ledger);
  } finally {
    await ledger.close();
  }
};

type Rows = Awaited<ReturnType<typeof allRows>>;
const counted = (rows: Rows) => Object.fromEntries(Object.entries(rows).map(([table, { length }]) => [table, length]));

describe('kill -9 during an import', () => {
  let before: Rows = {};
  let after: Readonly<Record<string, number>> = {};
  beforeAll(async () => {
    before = await opened(prepared, ({ store }) => allRows(ledgerOn(store)));
    const whole = join(folder, 'whole');
    cpSync(prepared, whole, { recursive: true });
    after = await opened(whole, async ({ store, write }) => {
      await write((ctx) => importDocument(ctx, { bytes: liaoningPlan(), filename: 'plan.txt' }));
      return counted(await allRows(ledgerOn(store)));
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['12', '22', 'commit', 'done'])('at %s leaves the ledger as before or as after', async (moment) => {
    const dataDir = join(folder, `at-${moment}`);
    cpSync(prepared, dataDir, { recursive: true });
    const child = spawnSync(process.execPath, [script, dataDir, plan, moment], { encoding: 'utf8' });
    expect([child.signal, child.stderr]).toEqual(['SIGKILL', '']);
    const { rows, chain } = await opened(dataDir, async ({ store, verify }) => ({
      rows: await allRows(ledgerOn(store)),
      chain: await verify(),
    }));
    expect(chain.ok).toBe(true);
    const isBefore = rows['plan']?.length === 0;
    expect(isBefore ? rows : counted(rows)).toEqual(isBefore ? before : after);
    // While a statement runs nothing can be kept; what was answered must be.
    expect(moment === 'commit' || isBefore === (moment !== 'done')).toBe(true);
  });
});
