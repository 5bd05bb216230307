import type { Actor, Result } from '@luoshi/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { decideEveryErratum } from '../../testing/decide-every-erratum.js';
import { actorOf, describeLedger, liaoningPlan, loadDocument, loadExample } from '../../testing/describe-ledger.js';
import { listFindings } from './list-findings.js';
import { listPlans } from './list-plans.js';
import { readDocument } from './read-document.js';
import { readOverview } from './read-overview.js';
import { readPlan } from './read-plan.js';

const given = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

const nowhere = '01900000-0000-7000-8000-00000000ffff';

const untidy = [
  '某政发〔2024〕9号',
  '',
  '一、目标',
  '1.修一座桥。',
  '牵头单位:天外来客办公室',
  '3.修一条路。',
  '牵头单位:省财政厅',
  '责任编辑:某某',
  '',
].join('\n');

describeLedger((ledger) => {
  let planId = '';
  beforeAll(async () => {
    planId = await loadExample(ledger());
  });

  const overview = (actor?: Actor) => ledger().read(async (ctx) => given(await readOverview(ctx, planId)), actor);

  describe('a plan', () => {
    it('shows its outline with the tasks of each heading, and its general orders', async () => {
      const plan = await ledger().read(async (ctx) => given(await readPlan(ctx, planId)));
      expect(plan).toMatchObject({ number: '辽政发〔2024〕3号', issuedOn: '2024-02-05', revision: 1, taskCount: 228, openErrata: 1 });
      expect(plan.chapters.map(({ no, taskCount }) => `${no} ${taskCount}`).slice(0, 3)).toEqual(['一 11', '二 45', '三 16']);
      expect(plan.chapters.reduce((sum, { taskCount }) => sum + taskCount, 0)).toBe(228);
      for (const { sections, taskCount } of plan.chapters.filter((chapter) => chapter.sections.length > 0 && chapter.taskCount > 0))
        expect(sections.reduce((sum, section) => sum + section.taskCount, 0)).toBe(taskCount);
      expect(plan.orders.map(({ title }) => title)).toEqual([null, '高度重视抓好落实', '统筹兼顾推进落实', '健全制度促进落实']);
      expect(plan.document).toMatchObject({ filename: 'liaoning-2024.txt', encoding: 'utf-8', loadedBy: null });
    });

    it('accounts for every character, and hides nothing that it left out', async () => {
      const { coverage } = await ledger().read(async (ctx) => given(await readPlan(ctx, planId)));
      expect(coverage.byKind.reduce((sum, { characters }) => sum + characters, 0)).toBe(coverage.characters);
      expect(coverage.leftOut.map(({ kind, text }) => [kind, text])).toContainEqual(['noise', '责任编辑:张靖宇']);
    });

    it('is handed back byte for byte', async () => {
      const file = await ledger().read(async (ctx) => given(await readDocument(ctx, planId)));
      expect(file.filename).toBe('liaoning-2024.txt');
      expect(Buffer.compare(Buffer.from(file.body as Uint8Array), Buffer.from(liaoningPlan()))).toBe(0);
    });

    it('is not found where there is none', async () => {
      const asked = await ledger().read(async (ctx) => [
        await readPlan(ctx, nowhere),
        await readOverview(ctx, nowhere),
        await listFindings(ctx, nowhere, {}),
        await readDocument(ctx, nowhere),
      ]);
      expect(asked.map((result) => (result.ok ? 'found' : result.refusal.code))).toEqual(Array(4).fill('not-found'));
    });
  });

  describe('the overview', () => {
    it('counts what the plan is known to hold', async () => {
      const { totals, byChapter } = await overview();
      expect(totals).toMatchObject({
        tasks: 228,
        withoutLeader: 18,
        withoutLeadUnit: 3,
        severalLeaders: 15,
        severalLeadUnits: 25,
        open: 125,
        fanOut: 176,
      });
      expect(totals.targets).toBeGreaterThan(40);
      expect(byChapter.reduce((sum, { tasks }) => sum + tasks, 0)).toBe(228);
      expect(byChapter.reduce((sum, { unquantified }) => sum + unquantified, 0)).toBe(totals.unquantified);
    });

    it('counts by official and lead unit, first named among them', async () => {
      const { byOfficial, byLeadUnit } = await overview();
      expect(byOfficial.reduce((sum, { first }) => sum + first, 0)).toBe(228 - 18);
      expect(byLeadUnit.reduce((sum, { first }) => sum + first, 0)).toBe(228 - 3);
      expect(byOfficial.map(({ tasks }) => tasks)).toEqual(byOfficial.map(({ tasks }) => tasks).sort((a, b) => b - a));
    });

    it('lists all fourteen cities in the order of their codes; the erratum gives one of them its own tasks', async () => {
      const before = await overview();
      expect(before.byCity.map(({ id }) => id)).toEqual(Array.from({ length: 14 }, (_, index) => String(210100 + index * 100)));
      expect(before.byCity[0]).toMatchObject({ name: '沈阳市人民政府', named: 0, tasks: 176 });
      await decideEveryErratum(ledger(), 'accept');
      const after = await overview();
      expect(after.byCity[0]?.named).toBeGreaterThan(20);
      const others = ({ byCity }: typeof before) => byCity.slice(1).map(({ name, tasks, named }) => [name, tasks, named]);
      expect(others(after)).toEqual(others(before));
      expect(after.totals.unconfirmed).toBeLessThan(before.totals.unconfirmed);
      await decideEveryErratum(ledger(), 'revert');
      expect(await overview()).toEqual(before);
    });

    it('stays within the reach of a unit', async () => {
      const { totals, byChapter, byLeadUnit } = await overview(actorOf('unit-liaison', '210000-省财政厅'));
      expect(totals.tasks).toBeGreaterThan(10);
      expect(totals.tasks).toBeLessThan(228);
      expect(byChapter.reduce((sum, { tasks }) => sum + tasks, 0)).toBe(totals.tasks);
      expect(Math.max(...byLeadUnit.map(({ tasks }) => tasks))).toBeLessThanOrEqual(totals.tasks);
    });
  });
});

describeLedger((ledger) => {
  let planId = '';
  beforeAll(async () => {
    planId = await loadDocument(ledger(), untidy);
  });

  const findings = (query: { readonly limit?: number; readonly cursor?: string } = {}) =>
    ledger().read(async (ctx) => given(await listFindings(ctx, planId, query)));

  it('lists findings in the order of their places, each with its line', async () => {
    const { items } = await findings();
    expect(items.map(({ code, line, column, lineText }) => [code, line, column, lineText])).toEqual([
      ['unit-unknown', 5, 6, '牵头单位:天外来客办公室'],
      ['number-missing', 6, 1, '3.修一条路。'],
    ]);
    expect(items[0]?.message).toBe('第1项：牵头单位“天外来客办公室”不在名录');
    const first = await findings({ limit: 1 });
    const second = await findings({ limit: 1, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items]).toEqual(items);
    expect(second.nextCursor).toBeNull();
  });

  it('lists plans, the newest first, page by page', async () => {
    const later = await loadDocument(ledger(), untidy.replace('9号', '10号'));
    const plans = (query: { readonly limit?: number; readonly cursor?: string }) =>
      ledger().read(async (ctx) => given(await listPlans(ctx, query)));
    const first = await plans({ limit: 1 });
    const second = await plans({ limit: 1, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items].map((plan) => plan.planId)).toEqual([later, planId]);
    expect(first.items[0]).toMatchObject({ title: 'plan', number: '某政发〔2024〕10号', taskCount: 2, openErrata: 0 });
    expect(second.nextCursor).toBeNull();
    expect(await ledger().read((ctx) => listPlans(ctx, { cursor: 'x' }))).toMatchObject({ refusal: { code: 'input-invalid' } });
  });
});
