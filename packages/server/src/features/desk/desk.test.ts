import { beforeAll, describe, expect, it } from 'vitest';
import { loadDocument } from '../../testing/describe-ledger.js';
import { describeServer, type SignedIn, unitNamed } from '../../testing/describe-server.js';
import type { DeskView } from './contract.js';

const plan = `2024年重点工作分工方案
一、主要目标
1.城镇新增就业45万人以上。
牵头单位:省人力资源社会保障厅
责任单位:沈阳市人民政府
2.加快出台促进民营经济发展条例。
牵头单位:省发展改革委
责任单位:省司法厅
`;

const cycle = (name: string) => ({
  name,
  frequency: 'month',
  due: { kind: 'day-of-month', day: 28, month: 'last' },
  move: 'before',
  coDays: 3,
  reviewDays: 5,
  source: '测试',
});

describeServer((server) => {
  let supervisor: SignedIn;
  let liaison: SignedIn;
  let approver: SignedIn;
  let shenyang: SignedIn;
  let planId = '';
  let cycleId = '';

  const deskOf = async ({ ask }: SignedIn, query = '') => (await ask(`GET /api/desk${query}`)).json<DeskView>();
  const kindsOf = async (person: SignedIn) => (await deskOf(person)).items.map(({ kind, no }) => `${kind} ${no}`);
  const openCycle = async (name: string) => {
    const { cycleId: id } = (await supervisor.ask('POST /api/cycles', { planId, definition: cycle(name) })).json();
    await supervisor.ask(`POST /api/cycles/${id}/periods/2024-03/open`);
    return id as string;
  };

  beforeAll(async () => {
    planId = await loadDocument(server().ledger, plan);
    server().clock.now = new Date('2024-03-20T02:00:00Z');
    supervisor = await server().person(['supervisor']);
    const unitId = await unitNamed(server(), '省人力资源社会保障厅');
    liaison = await server().person(['unit-liaison'], { unitId });
    approver = await server().person(['unit-approver'], { unitId });
    shenyang = await server().person(['unit-liaison'], { unitId: await unitNamed(server(), '沈阳市人民政府') });
    cycleId = await openCycle('每月28日前');
  });

  it('shows each unit what it owes, and nothing of others', async () => {
    expect(await kindsOf(liaison)).toEqual(['report-write 1']);
    expect(await kindsOf(shenyang)).toEqual(['report-write 1']);
    const [line] = (await deskOf(shenyang)).items;
    expect(line).toMatchObject({ kindName: '填报进展', dueOn: '2024-03-25', urgency: 'soon', daysLeft: 5, period: '2024-03' });
    expect(await kindsOf(supervisor)).toEqual([]);
  });

  it('turns with the day, without anybody writing', async () => {
    server().clock.now = new Date('2024-03-26T02:00:00Z');
    expect((await deskOf(shenyang)).counts).toEqual([
      { kind: 'report-write', kindName: '填报进展', all: 1, overdue: 1, today: 0, soon: 0 },
    ]);
    expect((await deskOf(shenyang)).items).toMatchObject([{ urgency: 'overdue', daysLeft: -1 }]);
  });

  it('follows a report from desk to desk', async () => {
    const body = {
      values: [],
      metNodes: [],
      start: 'started',
      text: '进展顺利。',
      problems: '',
      nextSteps: '',
      forecast: { state: 'yes', reason: '' },
      unchanged: null,
    };
    const report = (await deskOf(liaison)).items[0]?.thingId;
    await liaison.ask(`PUT /api/reports/${report}`, { edit: 1, body });
    await liaison.ask(`POST /api/reports/${report}/hand-in`, { edit: 2 });
    expect([await kindsOf(liaison), await kindsOf(approver)]).toEqual([[], ['report-approve 1']]);
    await approver.ask(`POST /api/reports/${report}/submit`, { edit: 2 });
    expect([await kindsOf(approver), await kindsOf(supervisor)]).toEqual([[], ['report-review 1']]);
    expect(await kindsOf(await server().person(['assessor']))).toEqual([]);
  });

  it('is narrowed by kind and read page by page', async () => {
    expect((await deskOf(supervisor, '?kind=report-review')).items.length).toBe(1);
    expect((await deskOf(supervisor, '?kind=commitment-decide')).items).toEqual([]);
    expect((await deskOf(supervisor, '?limit=1')).nextCursor).toBeNull();
  });

  describe('the board', () => {
    it('tells who has handed in and who has not, the worst first', async () => {
      const { units } = (await supervisor.ask(`GET /api/board?cycle=${cycleId}&period=2024-03`)).json();
      expect(
        units.map(({ name, asked, owed, overdue, handedIn }: Record<string, unknown>) => [name, asked, owed, overdue, handedIn]),
      ).toEqual(
        expect.arrayContaining([
          ['沈阳市人民政府', 1, 1, 1, 0],
          ['省人力资源社会保障厅', 1, 0, 0, 1],
        ]),
      );
      expect(units[0].overdue).toBe(1);
    });

    it('is closed to units', async () => {
      expect((await liaison.ask(`GET /api/board?cycle=${cycleId}&period=2024-03`)).statusCode).toBe(403);
      expect((await supervisor.ask(`GET /api/board?cycle=${planId}&period=2024-03`)).statusCode).toBe(404);
    });
  });

  it('the burden counts what is asked twice once, each unit its own', async () => {
    await openCycle('另一周期');
    const burden = async ({ ask }: SignedIn) => (await ask('GET /api/burden?month=2024-03')).json().units;
    expect(await burden(shenyang)).toMatchObject([{ name: '沈阳市人民政府', due: 1, done: 0, duplicatesAvoided: 1 }]);
    expect((await burden(supervisor)).length).toBe(4);
  });
});
