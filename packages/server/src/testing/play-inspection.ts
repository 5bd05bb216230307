import type { InspectionInput, InspectionRoomView } from '../features/inspections/contract.js';
import { loadDocument } from './describe-ledger.js';
import { type SignedIn, type TestServer, unitNamed } from './describe-server.js';

const plan = `辽宁省人民政府关于印发2024年重点工作分工方案的通知
辽政发〔2024〕91号
2024年重点工作分工方案
一、主要目标
1.清理拖欠企业账款，年底前清偿率达到80%以上。
牵头领导:王健
牵头单位:省工业和信息化厅
责任单位:省财政厅
辽宁省人民政府
2024年2月5日
`;

type Change = Partial<InspectionInput>;
type Call = Parameters<SignedIn['ask']>[0];

const seatOffice = async (server: TestServer) => {
  await loadDocument(server.ledger, plan);
  server.clock.now = new Date('2024-03-04T02:00:00Z');
  const unitIds = { industry: await unitNamed(server, '省工业和信息化厅'), money: await unitNamed(server, '省财政厅') };
  const people = {
    drafter: await server.person(['supervisor']),
    member: await server.person(['supervisor']),
    outsider: await server.person(['supervisor']),
    governor: await server.person(['lead-official'], { officialId: '王健' }),
    industry: await server.person(['unit-liaison'], { unitId: unitIds.industry }),
    money: await server.person(['unit-liaison'], { unitId: unitIds.money }),
  };
  return { unitIds, people };
};

const done = async (who: SignedIn, call: Call, body?: object): Promise<InspectionRoomView> => {
  const answer = await who.ask(call, body);
  if (answer.statusCode >= 300) throw new Error(`${call}: ${answer.body}`);
  return answer.json<InspectionRoomView>();
};

const problem = async (who: SignedIn, call: Call, body?: object): Promise<{ code: string; detail: string }> =>
  (await who.ask(call, body)).json();

const read = (who: SignedIn, id: string) => done(who, `GET /api/inspections/${id}`);

const wordsFor =
  (unitId: string) =>
  (change: Change = {}): InspectionInput => ({
    kind: 'special',
    title: '清理拖欠企业账款专项督查',
    subject: '清理拖欠企业账款落实情况',
    taskIds: [],
    unitIds: [unitId],
    basis: { kind: 'proposal', document: '', on: null, reason: '一季度清偿进度落后，群众反映较多' },
    approver: { official: '王健', name: '王健' },
    startsOn: '2024-04-08',
    endsOn: '2024-04-12',
    scheme: { contents: '', scope: '', methods: [], discipline: '' },
    team: [],
    ...change,
  });

const scheme = { contents: '清偿台账、资金拨付', scope: '2023年以来拖欠账款', methods: ['hearing', 'files'], discipline: '轻车简从' };

const finding = { fact: '3笔账款未列入台账', basis: '减负通知第二条', demand: '4月底前补列并清偿', dueOn: '2024-04-30' };

/** An office, an official and two units, and inspections that are walked through HTTP. */
export const playInspection = async (server: TestServer) => {
  const { unitIds, people } = await seatOffice(server);
  const words = wordsFor(unitIds.industry);
  const on = (day: string): void => {
    server.clock.now = new Date(`${day}T02:00:00Z`);
  };
  const draft = (change: Change = {}) => done(people.drafter, 'POST /api/inspections', words(change));
  const edit = async (id: string): Promise<number> => (await read(people.outsider, id)).edit;
  const step = async (who: SignedIn, id: string, event: string) =>
    done(who, `POST /api/inspections/${id}/steps`, { edit: await edit(id), event, note: '' });
  const decide = async (who: SignedIn, id: string, event: string) =>
    done(who, `POST /api/inspections/${id}/approval`, {
      edit: await edit(id),
      event,
      paper: '',
      note: event === 'approve' ? '' : '按程序',
    });

  const team = [
    { name: '督查一处 李明', userId: people.member.userId, duty: 'leader', unitId: null, recused: null },
    { name: '督查二处 赵静', userId: null, duty: 'member', unitId: null, recused: null },
  ] as const;

  /** As far as the units were told. */
  const notified = async (change: Change = {}): Promise<string> => {
    const { inspectionId: id } = await draft(change);
    await step(people.drafter, id, 'propose');
    await decide(people.governor, id, 'approve');
    await done(people.drafter, `PUT /api/inspections/${id}/scheme`, { edit: await edit(id), scheme, team });
    await step(people.drafter, id, 'notify');
    return id;
  };

  /** As far as conclusions that the units were given; the first unit has a finding to rectify. */
  const fedBack = async (change: Change = {}): Promise<InspectionRoomView> => {
    const id = await notified(change);
    await step(people.member, id, 'begin');
    const unitId = change.unitIds?.[0] ?? unitIds.industry;
    const { units } = await done(people.member, `POST /api/inspections/${id}/findings`, { unitId, ...finding });
    await step(people.member, id, 'collect');
    for (const { unitId: of } of units)
      await done(people.member, `PUT /api/inspections/${id}/units/${of}/conclusion`, { text: '台账不全，清偿进度落后。' });
    await decide(people.governor, id, 'conclude');
    return step(people.drafter, id, 'feed-back');
  };

  return { server, people, unitIds, on, team, scheme, finding, done, problem, draft, read, edit, step, decide, notified, fedBack };
};

/** Inspections at work. */
export type PlayedInspection = Awaited<ReturnType<typeof playInspection>>;
