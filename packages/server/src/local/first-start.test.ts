import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listErrata } from '@luoshi/store';
import { describeDatabases } from '@luoshi/store/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { buildApp } from '../app.js';
import { liaoning, liaoningPlan } from '../testing/describe-ledger.js';
import { type LocalOptions, openLocalLedger } from './local-ledger.js';

const example = async () => ({ bytes: liaoningPlan(), filename: 'liaoning-2024.txt' });
const options: Omit<LocalOptions, 'place'> = { jurisdictionId: liaoning, lang: 'zh', firstDocument: example };

describeDatabases(
  (place) => openLocalLedger({ ...options, place }),
  (ledger) => {
    it('the printed name and password open everything a supervisor needs, at once', async () => {
      const { store, firstAccount } = ledger();
      expect(firstAccount).toMatchObject({ username: 'admin', password: expect.stringMatching(/^[a-zA-Z2-9]{16}$/) });
      const app = await buildApp({ store, jurisdictionId: liaoning });
      const session = await app.inject({ method: 'POST', url: '/api/session', payload: firstAccount ?? {} });
      expect(session.json()).toMatchObject({
        roles: ['supervisor', 'system-admin'],
        mustChangePassword: false,
        jurisdiction: { name: '辽宁省' },
      });
      const cookie = String(session.headers['set-cookie']).split(';')[0] ?? '';
      const tasks = await app.inject({ url: '/api/tasks?limit=1', headers: { cookie } });
      expect(tasks.json()).toMatchObject({ total: 228, outOf: 228 });
      await app.close();
    });

    it('the plan that is shipped is there as published: errata are offered, none is accepted', async () => {
      const errata = await ledger().read(({ tx }) => listErrata(tx, { planId: null, state: null, limit: 10, before: null }));
      expect(errata.map(({ state }) => state)).toEqual(['proposed']);
    });

    it('is logged from the first write, and the chain holds', async () => {
      const actions = await ledger().read(async ({ tx }) =>
        (await tx.db.selectFrom('audit_entry').select(['action', 'actor_name']).orderBy('seq').execute()).map((entry) => [
          entry.action,
          entry.actor_name,
        ]),
      );
      expect(actions.slice(0, 3)).toEqual([
        ['ledger.opened', '系统'],
        ['user.added', '系统'],
        ['plan.loaded', '系统'],
      ]);
      expect(await ledger().verify()).toMatchObject({ ok: true, entries: actions.length });
    });

    it('the password is kept nowhere', async () => {
      const rows = await ledger().read(async ({ tx }) => [
        ...(await tx.db.selectFrom('account').selectAll().execute()),
        ...(await tx.db.selectFrom('audit_entry').selectAll().execute()),
      ]);
      expect(JSON.stringify(rows)).toContain('"admin"');
      expect(JSON.stringify(rows)).not.toContain(ledger().firstAccount?.password);
    });

    it('every unit sorts by its pinyin', async () => {
      const units = await ledger().read(({ tx }) => tx.db.selectFrom('unit').select(['name', 'pinyin']).execute());
      expect(units.length).toBeGreaterThan(50);
      expect(units.filter(({ pinyin }) => !/^[a-z0-9 ]+$/i.test(pinyin))).toEqual([]);
    });
  },
);

describe('a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'luoshi-first-start-'));
  const place = { dataDir: join(folder, 'data') };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is left empty by a first start that fails, filled by the next, and opened by all others', async () => {
    const letter = async () => ({ bytes: new TextEncoder().encode('尊敬的先生：您好！'), filename: 'letter.txt' });
    await expect(openLocalLedger({ ...options, place, firstDocument: letter })).rejects.toThrow('plan-without-tasks');
    const first = await openLocalLedger({ ...options, place, firstDocument: null });
    expect(first.firstAccount?.username).toBe('admin');
    await expect(openLocalLedger({ ...options, place })).rejects.toMatchObject({ name: 'StoreLocked', pid: process.pid });
    await first.close();
    const second = await openLocalLedger({ ...options, place });
    expect(second.firstAccount).toBeNull();
    await second.close();
  });

  it('is not opened for a place that is in no register', async () => {
    await expect(openLocalLedger({ ...options, place, jurisdictionId: '999999' })).rejects.toThrow('999999');
  });
});
