import type { Actor, Result } from '@luoshi/domain';
import { countLedger, listLedger, readTaskFacts } from '@luoshi/store';
import { beforeAll, describe, expect, it } from 'vitest';
import { decideEveryErratum } from '../../testing/decide-every-erratum.js';
import { actorOf, describeLedger, loadExample, type TestLedger } from '../../testing/describe-ledger.js';
import type { LedgerRowView, TaskDetailView } from './contract.js';
import { filterOf, type LedgerQuery } from './ledger-query.js';
import { listTasks } from './list-tasks.js';
import { readFacets } from './read-facets.js';
import { readTask } from './read-task.js';

type Query = LedgerQuery & { readonly limit?: number; readonly cursor?: string };

const given = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

const page = (ledger: TestLedger, query: Query = {}, actor?: Actor) =>
  ledger.read(async (ctx) => given(await listTasks(ctx, query)), actor);

const everyRow = async (ledger: TestLedger, query: Query = {}): Promise<readonly LedgerRowView[]> => {
  const rows: LedgerRowView[] = [];
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await page(ledger, { limit: 50, ...query, ...(cursor === undefined ? {} : { cursor }) });
    rows.push(...items);
    cursor = nextCursor ?? undefined;
  } while (cursor !== undefined);
  return rows;
};

const numbers = (rows: readonly LedgerRowView[]): readonly (number | null)[] => rows.map(({ no }) => no);
const detail = (ledger: TestLedger, taskId: string, actor?: Actor): Promise<TaskDetailView> =>
  ledger.read(async (ctx) => given(await readTask(ctx, taskId)), actor);
const slices = (text: string, marks: TaskDetailView['source']['marks']) =>
  marks.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);

const dalian = actorOf('unit-liaison', '210200');
const finance = actorOf('unit-approver', '210000-省财政厅');

describeLedger((ledger) => {
  let planId = '';
  let all: readonly LedgerRowView[] = [];
  beforeAll(async () => {
    planId = await loadExample(ledger());
    all = await everyRow(ledger());
  });
  const numbered = async (no: number): Promise<string> => all.find((row) => row.no === no)?.taskId ?? '';

  describe('the ledger', () => {
    it('lists all tasks in printed order, page by page, with roles and targets', async () => {
      expect(numbers(all)).toEqual(Array.from({ length: 228 }, (_, index) => index + 1));
      expect(await page(ledger(), { plan: planId, limit: 1 })).toMatchObject({ total: 228, outOf: 228 });
      expect(all[6]).toMatchObject({
        printed: '城镇新增就业46万人、城镇调查失业率控制在5.5%以内。',
        leaders: [{ printed: '张立林', corrected: '张立林', isPost: false, officialId: '张立林' }],
        leadUnits: [{ printed: '省人力资源社会保障厅', unitId: expect.stringContaining('人力资源') }],
        targets: [
          { value: 46, unit: '万人' },
          { value: 5.5, unit: '%', direction: 'at-most' },
        ],
      });
    });

    it.each(['no', 'leader', 'lead-unit', 'chapter', 'deadline', 'targets'] as const)(
      'sorts by %s both ways, no row lost or doubled',
      async (sort) => {
        for (const order of ['asc', 'desc'] as const) {
          const sorted = await everyRow(ledger(), { sort, order, limit: 37 });
          expect([...numbers(sorted)].sort((a, b) => Number(a) - Number(b))).toEqual(numbers(all));
          const [whole] = [await everyRow(ledger(), { sort, order, limit: 500 })];
          expect(numbers(sorted)).toEqual(numbers(whole));
        }
      },
    );

    it('sorts leaders as their pinyin does, those without one last', async () => {
      const leaders = (await everyRow(ledger(), { sort: 'leader' })).map((row) => row.leaders[0]?.corrected ?? '');
      expect(leaders.indexOf('')).toBe(228 - 18);
      const first = [...new Set(leaders.filter((name) => name !== ''))];
      expect(first).toEqual([...first].sort(new Intl.Collator('zh-u-co-pinyin').compare));
    });

    it('puts the tasks with most targets first when asked', async () => {
      const counts = (await everyRow(ledger(), { sort: 'targets', order: 'desc' })).map(({ targets }) => targets.length);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    });

    it('refuses a cursor that is none', async () => {
      const refusal = await ledger().read((ctx) => listTasks(ctx, { cursor: 'nonsense' }));
      expect(refusal).toMatchObject({ ok: false, refusal: { code: 'input-invalid' } });
    });
  });

  describe('filters', () => {
    const matching = (test: (row: LedgerRowView) => boolean) => numbers(all.filter(test));
    const found = async (query: LedgerQuery) => numbers(await everyRow(ledger(), query));
    const words = (row: LedgerRowView): string =>
      [row.printed, ...[...row.leaders, ...row.leadUnits, ...row.coUnits].flatMap(({ printed, corrected }) => [printed, corrected])].join(
        '\n',
      );

    it('find words anywhere in text and owners, all of them', async () => {
      const water = await found({ q: '水利厅 工程' });
      expect(water).toEqual(matching((row) => words(row).includes('水利厅') && words(row).includes('工程')));
      expect(water.length).toBeGreaterThan(2);
      expect(await found({ q: '没有这样的词' })).toEqual([]);
    });

    it('take full-width for half-width, capitals for small letters, and wildcards for what they are', async () => {
      expect(await found({ q: '５．５％' })).toEqual(matching((row) => row.printed.includes('5.5%')));
      expect(await found({ q: '5g' })).toEqual(matching((row) => row.printed.includes('5G')));
      expect(await found({ q: '%' })).toEqual(matching((row) => words(row).includes('%')));
      expect(await found({ q: '_' })).toEqual([]);
    });

    it('find a task by its number', async () => {
      expect(await found({ q: '16' })).toEqual(matching((row) => row.no === 16 || words(row).includes('16')));
      expect(await found({ q: '228' })).toEqual([228]);
    });

    it('narrow by chapter, section, official, quantified, open and unconfirmed', async () => {
      const [, second] = [...new Set(all.map(({ chapterOrd }) => chapterOrd))];
      expect(await found({ chapter: [second ?? -1] })).toEqual(matching((row) => row.chapterOrd === second));
      const section = all.find(({ no }) => no === 16)?.sectionOrd ?? -1;
      expect(await found({ section: [section] })).toEqual(matching((row) => row.sectionOrd === section));
      const led = (row: LedgerRowView, name: string): boolean => row.leaders.some(({ corrected }) => corrected === name);
      expect(await found({ official: ['王健', '张立林'] })).toEqual(matching((row) => led(row, '王健') || led(row, '张立林')));
      expect(await found({ quantified: true })).toEqual(matching((row) => row.targets.length > 0));
      expect(await found({ quantified: false })).toEqual(matching((row) => row.targets.length === 0));
      expect(await found({ open: true })).toHaveLength(125);
      expect(await found({ unconfirmed: true })).toEqual(matching((row) => row.unconfirmed > 0));
    });

    it('narrow by unit in either role, reached through bodies too', async () => {
      const unit = '210000-省财政厅';
      const named = (row: LedgerRowView, role: 'leadUnits' | 'coUnits'): boolean => row[role].some(({ unitId }) => unitId === unit);
      expect(await found({ unit: [unit], role: 'lead' })).toEqual(matching((row) => named(row, 'leadUnits')));
      expect(await found({ unit: [unit] })).toEqual(matching((row) => named(row, 'leadUnits') || named(row, 'coUnits')));
      const cities = (row: LedgerRowView): boolean =>
        [...row.leadUnits, ...row.coUnits].some(({ unitId, printed }) => unitId === '210200' || printed === '各市人民政府');
      expect(await found({ city: ['210200'] })).toEqual(matching(cities));
      expect((await found({ city: ['210200'] })).length).toBeGreaterThanOrEqual(176);
    });

    it('combine', async () => {
      const query = { plan: planId, q: '工程', open: true, official: ['王健'] };
      expect(await found(query)).toEqual(
        matching((row) => words(row).includes('工程') && row.open && row.leaders.some(({ corrected }) => corrected === '王健')),
      );
      expect(await found({ plan: '01900000-0000-7000-8000-00000000ffff' })).toEqual([]);
    });

    it('offer their choices with the tasks behind each', async () => {
      const facets = await ledger().read(async (ctx) => given(await readFacets(ctx, { plan: planId })));
      expect(facets.cities.map(({ id }) => id)).toEqual(Array.from({ length: 14 }, (_, index) => String(210100 + index * 100)));
      for (const { id, tasks } of [...facets.officials.slice(0, 3)]) expect(await found({ official: [id] })).toHaveLength(tasks);
      for (const { id, tasks } of facets.leadUnits.slice(0, 3)) expect(await found({ unit: [id], role: 'lead' })).toHaveLength(tasks);
      for (const { id, tasks } of facets.cities.slice(0, 3)) expect(await found({ city: [id] })).toHaveLength(tasks);
      for (const { id, tasks } of facets.coUnits.slice(0, 3)) expect(await found({ unit: [id], role: 'co' })).toHaveLength(tasks);
    });
  });

  describe('a task', () => {
    it('shows its roles, its units and its place in the plan', async () => {
      const task = await detail(ledger(), await numbered(16));
      expect(task).toMatchObject({ key: '二/（一）/16', revision: 1, withdrawn: false, plan: { planId, number: '辽政发〔2024〕3号' } });
      expect([task.previous?.no, task.next?.no]).toEqual([15, 17]);
      expect(task.responsible.map(({ name, role, first, via }) => [name, role, first, via])).toEqual([
        ['省水利厅', 'lead', true, null],
        ['鞍山市人民政府', 'co', false, null],
        ['铁岭市人民政府', 'co', false, null],
        ['盘锦市人民政府', 'co', false, null],
      ]);
    });

    it('shows the original text with every fact where it stands', async () => {
      const { source } = await detail(ledger(), await numbered(16));
      expect(source.text).toBe(
        '  16.推进辽河干流防洪提升工程项目加快建设。\n  牵头领导:霍步刚\n  牵头单位:省水利厅\n  责任单位:虎扑体育、鞍山、铁岭、盘锦市人民政府',
      );
      expect(slices(source.text, source.marks)).toEqual([
        'text 推进辽河干流防洪提升工程项目加快建设。',
        'leader 霍步刚',
        'lead-unit 省水利厅',
        'co-unit 虎扑体育',
        'co-unit 鞍山',
        'co-unit 铁岭',
        'co-unit 盘锦市人民政府',
      ]);
      expect(source.correctedText).toBe(source.text);
    });

    it('reads as corrected beside the print once the erratum is accepted', async () => {
      await decideEveryErratum(ledger(), 'accept');
      const { source, responsible, coUnits } = await detail(ledger(), await numbered(16));
      expect(coUnits[0]).toMatchObject({ printed: '虎扑体育市人民政府', corrected: '沈阳市人民政府', unitId: '210100' });
      expect(responsible.map(({ unitId }) => unitId)).toContain('210100');
      expect(slices(source.text, source.marks).filter((mark) => mark.startsWith('erratum'))).toEqual(['erratum 虎扑体育']);
      expect(source.correctedText).toContain('责任单位:沈阳、鞍山、铁岭、盘锦市人民政府');
      expect(slices(source.correctedText, source.correctedMarks)).toContain('co-unit 沈阳');
      expect(slices(source.correctedText, source.correctedMarks)).toContain('co-unit 盘锦市人民政府');
      expect((await page(ledger(), { q: '沈阳市人民政府 辽河' })).items.map(({ no }) => no)).toContain(16);
      expect((await page(ledger(), { q: '虎扑体育市人民政府 辽河' })).items.map(({ no }) => no)).toContain(16);
      await decideEveryErratum(ledger(), 'revert');
    });

    it('is not found where there is none', async () => {
      await expect(detail(ledger(), '01900000-0000-7000-8000-00000000ffff')).rejects.toThrow('not-found');
    });
  });

  describe('a unit sees its own tasks alone', () => {
    it('in the list, in counts and in choices', async () => {
      for (const actor of [dalian, finance]) {
        const unit = actor.unitId ?? '';
        const own = numbers(await everyRow(ledger(), { unit: [unit] }));
        expect(own.length).toBeGreaterThan(10);
        const shown = await page(ledger(), { limit: 500 }, actor);
        expect({ numbers: numbers(shown.items), total: shown.total, outOf: shown.outOf }).toEqual({
          numbers: own,
          total: own.length,
          outOf: own.length,
        });
        const facets = await ledger().read(async (ctx) => given(await readFacets(ctx, {})), actor);
        expect(Math.max(...facets.leadUnits.map(({ tasks }) => tasks))).toBeLessThanOrEqual(own.length);
      }
    });

    it('on the task page: others do not exist, and neighbours are its own', async () => {
      const own = await page(ledger(), { limit: 500 }, finance);
      const foreign = all.find(({ taskId }) => !own.items.some((row) => row.taskId === taskId));
      await expect(detail(ledger(), foreign?.taskId ?? '', finance)).rejects.toThrow('not-found');
      const second = await detail(ledger(), own.items[1]?.taskId ?? '', finance);
      expect([second.previous?.taskId, second.next?.taskId]).toEqual([own.items[0]?.taskId, own.items[2]?.taskId]);
      expect(second.responsible.length).toBeGreaterThan(0);
    });

    it('by row-level security alone, where a query forgets the unit', async () => {
      const scope = { jurisdictionId: '210000', userId: finance.userId, reach: { kind: 'unit', unitId: finance.unitId ?? '' } } as const;
      const own = await page(ledger(), { limit: 500 }, finance);
      await ledger().store.read(scope, async (tx) => {
        // The code's own filter is switched off: what is left is the database's.
        const careless = { db: tx.db, scope: { ...tx.scope, reach: { kind: 'all' } } } as const;
        const filter = filterOf({});
        expect(await countLedger(careless, filter)).toEqual({ total: own.total, outOf: own.total });
        const listed = await listLedger(careless, filter, { order: { sort: 'no', descending: false }, after: null, limit: 500 });
        expect(listed.entries.map(({ taskId }) => taskId)).toEqual(own.items.map(({ taskId }) => taskId));
        expect(await readTaskFacts(careless, { planId })).toHaveLength(own.total);
      });
    });

    it('and one without a business role sees none', async () => {
      expect(await page(ledger(), {}, actorOf('audit-admin'))).toMatchObject({ items: [], total: 0, outOf: 0 });
    });
  });
});
