import type { ReportDetailView } from '../features/reports/contract.js';
import { loadDocument } from './describe-ledger.js';
import { type SignedIn, type TestServer, unitNamed } from './describe-server.js';

const plan = `辽宁省人民政府关于印发2024年重点工作分工方案的通知
辽政发〔2024〕90号
2024年重点工作分工方案
一、主要目标
1.城镇新增就业45万人以上。
牵头领导:王健
牵头单位:省人力资源社会保障厅
责任单位:沈阳市人民政府、大连市人民政府
2.粮食产量达到500亿斤以上。
牵头领导:王健
牵头单位:省农业农村厅
责任单位:省财政厅
二、重点改革
3.加快出台促进民营经济发展条例。
牵头领导:张立林
牵头单位:省人力资源社会保障厅
责任单位:省财政厅
辽宁省人民政府
2024年2月5日
`;

const monthly = {
  name: '每月28日前',
  frequency: 'month',
  due: { kind: 'day-of-month', day: 28, month: 'last' },
  move: 'before',
  coDays: 3,
  reviewDays: 5,
  source: '盘锦市：每月28日前报进展',
};

/** The units of the little plan of a working cycle. */
export const cycleUnits = {
  jobs: '省人力资源社会保障厅',
  farms: '省农业农村厅',
  money: '省财政厅',
  shenyang: '沈阳市人民政府',
  dalian: '大连市人民政府',
} as const;
type UnitKey = keyof typeof cycleUnits;

type PromisedNumber = { readonly value: number; readonly curve?: object; readonly taskClass?: string };
type Said = { readonly typed?: string; readonly metNodes?: readonly string[]; readonly forecast?: 'yes' | 'at-risk' | 'no' };

const seatEveryone = async (server: TestServer) => {
  const planId = await loadDocument(server.ledger, plan);
  const supervisor = await server.person(['supervisor']);
  const people = {} as Record<UnitKey, SignedIn>;
  const unitIds = {} as Record<UnitKey, string>;
  for (const key of Object.keys(cycleUnits) as UnitKey[]) {
    unitIds[key] = await unitNamed(server, cycleUnits[key]);
    people[key] = await server.person(['unit-liaison'], { unitId: unitIds[key] });
  }
  const { items } = (await supervisor.ask(`GET /api/tasks?plan=${planId}`)).json<{ items: { taskId: string; no: number }[] }>();
  const taskId = (no: number): string => items.find((one) => one.no === no)?.taskId ?? '';
  const { cycleId } = (await supervisor.ask('POST /api/cycles', { planId, definition: monthly })).json<{ cycleId: string }>();
  return { planId, supervisor, people, unitIds, taskId, cycleId };
};

const expectDone = <T>(answer: { statusCode: number; body: string; json: <U>() => U }): T => {
  if (answer.statusCode >= 300) throw new Error(answer.body);
  return answer.json<T>();
};

/** A plan of three tasks, worked with through HTTP: promises, periods, reports. Every unit has one liaison, who also submits. */
export const playCycle = async (server: TestServer) => {
  const { planId, supervisor, people, unitIds, taskId, cycleId } = await seatEveryone(server);

  const on = (day: string): void => {
    server.clock.now = new Date(`${day}T02:00:00Z`);
  };

  /** A number of the unit's share, approved. */
  const promise = async (
    unit: UnitKey,
    no: number,
    { value, curve = { kind: 'linear' }, taskClass = 'annual' }: PromisedNumber,
  ): Promise<void> => {
    type Draft = { commitmentId: string; edit: number; body: object };
    const draft = expectDone<Draft>(await people[unit].ask('POST /api/commitments', { taskId: taskId(no) }));
    const goal = { kind: 'number', key: 'g1', metric: '完成量', direction: 'at-least', base: null, value, unit: '万人', hedge: '以上' };
    const body = {
      ...draft.body,
      taskClass,
      curve,
      goals: [{ ...goal, cap: null, measures: 'total', isAdditive: true }],
      measures: [{ text: '推进', office: null, person: null }],
      office: '综合处',
      person: '李明',
    };
    const saved = expectDone<Draft>(await people[unit].ask(`PUT /api/commitments/${draft.commitmentId}`, { edit: draft.edit, body }));
    expectDone(await people[unit].ask(`POST /api/commitments/${draft.commitmentId}/submit`, { edit: saved.edit }));
    expectDone(await supervisor.ask(`POST /api/commitments/${draft.commitmentId}/approve`, { edit: saved.edit }));
  };

  const open = async (period: string) => expectDone(await supervisor.ask(`POST /api/cycles/${cycleId}/periods/${period}/open`));
  const close = async (period: string) => expectDone(await supervisor.ask(`POST /api/cycles/${cycleId}/periods/${period}/close`));

  const reportOf = async (unit: UnitKey, no: number, period: string): Promise<ReportDetailView> => {
    const list = await supervisor.ask(`GET /api/reports?task=${taskId(no)}&period=${period}&unit=${unitIds[unit]}`);
    const [row] = list.json<{ items: { reportId: string }[] }>().items;
    return expectDone<ReportDetailView>(await supervisor.ask(`GET /api/reports/${row?.reportId}`));
  };

  /** Fills in and submits a report. */
  const report = async (unit: UnitKey, no: number, period: string, { typed, metNodes = [], forecast = 'yes' }: Said): Promise<void> => {
    const { reportId, edit, body, endsOn } = await reportOf(unit, no, period);
    const values = typed === undefined ? [] : [{ measure: 'g1', typed, asOf: endsOn, source: '' }];
    const said = { state: forecast, reason: forecast === 'yes' ? '' : '资金未到位' };
    const filled = { ...body, values, metNodes, text: '按计划推进。', forecast: said };
    const saved = expectDone<ReportDetailView>(await people[unit].ask(`PUT /api/reports/${reportId}`, { edit, body: filled }));
    expectDone(await people[unit].ask(`POST /api/reports/${reportId}/submit`, { edit: saved.edit }));
  };

  /** Any other act on a report, by the supervisor unless somebody else is named. */
  const act = async (unit: UnitKey, no: number, period: string, word: string, more: object = {}, person: SignedIn = supervisor) => {
    const { reportId, edit } = await reportOf(unit, no, period);
    return person.ask(`POST /api/reports/${reportId}/${word}`, { edit, ...more });
  };

  return { planId, cycleId, supervisor, people, unitIds, taskId, on, promise, open, close, report, reportOf, act, server };
};

/** A little plan at work. */
export type PlayedCycle = Awaited<ReturnType<typeof playCycle>>;
