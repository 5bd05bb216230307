import type { Actor, Result } from '@luoshi/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { allRows, derivedTables } from '../../testing/all-rows.js';
import { actorOf, describeLedger, loadDocument } from '../../testing/describe-ledger.js';
import { addUnit } from './add-unit.js';
import { addUnitAlias } from './add-unit-alias.js';
import type { UnitRowView } from './contract.js';
import { listCollectives } from './list-collectives.js';
import { listUnits } from './list-units.js';
import { listUnknownNames } from './list-unknown-names.js';
import { readUnit } from './read-unit.js';

const given = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

const plan = [
  '某政发〔2024〕9号',
  '一、目标',
  '1.修一座桥。',
  '牵头单位:省天外来客办公室',
  '责任单位:省财政厅,各市人民政府',
  '2.修一条路。',
  '牵头单位:省财政厅',
  '责任单位:省天外办、省天外来客办公室',
  '',
].join('\n');

type Query = Parameters<typeof listUnits>[1];

describeLedger((ledger) => {
  beforeAll(async () => {
    await loadDocument(ledger(), plan);
  });

  const everyUnit = async (query: Query = {}, actor?: Actor): Promise<readonly UnitRowView[]> => {
    const units: UnitRowView[] = [];
    let cursor: string | undefined;
    do {
      const asked = { limit: 40, ...query, ...(cursor === undefined ? {} : { cursor }) };
      const page = await ledger().read(async (ctx) => given(await listUnits(ctx, asked)), actor);
      units.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return units;
  };
  const unit = (unitId: string, actor?: Actor) => ledger().read(async (ctx) => given(await readUnit(ctx, unitId)), actor);
  const unconfirmed = async () =>
    ((await allRows(ledger(), ['ledger_row']))['ledger_row'] ?? [])
      .map((row) => JSON.parse(row))
      .reduce((sum, row) => sum + row.unconfirmed_count, 0);

  describe('the registry', () => {
    it('lists governments by code, then the others by pinyin, none lost or doubled between pages', async () => {
      const units = await everyUnit();
      expect(units.slice(0, 14).map(({ division }) => division)).toEqual(
        Array.from({ length: 14 }, (_, index) => String(210100 + index * 100)),
      );
      expect(new Set(units.map(({ unitId }) => unitId)).size).toBe(units.length);
      expect(units).toEqual(await everyUnit({ limit: 500 }));
      const departments = units.filter(({ kind }) => kind === 'department').map(({ name }) => name);
      expect(departments.indexOf('省财政厅')).toBeLessThan(departments.indexOf('省住房城乡建设厅'));
    });

    it('finds by kind and by any name', async () => {
      expect((await everyUnit({ kind: 'government' })).map(({ kind }) => kind)).toEqual(Array(14).fill('government'));
      expect((await everyUnit({ q: '财政' })).map(({ name }) => name)).toContain('省财政厅');
      expect(await everyUnit({ q: '%' })).toEqual([]);
      expect(await ledger().read((ctx) => listUnits(ctx, { cursor: 'x' }))).toMatchObject({ refusal: { code: 'input-invalid' } });
    });

    it('counts the tasks that a unit leads and those it contributes to, reached through bodies too', async () => {
      expect(await unit('210000-省财政厅')).toMatchObject({ name: '省财政厅', leads: 1, contributes: 1, shipped: true });
      expect(await unit('210200')).toMatchObject({ leads: 0, contributes: 1, collectives: [{ name: '各市人民政府' }] });
      expect(await unit('210000-省财政厅', actorOf('unit-liaison', '210200'))).toMatchObject({ leads: 0, contributes: 1 });
      await expect(unit('nobody')).rejects.toThrow('not-found');
    });

    it('lists bodies with their members where these are known', async () => {
      const { items } = await ledger().read(async (ctx) => given(await listCollectives(ctx, { limit: 500 })));
      const cities = items.find(({ name }) => name === '各市人民政府');
      expect([cities?.membership, cities?.members.length, cities?.tasks]).toEqual(['known', 14, 1]);
      expect(items.filter(({ membership }) => membership === 'to-confirm').every(({ members }) => members.length === 0)).toBe(true);
    });
  });

  const unknown = (query: Parameters<typeof listUnknownNames>[1] = {}, actor?: Actor) =>
    ledger().read(async (ctx) => given(await listUnknownNames(ctx, query)), actor);

  describe('names that nobody knows', () => {
    it('are listed with their tasks and what they may be meant for, page by page', async () => {
      const whole = await unknown();
      expect(whole).toMatchObject({
        items: [
          { name: '省天外来客办公室', tasks: 2 },
          { name: '省天外办', tasks: 1 },
        ],
        nextCursor: null,
      });
      const first = await unknown({ limit: 1 });
      const second = await unknown({ limit: 1, cursor: first.nextCursor ?? '' });
      expect([...first.items, ...second.items]).toEqual(whole.items);
      expect(second.nextCursor).toBeNull();
      expect(await ledger().read((ctx) => listUnknownNames(ctx, { cursor: 'x' }))).toMatchObject({ refusal: { code: 'input-invalid' } });
    });

    it('are seen by a unit in its own tasks alone', async () => {
      expect((await unknown({}, actorOf('unit-liaison', '210200'))).items).toMatchObject([{ name: '省天外来客办公室', tasks: 1 }]);
    });
  });

  describe('a new name', () => {
    it('resolves the tasks that carry it, in the same step, and is logged', async () => {
      expect(await unconfirmed()).toBe(3);
      const added = await ledger().write((ctx) => addUnit(ctx, { name: '省天外来客办公室', kind: 'body', aliases: [' 省外客办 '] }));
      expect(added).toMatchObject({ leads: 1, contributes: 1, shipped: false, source: '测试登记' });
      expect(added.names).toEqual([
        { name: '省天外来客办公室', kind: 'name' },
        { name: '省外客办', kind: 'alias' },
      ]);
      expect(await unconfirmed()).toBe(1);
      const withAlias = await ledger().write((ctx) => addUnitAlias(ctx, { unitId: added.unitId, alias: '省天外办' }));
      expect(withAlias).toMatchObject({ leads: 1, contributes: 1 });
      expect((await unknown()).items).toEqual([]);
      expect(await unconfirmed()).toBe(0);
      const { audit_entry: log = [] } = await allRows(ledger(), ['audit_entry']);
      const acts = log.map((row) => JSON.parse(row)).sort((a, b) => a.seq - b.seq);
      expect(acts.map(({ action }) => action)).toEqual(['plan.loaded', 'unit.added', 'unit.alias-added']);
      expect(JSON.parse(acts[2].data)).toEqual({ name: '省天外来客办公室', alias: '省天外办', tasks: 1 });
    });

    it('counts for whatever is imported later', async () => {
      await loadDocument(ledger(), plan.replace('9号', '10号'));
      expect(await unconfirmed()).toBe(0);
    });

    it('is refused where it is taken, empty, or the unit does not exist', async () => {
      const before = await allRows(ledger(), [...derivedTables, 'unit', 'unit_name', 'audit_entry']);
      const add = (name: string, aliases: string[] = []) => ledger().write((ctx) => addUnit(ctx, { name, kind: 'body', aliases }));
      await expect(add('省财政厅')).rejects.toThrow('unit-exists');
      await expect(add('省新办', ['各市人民政府'])).rejects.toThrow('各市人民政府');
      await expect(add('   ')).rejects.toThrow('input-invalid');
      const alias = (unitId: string, words: string) => ledger().write((ctx) => addUnitAlias(ctx, { unitId, alias: words }));
      await expect(alias('210000-省财政厅', '省天外办')).rejects.toThrow('unit-exists');
      await expect(alias('210000-省财政厅', '　')).rejects.toThrow('input-invalid');
      await expect(alias('nobody', '省某办')).rejects.toThrow('not-found');
      expect(await allRows(ledger(), [...derivedTables, 'unit', 'unit_name', 'audit_entry'])).toEqual(before);
    });
  });
});
