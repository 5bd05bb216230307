import { beforeAll, describe, expect, it } from 'vitest';
import { describeServer } from '../../testing/describe-server.js';
import { type PlayedInspection, playInspection } from '../../testing/play-inspection.js';
import type { InspectionCalendarView, InspectionRulesView } from './contract.js';

describeServer((server) => {
  let play: PlayedInspection;
  beforeAll(async () => {
    play = await playInspection(server());
  });

  // 国令第733号 §11–§18: from 立项 to 复核.
  describe('a 专项督查', () => {
    let id = '';
    let findingId = '';
    const codeOf = async (...call: Parameters<PlayedInspection['problem']>) => (await play.problem(...call)).code;
    const steps = (event: string, edit: number) => ({ edit, event, note: '' });

    it('is proposed only when it is complete, and approved by who was asked, never by who proposed', async () => {
      const { drafter, governor, outsider, industry } = play.people;
      const empty = await play.draft({ title: '', unitIds: [], approver: { official: null, name: '' } });
      const lacking = await play.problem(drafter, `POST /api/inspections/${empty.inspectionId}/steps`, steps('propose', 1));
      expect(lacking).toMatchObject({ code: 'inspection-incomplete', detail: expect.stringMatching(/名称、督查对象.*批准人/) });
      ({ inspectionId: id } = await play.draft());
      expect(await codeOf(industry, `GET /api/inspections/${id}`)).toBe('not-found');
      await play.step(drafter, id, 'propose');
      const approve = { edit: 2, event: 'approve', paper: '', note: '' };
      expect(await codeOf(drafter, `POST /api/inspections/${id}/approval`, approve)).toBe('approver-is-proposer');
      expect(await codeOf(outsider, `POST /api/inspections/${id}/approval`, approve)).toBe('not-the-approver');
      const room = await play.read(outsider, id);
      expect(room.acts.find(({ event }) => event === 'approve')?.objection).toContain('王健');
      const approved = await play.decide(governor, id, 'approve');
      expect(approved.stages.find(({ state }) => state === 'approved')).toMatchObject({
        name: '批准立项',
        article: '§11',
        at: expect.any(String),
      });
      expect(await codeOf(governor, `POST /api/inspections/${id}/approval`, approve)).toBe('inspection-not-open');
    });

    it('has a scheme and a team with a leader, nobody of the inspected unit', async () => {
      const { drafter } = play.people;
      const put = (team: readonly object[], scheme: object = play.scheme) =>
        [drafter, `PUT /api/inspections/${id}/scheme`, { edit: 3, scheme, team }] as const;
      expect(await codeOf(...put(play.team, { ...play.scheme, methods: [] }))).toBe('inspection-incomplete');
      const [leader] = play.team;
      const insider = { name: '钱进', userId: null, duty: 'member', unitId: play.unitIds.industry, recused: null };
      expect(await codeOf(...put([leader, insider]))).toBe('inspection-sees-unit');
      const settled = await play.done(
        ...put([
          { ...leader, recused: '配偶在督查对象任职' },
          { ...insider, recused: '本单位人员' },
        ]),
      );
      expect(settled.acts.find(({ event }) => event === 'notify')?.lacks).toEqual(['没有回避的组长（§8）']);
      const aside = await play.problem(play.people.member, `POST /api/inspections/${id}/steps`, steps('notify', settled.edit));
      expect(aside).toMatchObject({ code: 'inspection-recused', detail: expect.stringContaining('配偶在督查对象任职') });
      await play.done(drafter, `PUT /api/inspections/${id}/team`, { edit: settled.edit, team: play.team });
    });

    it('is told to its units alone, which sign for it', async () => {
      const { drafter, industry, money } = play.people;
      const told = await play.step(drafter, id, 'notify');
      expect(told.noticeNumber).toMatch(/^督通〔2024〕\d+号$/);
      const sign = (unitId: string) => `POST /api/inspections/${id}/units/${unitId}/signature` as const;
      expect(await codeOf(money, `GET /api/inspections/${id}`)).toBe('not-found');
      expect(await codeOf(money, sign(play.unitIds.industry))).toBe('not-found');
      expect(await codeOf(drafter, sign(play.unitIds.industry))).toBe('unit-has-account');
      const seen = await play.done(industry, sign(play.unitIds.industry));
      expect(seen).toMatchObject({ acts: [], clues: null, collisions: [], units: [{ signedAt: expect.any(String) }] });
      expect(await codeOf(drafter, `PUT /api/inspections/${id}/team`, { edit: told.edit, team: [play.team[0]] })).toBe('team-member-stays');
    });

    it('finds, concludes and feeds back; the unit sees it only then', async () => {
      const { member, industry, governor, drafter } = play.people;
      await play.step(member, id, 'begin');
      const finding = {
        unitId: play.unitIds.industry,
        fact: '3笔账款未列入台账',
        basis: '通知第二条',
        demand: '4月底前补列',
        dueOn: '2024-04-30',
      };
      const recorded = await play.done(member, `POST /api/inspections/${id}/findings`, finding);
      findingId = recorded.findings[0]?.findingId ?? '';
      await play.done(member, `POST /api/inspections/${id}/findings`, { ...finding, fact: '台账字段齐全', demand: '', dueOn: null });
      const collected = await play.step(member, id, 'collect');
      expect(collected.acts.find(({ event }) => event === 'continue')).toBeDefined();
      const text = { text: '台账不全。' };
      const conclude = { edit: collected.edit, event: 'conclude', paper: '', note: '' };
      expect(await codeOf(governor, `POST /api/inspections/${id}/approval`, conclude)).toBe('inspection-incomplete');
      await play.done(member, `PUT /api/inspections/${id}/units/${play.unitIds.industry}/conclusion`, text);
      expect(await play.read(industry, id)).toMatchObject({ findings: [], units: [{ conclusion: null }] });
      const concluded = await play.decide(governor, id, 'conclude');
      expect(concluded.conclusionNumber).toMatch(/^督结〔2024〕\d+号$/);
      expect(await codeOf(member, `PUT /api/inspections/${id}/units/${play.unitIds.industry}/conclusion`, text)).toBe(
        'inspection-not-open',
      );
      await play.step(drafter, id, 'feed-back');
      expect(await play.read(industry, id)).toMatchObject({
        findings: [
          { state: 'owed', acts: ['report'] },
          { state: 'noted', acts: [] },
        ],
        units: [{ conclusion: { text: '台账不全。', receivedOn: null, reviewUntil: null }, acts: ['receive'] }],
      });
    });

    it('is rectified, and somebody checks', async () => {
      const { industry, drafter, money } = play.people;
      const early = await play.problem(drafter, `POST /api/inspections/${id}/steps`, steps('verify', await play.edit(id)));
      expect(early.code).toBe('inspection-not-open');
      await play.step(drafter, id, 'rectify');
      const report = `POST /api/inspections/findings/${findingId}/rectification` as const;
      const check = `POST /api/inspections/findings/${findingId}/check` as const;
      expect(await codeOf(money, report, { account: '已补列' })).toBe('not-found');
      await play.done(industry, report, { account: '已补列2笔' });
      expect(await codeOf(drafter, check, { passes: false, note: '' })).toBe('reason-missing');
      await play.done(drafter, check, { passes: false, note: '还差1笔' });
      expect(await codeOf(drafter, `POST /api/inspections/${id}/steps`, steps('verify', await play.edit(id)))).toBe(
        'inspection-incomplete',
      );
      await play.done(industry, report, { account: '3笔全部补列' });
      const checked = await play.done(drafter, check, { passes: true, note: '现场核对属实' });
      expect(checked.findings[0]).toMatchObject({ state: 'settled', account: '3笔全部补列', checkNote: '现场核对属实' });
      await play.step(drafter, id, 'verify');
    });

    it('is reviewed within 30 days of its receipt, by nobody who took part', async () => {
      const { industry, member, governor, outsider, drafter } = play.people;
      const of = `/api/inspections/${id}/units/${play.unitIds.industry}` as const;
      expect(await codeOf(industry, `POST ${of}/review`, { reason: '事实有误' })).toBe('conclusion-not-received');
      play.on('2024-04-20');
      const received = await play.done(industry, `POST ${of}/receipt`);
      expect(received.units[0]).toMatchObject({
        conclusion: { receivedOn: '2024-04-20', reviewUntil: '2024-05-20' },
        acts: ['answer', 'apply'],
      });
      expect(await codeOf(drafter, `POST /api/inspections/${id}/steps`, steps('archive', received.edit))).toBe('review-open');
      play.on('2024-05-21');
      expect(await play.problem(industry, `POST ${of}/review`, { reason: '事实有误' })).toMatchObject({
        code: 'review-too-late',
        detail: expect.stringContaining('2024-05-20'),
      });
      play.on('2024-05-20');
      const applied = await play.done(industry, `POST ${of}/review`, { reason: '其中1笔不属拖欠' });
      expect(applied.reviews).toMatchObject([{ state: 'applied', dueOn: '2024-06-19', acts: ['withdraw'] }]);
      expect(await codeOf(industry, `POST ${of}/review`, { reason: '再申请' })).toBe('review-standing');
      expect(await codeOf(drafter, `POST /api/inspections/${id}/steps`, steps('archive', applied.edit))).toBe('review-open');
      const decide = `POST /api/inspections/reviews/${applied.reviews[0]?.reviewId}/decision` as const;
      const decision = { outcome: 'change', decision: '第1项问题不成立，其余维持。', dropped: [findingId] };
      const blocked = await play.problem(member, decide, decision);
      expect(blocked).toMatchObject({
        code: 'review-participant',
        detail: expect.stringMatching(/督查组成员、问题的记录人、.*条例第十七条.*可由.*复核/),
      });
      expect(await codeOf(governor, decide, decision)).toBe('review-participant');
      expect((await play.read(member, id)).reviews[0]).toMatchObject({ acts: [], objection: expect.stringContaining('应当回避') });
      const decided = await play.done(outsider, decide, decision);
      expect(decided).toMatchObject({
        reviews: [{ state: 'changed', number: expect.stringMatching(/^督复〔2024〕\d+号$/) }],
        findings: [{ state: 'dropped' }, { state: 'noted' }],
      });
      expect(await codeOf(outsider, decide, decision)).toBe('inspection-review-not-open');
      expect((await play.step(drafter, id, 'archive')).stages.at(-1)).toMatchObject({ state: 'archived', at: expect.any(String) });
    });

    it('leaves its way in the log', async () => {
      const { items } = (await play.people.outsider.ask(`GET /api/audit?thingKind=inspection&thingId=${id}&limit=100`)).json<{
        items: { action: string }[];
      }>();
      expect(new Set(items.map(({ action }) => action))).toEqual(
        new Set(
          [
            ...['drafted', 'moved', 'team-changed', 'notice-signed', 'finding-recorded', 'conclusion-written', 'conclusion-received'],
            ...['rectification-reported', 'rectification-returned', 'rectification-passed', 'review-applied', 'review-decided'],
          ].map((act) => `inspection.${act}`),
        ),
      );
    });
  });

  // §15: 严禁重复督查.
  describe('the calendar of supervision', () => {
    it('refuses a repetition before it is approved, and names what it repeats', async () => {
      const { drafter, governor } = play.people;
      const dates = { startsOn: '2024-09-02', endsOn: '2024-09-06' };
      const names = { title: '欠款清偿回头看', subject: '拖欠企业账款清理落实情况', unitIds: [play.unitIds.money] };
      const [first, second] = [await play.draft({ ...names, ...dates }), await play.draft({ ...names, ...dates, title: '财政清欠督查' })];
      await play.step(drafter, first.inspectionId, 'propose');
      await play.step(drafter, second.inspectionId, 'propose');
      expect((await play.read(drafter, second.inspectionId)).collisions).toMatchObject([{ kind: 'duplicate', forbids: false }]);
      await play.decide(governor, first.inspectionId, 'approve');
      const approval = { edit: 2, event: 'approve', paper: '', note: '' };
      const refusal = await play.problem(governor, `POST /api/inspections/${second.inspectionId}/approval`, approval);
      expect(refusal).toMatchObject({
        code: 'inspection-collides',
        detail: expect.stringMatching(/省财政厅：与“欠款清偿回头看”（已立项，2024-09-02至2024-09-06）重复，事项相近100%/),
      });
      const third = await play.draft({ ...names, ...dates, title: '又一次' });
      const propose = { edit: 1, event: 'propose', note: '' };
      expect(await play.problem(drafter, `POST /api/inspections/${third.inspectionId}/steps`, propose)).toMatchObject({
        code: 'inspection-collides',
      });
    });

    it('shows who is visited when, and counts against limits that the office sets from a day to come on', async () => {
      const { drafter, industry } = play.people;
      const rules = (await drafter.ask('GET /api/inspections/rules')).json<InspectionRulesView>();
      const limit = { key: 'special', kinds: ['special'], most: 1, per: 'year', source: '省政府2024年督查计划' };
      const made = { ...rules.inForce, from: '2024-06-01', source: '省政府办公厅规定', limits: [limit] };
      expect((await play.problem(drafter, 'PUT /api/inspections/rules', { ...made, from: '2024-05-20' })).code).toBe('rules-in-force');
      expect((await industry.ask('PUT /api/inspections/rules', made)).statusCode).toBe(403);
      await play.done(drafter, 'PUT /api/inspections/rules', made);
      play.on('2024-06-01');
      const calendar = (await drafter.ask('GET /api/inspections/calendar?year=2024')).json<InspectionCalendarView>();
      const row = calendar.units.find(({ unitId }) => unitId === play.unitIds.money);
      expect(row?.counts).toEqual([{ key: 'special', most: 1, visits: 3 }]);
      expect(row?.visits.map(({ from }) => from)).toEqual(['2024-09-02', '2024-09-02', '2024-09-02']);
      const another = await play.draft({
        title: '融资专项督查',
        subject: '普惠融资政策',
        unitIds: [play.unitIds.money],
        startsOn: '2024-11-04',
        endsOn: '2024-11-05',
      });
      expect(another.collisions).toMatchObject([
        { kind: 'too-often', forbids: true, sentence: expect.stringContaining('上限1次（省政府2024年督查计划）') },
      ]);
      const own = (await industry.ask('GET /api/inspections/calendar?year=2024')).json<InspectionCalendarView>();
      expect(own.units.map(({ unitId }) => unitId)).toEqual([play.unitIds.industry]);
      const { items } = (await industry.ask('GET /api/inspections?year=2024')).json<{ items: { title: string }[] }>();
      expect(items.map(({ title }) => title)).toEqual(['清理拖欠企业账款专项督查']);
    });
  });
});
