import { listDeciders } from '@luoshi/store';
import { beforeAll, describe, expect, it } from 'vitest';
import { systemScope } from '../../auth/caller.js';
import { liaoning } from '../../testing/describe-ledger.js';
import { describeServer } from '../../testing/describe-server.js';
import { multipart } from '../../testing/multipart.js';
import { type PlayedInspection, playInspection } from '../../testing/play-inspection.js';
import type { InspectionRoomView } from './contract.js';

describeServer((server) => {
  type Desk = { readonly items: readonly { kind: string; thingId: string; taskId: string | null; text: string; dueOn: string | null }[] };
  let play: PlayedInspection;
  let room: InspectionRoomView;
  const codeOf = async (...call: Parameters<PlayedInspection['problem']>) => (await play.problem(...call)).code;

  const kindsOf = async ({ ask }: PlayedInspection['people']['money'], id = room.inspectionId) => {
    const { items } = (await ask('GET /api/desk')).json<Desk>();
    return items.flatMap(({ thingId, kind, dueOn }) => (thingId === id ? [`${kind} ${dueOn}`] : [])).sort();
  };

  beforeAll(async () => {
    play = await playInspection(server());
    room = await play.fedBack({ unitIds: [play.unitIds.money, play.unitIds.industry] });
  });

  // §21: 经本级人民政府或者本级人民政府行政首长批准后组织实施.
  describe('praise and criticism', () => {
    const of = () => room.recommendations.at(-1)?.recommendationId ?? '';
    const url = (word: 'approval' | 'steps') => `POST /api/inspections/recommendations/${of()}/${word}` as const;

    it('are carried out only after the approval, which the unit then sees', async () => {
      const { drafter, governor, money, industry } = play.people;
      const criticism = {
        unitId: play.unitIds.money,
        kind: 'criticism',
        reason: '拨付不及时',
        approver: { official: '王健', name: '王健' },
      };
      room = await play.done(drafter, `POST /api/inspections/${room.inspectionId}/recommendations`, criticism);
      expect(await codeOf(drafter, url('steps'), { event: 'carry-out' })).toBe('recommendation-not-open');
      expect(await codeOf(drafter, url('approval'), { event: 'approve', paper: '批件' })).toBe('approver-is-proposer');
      expect((await play.read(money, room.inspectionId)).recommendations).toEqual([]);
      expect(await kindsOf(governor)).toEqual(['inspection-recommend null']);
      await play.done(governor, url('approval'), { event: 'approve', paper: '' });
      await play.done(drafter, url('steps'), { event: 'carry-out' });
      expect((await play.read(money, room.inspectionId)).recommendations).toMatchObject([{ kind: 'criticism', state: 'carried-out' }]);
      expect((await play.read(industry, room.inspectionId)).recommendations).toEqual([]);
    });

    it('wait for a conclusion', async () => {
      const { inspectionId } = await play.draft({ subject: '另一事项' });
      const praise = { unitId: play.unitIds.industry, kind: 'praise', reason: '成效好', approver: { official: null, name: '省长' } };
      expect(await codeOf(play.people.drafter, `POST /api/inspections/${inspectionId}/recommendations`, praise)).toBe(
        'inspection-incomplete',
      );
    });
  });

  // §23.
  it('a clue is handed over under a number, and nothing of it is kept', async () => {
    const { drafter, governor, money } = play.people;
    const noted = await play.done(drafter, `POST /api/inspections/${room.inspectionId}/clues`, { authority: 'supervisory' });
    const step = `POST /api/inspections/clues/${noted.clues?.[0]?.clueId}/steps` as const;
    expect(await codeOf(drafter, step, { event: 'acknowledge', number: '' })).toBe('clue-not-open');
    expect(await codeOf(drafter, step, { event: 'hand-over', number: ' ' })).toBe('inspection-incomplete');
    const handed = await play.done(drafter, step, { event: 'hand-over', number: '督函〔2024〕1号' });
    expect(handed.clues).toMatchObject([{ state: 'handed-over', authorityName: '监察机关', number: '督函〔2024〕1号' }]);
    expect([(await play.read(money, room.inspectionId)).clues, (await play.read(governor, room.inspectionId)).clues]).toEqual([null, null]);
    expect((await money.ask(step, { event: 'acknowledge', number: '' })).statusCode).toBe(403);
  });

  it('each unit sees its own part alone', async () => {
    const seen = await play.read(play.people.industry, room.inspectionId);
    expect(seen.units.map(({ unitId }) => unitId)).toEqual([play.unitIds.industry]);
    expect(seen).toMatchObject({
      findings: [],
      acts: [],
      stages: expect.not.arrayContaining([expect.objectContaining({ by: expect.any(String) })]),
    });
    expect((await play.read(play.people.money, room.inspectionId)).findings).toMatchObject([{ state: 'owed', acts: ['report'] }]);
  });

  it('the proof of a rectification is the unit’s to add, and read by nobody else', async () => {
    const { money, industry, drafter } = play.people;
    const [id] = room.findings.map(({ findingId }) => findingId);
    const file = multipart([{ field: 'file', filename: '清偿凭证.txt', bytes: Buffer.from('已清偿') }]);
    const add = ({ ask }: typeof money) => ask(`POST /api/evidence/finding/${id}`, file.body, file.headers);
    expect((await add(money)).statusCode).toBe(200);
    expect((await add(industry)).json()).toMatchObject({ code: 'not-found' });
    expect((await add(drafter)).json()).toMatchObject({ code: 'unit-has-account' });
    const list = async ({ ask }: typeof money) => (await ask(`GET /api/evidence?thingKind=finding&thingId=${id}`)).json().items.length;
    expect([await list(money), await list(drafter), await list(industry)]).toEqual([1, 1, 0]);
  });

  it('lies on the desks of those who are to act, and of nobody else', async () => {
    const { money, industry, drafter, governor, outsider } = play.people;
    expect(await kindsOf(money)).toEqual(['inspection-receive null', 'inspection-rectify 2024-04-30', 'inspection-sign null']);
    expect(await kindsOf(industry)).toEqual(['inspection-receive null', 'inspection-sign null']);
    const [id] = room.findings.map(({ findingId }) => findingId);
    await play.done(money, `POST /api/inspections/findings/${id}/rectification`, { account: '已清偿' });
    expect([await kindsOf(drafter), await kindsOf(governor)]).toEqual([['inspection-check 2024-04-30'], []]);
    const { inspectionId } = await play.draft({ subject: '林长制', startsOn: '2024-12-02', endsOn: '2024-12-03' });
    await play.step(drafter, inspectionId, 'propose');
    const waiting = (await governor.ask('GET /api/desk?kind=inspection-approve')).json<Desk>().items;
    expect(waiting).toMatchObject([{ thingId: inspectionId, taskId: null, text: '清理拖欠企业账款专项督查' }]);
    expect(await kindsOf(outsider)).toEqual(['inspection-check 2024-04-30']);
  });

  // An approver who is absent: a substitute acts, as the posts say.
  it('who stands in for the official today approves', async () => {
    const { drafter } = play.people;
    const substitute = await server().person(['lead-official'], {});
    const { inspectionId } = await play.draft({ subject: '营商环境整治', startsOn: '2024-10-08', endsOn: '2024-10-09' });
    await play.step(drafter, inspectionId, 'propose');
    const approve = { edit: 2, event: 'approve', paper: '', note: '' };
    expect(await codeOf(substitute, `POST /api/inspections/${inspectionId}/approval`, approve)).toBe('not-the-approver');
    await drafter.ask('POST /api/posts/officials', {});
    const { items } = (await drafter.ask('GET /api/posts?kind=lead-official')).json<{
      items: { postId: string; official: string | null }[];
    }>();
    const post = items.find(({ official }) => official === '王健');
    const dates = { person: '张代', userId: substitute.userId, from: '2024-03-01', to: '2024-03-31' };
    expect((await drafter.ask(`POST /api/posts/${post?.postId}/substitutes`, dates)).statusCode).toBe(200);
    expect((await play.decide(substitute, inspectionId, 'approve')).state).toBe('approved');
  });

  it('an official without an account approves on paper, entered by another supervisor', async () => {
    const { drafter, outsider } = play.people;
    const asked = { official: null, name: '省长' };
    const { inspectionId } = await play.draft({ subject: '防汛备汛', startsOn: '2024-06-03', endsOn: '2024-06-04', approver: asked });
    await play.step(drafter, inspectionId, 'propose');
    const approve = { edit: 2, event: 'approve', paper: '省长2024年3月4日批示', note: '' };
    expect(await codeOf(drafter, `POST /api/inspections/${inspectionId}/approval`, approve)).toBe('approver-is-proposer');
    const approved = await play.done(outsider, `POST /api/inspections/${inspectionId}/approval`, approve);
    expect(approved.stages.find(({ state }) => state === 'approved')).toMatchObject({ paper: '省长2024年3月4日批示' });
  });

  it('where everybody took part, each is told that somebody else must be named', async () => {
    const { member, industry, governor, drafter } = play.people;
    const id = await play.notified({ subject: '安全生产治本攻坚', startsOn: '2024-05-06', endsOn: '2024-05-07' });
    const everyone = await server().ledger.store.read(systemScope(liaoning), (tx) => listDeciders(tx, ['supervisor', 'lead-official']));
    const guests = everyone.map(({ userId, name }) => ({ name, userId, duty: 'expert', unitId: null, recused: null }));
    await play.done(drafter, `PUT /api/inspections/${id}/team`, { edit: await play.edit(id), team: [...play.team, ...guests] });
    await play.step(member, id, 'begin');
    await play.step(member, id, 'collect');
    const of = `/api/inspections/${id}/units/${play.unitIds.industry}` as const;
    expect(await kindsOf(governor, id)).toEqual([]);
    await play.done(member, `PUT ${of}/conclusion`, { text: '落实到位。' });
    expect(await kindsOf(governor, id)).toEqual(['inspection-conclude null']);
    await play.decide(governor, id, 'conclude');
    await play.step(member, id, 'feed-back');
    await play.done(industry, `POST ${of}/receipt`);
    const { reviews } = await play.done(industry, `POST ${of}/review`, { reason: '表述不准' });
    const decide = `POST /api/inspections/reviews/${reviews[0]?.reviewId}/decision` as const;
    const decision = { outcome: 'uphold', decision: '维持。', dropped: [] };
    const blocked = await play.problem(governor, decide, decision);
    expect(blocked).toMatchObject({ code: 'review-participant', detail: expect.stringContaining('请政府另行指定没有参与的人') });
    expect((await play.done(industry, `POST /api/inspections/reviews/${reviews[0]?.reviewId}/withdrawal`)).reviews[0]?.state).toBe(
      'withdrawn',
    );
  });
});
