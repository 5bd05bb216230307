import { beforeAll, describe, expect, it } from 'vitest';
import { describeServer, type SignedIn } from '../../testing/describe-server.js';
import { type PlayedCycle, playCycle } from '../../testing/play-cycle.js';
import type { AssessmentView, TrialView, UnitSheetView } from './contract.js';
import type { SchemeView } from './scheme-schema.js';

type Call = Parameters<SignedIn['ask']>[0];

describeServer((server) => {
  let cycle: PlayedCycle;
  let assessor: SignedIn;
  let other: SignedIn;
  let quarter: AssessmentView;

  const done = async <T>(person: SignedIn, call: Call, body?: object): Promise<T> => {
    const answer = await person.ask(call, body);
    expect([call, answer.statusCode, answer.body.slice(0, 400)]).toEqual([call, 200, expect.any(String)]);
    return answer.json<T>();
  };
  const code = async (person: SignedIn, call: Call, body?: object) => (await person.ask(call, body)).json<{ code: string }>().code;
  const move = (word: string, one: AssessmentView) =>
    done<AssessmentView>(assessor, `POST /api/assessments/${one.assessmentId}/${word}`, { edit: one.edit });
  const read = (person: SignedIn, one: AssessmentView) => done<AssessmentView>(person, `GET /api/assessments/${one.assessmentId}`);
  const sheetOf = (person: SignedIn, one: AssessmentView, unitId: string) =>
    done<UnitSheetView>(person, `GET /api/assessments/${one.assessmentId}/units/${encodeURIComponent(unitId)}`);
  const lineIn = (sheet: UnitSheetView, key: string) => {
    const line = sheet.aspects.flatMap(({ lines }) => lines).find((one) => one.key === key);
    if (line === undefined) throw new Error(key);
    return line;
  };
  const rowOf = (view: AssessmentView, unitId: string) => view.groups.flatMap(({ rows }) => rows).find(({ unit }) => unit.id === unitId);

  beforeAll(async () => {
    cycle = await playCycle(server());
    assessor = await server().person(['assessor']);
    other = await server().person(['assessor']);
    cycle.on('2024-01-10');
    await cycle.promise('jobs', 1, { value: 48 });
    await cycle.promise('farms', 2, { value: 500 });
    for (const [period, jobs, farms] of [
      ['2024-01', '4', '41'],
      ['2024-02', '8', '80'],
      ['2024-03', '9', '125'],
    ] as const) {
      cycle.on(`${period}-25`);
      await cycle.open(period);
      await cycle.report('farms', 2, period, { typed: farms });
      if (period === '2024-03') cycle.on('2024-04-02');
      await cycle.report('jobs', 1, period, { typed: jobs });
    }
    cycle.on('2024-04-05');
    await cycle.close('2024-03');
  });

  describe('schemes', () => {
    it('are shipped with their sources, copied, edited, refused where the law does, and fixed once adopted', async () => {
      const { schemes, kinds } = await done<{ schemes: SchemeView[]; kinds: object[] }>(assessor, 'GET /api/assessments/schemes');
      expect(schemes.map(({ schemeId, state }) => [schemeId, state])).toEqual([
        ['liaoning', 'shipped'],
        ['nanjing', 'shipped'],
        ['plain', 'shipped'],
      ]);
      expect(kinds.length).toBeGreaterThan(10);
      const from = { schemeId: 'liaoning', version: 1 };
      const name = { zh: '本省方案', en: 'ours' };
      expect(await code(assessor, 'POST /api/assessments/schemes', { from, schemeId: 'plain', name })).toBe('scheme-id-shipped');
      const own = await done<SchemeView>(assessor, 'POST /api/assessments/schemes', { from, schemeId: 'ours', name });
      const { schemeId: _, version: __, state: ___, findings: ____, toConfirm: _____, ...fields } = own;
      const change = (more: object) => done<SchemeView>(assessor, 'PUT /api/assessments/schemes/ours/versions/1', { ...fields, ...more });
      const banned = {
        key: 'x',
        kind: 'other',
        aspect: 'bonus',
        title: '获省领导批示加分',
        parameters: {},
        source: '惯例',
        isProposal: false,
      };
      const worse = await change({ rules: [...fields.rules, banned] });
      expect(worse.findings[0]).toMatchObject({
        code: 'subject-banned',
        severity: 'refusal',
        message: expect.stringContaining('整治形式主义'),
      });
      const refusal = (await assessor.ask('POST /api/assessments/schemes/ours/versions/1/adopt')).json<{ code: string; title: string }>();
      expect(refusal).toMatchObject({ code: 'scheme-refused', title: expect.stringContaining('批示') });
      const trial = { planId: cycle.planId, period: '2024-Q1', schemeId: 'ours', version: 1 };
      expect(await code(assessor, 'POST /api/assessments/trial', trial)).toBe('scheme-refused');
      await change({ terms: { ...fields.terms, publicity: { count: 2, unit: 'working-day' } } });
      expect(await code(assessor, 'POST /api/assessments', trial)).toBe('scheme-not-adopted');
      const tried = await done<TrialView>(assessor, 'POST /api/assessments/trial', { ...trial, unitId: cycle.unitIds.jobs });
      expect(tried.sheet?.some(({ formula }) => formula.includes('平均完成度'))).toBe(true);
      expect((await done<{ items: object[] }>(assessor, 'GET /api/assessments')).items).toEqual([]);
      expect((await done<SchemeView>(assessor, 'POST /api/assessments/schemes/ours/versions/1/adopt')).state).toBe('adopted');
      expect(await code(assessor, 'PUT /api/assessments/schemes/ours/versions/1', fields)).toBe('scheme-fixed');
      expect(await code(assessor, 'POST /api/assessments/schemes/ours/versions/1/adopt')).toBe('scheme-fixed');
    });
  });

  describe('an assessment', () => {
    it('is scored from the ledger, each line with its rule, facts and formula', async () => {
      const order = { planId: cycle.planId, period: '2024-Q1', schemeId: 'ours', version: 1 };
      quarter = await done<AssessmentView>(assessor, 'POST /api/assessments', order);
      expect(await code(assessor, 'POST /api/assessments', order)).toBe('assessment-exists');
      expect(await code(assessor, 'POST /api/assessments', { ...order, period: '2024-13' })).toBe('input-invalid');
      expect(await code(assessor, `POST /api/assessments/${quarter.assessmentId}/freeze`, { edit: quarter.edit })).toBe(
        'assessment-not-open',
      );
      quarter = await move('score', quarter);
      expect(quarter).toMatchObject({
        state: 'scored',
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
        acts: ['score', 'freeze', 'drop'],
      });
      const sheet = await sheetOf(assessor, quarter, cycle.unitIds.jobs);
      expect(lineIn(sheet, 'completion').formula).toBe('70 × 平均完成度 0.75（0.75 ÷ 1）= 52.50');
      const late = lineIn(sheet, 'late-report');
      expect(late).toMatchObject({ points: '-0.50', facts: [{ kind: 'report', words: expect.stringContaining('2024-04-02报') }] });
      expect(lineIn(sheet, 'missing-report').facts.length).toBeGreaterThan(0);
      const sum = sheet.aspects.reduce((total, { points }) => total + Math.round(Number(points) * 100), 0);
      expect((sum / 100).toFixed(2)).toBe(sheet.points);
      const { reportId } = await cycle.reportOf('jobs', 1, '2024-03');
      expect(late.facts[0]).toMatchObject({ id: reportId, taskId: cycle.taskId(1) });
    });

    it('comes out the same to the last digit, and says whose facts changed since', async () => {
      type Check = { kept: { isEqual: boolean }; ledger: { isEqual: boolean }; changedUnits: { id: string }[] };
      const check = () => done<Check>(assessor, `GET /api/assessments/${quarter.assessmentId}/check`);
      expect(await check()).toMatchObject({ kept: { isEqual: true }, ledger: { isEqual: true }, changedUnits: [] });
      await cycle.act('money', 2, '2024-03', 'waive', { note: '已并入牵头单位' });
      const changed = await check();
      expect(changed).toMatchObject({ kept: { isEqual: true }, ledger: { isEqual: false } });
      expect(changed.changedUnits.map(({ id }) => id)).toEqual([cycle.unitIds.money]);
      quarter = await move('score', quarter);
      expect(await check()).toMatchObject({ ledger: { isEqual: true } });
    });

    it('is nobody’s before it is frozen, the unit’s own lines after, the group’s ranking once public', async () => {
      const { jobs, farms } = cycle.people;
      expect((await jobs.ask(`GET /api/assessments/${quarter.assessmentId}`)).statusCode).toBe(404);
      quarter = await move('freeze', quarter);
      expect(await code(assessor, `POST /api/assessments/${quarter.assessmentId}/score`, { edit: quarter.edit })).toBe(
        'assessment-not-open',
      );
      const own = await read(jobs, quarter);
      expect(own.groups.flatMap(({ rows }) => rows).map(({ unit }) => unit.id)).toEqual([cycle.unitIds.jobs]);
      expect((await sheetOf(jobs, quarter, cycle.unitIds.jobs)).rank).toBeNull();
      expect(
        (await jobs.ask(`GET /api/assessments/${quarter.assessmentId}/units/${encodeURIComponent(cycle.unitIds.farms)}`)).statusCode,
      ).toBe(404);
      quarter = await move('publish', quarter);
      expect(quarter.publicUntil).toBe('2024-04-08');
      const open = await read(farms, quarter);
      const [group] = open.groups;
      expect(open.groups).toHaveLength(1);
      expect(group?.rows.length).toBeGreaterThan(1);
      expect(group?.rows.filter(({ hasSheet }) => hasSheet).map(({ unit }) => unit.id)).toEqual([cycle.unitIds.farms]);
      expect(group?.rows.find(({ unit }) => unit.id === cycle.unitIds.jobs)).toMatchObject({ aspects: null, movement: null });
      expect(
        (await farms.ask(`GET /api/assessments/${quarter.assessmentId}/units/${encodeURIComponent(cycle.unitIds.jobs)}`)).statusCode,
      ).toBe(404);
    });

    it('ranks like units; who promised nothing of its own answers for the task as a whole', async () => {
      const view = await read(assessor, quarter);
      expect(view.groups.map(({ key }) => key)).toEqual(['cities', 'economic']);
      expect(rowOf(view, cycle.unitIds.farms)).toMatchObject({ rank: 1, movement: { by: null, sentence: '首次参评，没有上期可比' } });
      const city = rowOf(view, cycle.unitIds.shenyang);
      expect(city).toMatchObject({ rank: 1, tied: true, incomparable: null });
      expect(lineIn(await sheetOf(assessor, quarter, cycle.unitIds.shenyang), 'completion').facts[0]?.words).toContain('按任务整体');
    });
  });

  describe('an appeal', () => {
    type Appeal = { appealId: string; edit: number; state: string; dueOn: string; acts: string[]; decidedPoints: string | null };
    let appeal: Appeal;
    const make = (person: SignedIn, unit: keyof PlayedCycle['unitIds'], more: object = {}) =>
      person.ask('POST /api/appeals', {
        ...{
          assessmentId: quarter.assessmentId,
          unitId: cycle.unitIds[unit],
          lineKey: 'late-report',
          statement: '当日系统维护，已电话报告。',
        },
        ...more,
      });
    const decide = (person: SignedIn, more: object) =>
      person.ask(`POST /api/appeals/${appeal.appealId}/decide`, { edit: appeal.edit, decision: '情况属实', ...more });

    it('is made by the unit on a line of its own, with a clock, and seen by no other', async () => {
      const { jobs, farms } = cycle.people;
      expect((await make(farms, 'jobs')).json<{ code: string }>().code).toBe('appeal-of-another-unit');
      expect((await make(cycle.supervisor, 'jobs')).json<{ code: string }>().code).toBe('unit-has-account');
      expect((await make(jobs, 'jobs', { lineKey: 'nowhere' })).statusCode).toBe(404);
      expect((await make(jobs, 'jobs', { statement: ' ' })).json<{ code: string }>().code).toBe('reason-missing');
      appeal = (await make(jobs, 'jobs')).json<Appeal>();
      expect(appeal).toMatchObject({ state: 'applied', dueOn: '2024-05-06', points: '-0.50', acts: ['save', 'withdraw'] });
      expect((await make(jobs, 'jobs')).json<{ code: string }>().code).toBe('appeal-pending');
      expect((await farms.ask(`GET /api/appeals/${appeal.appealId}`)).statusCode).toBe(404);
      expect((await farms.ask('GET /api/appeals')).json()).toMatchObject({ items: [] });
      appeal = await done<Appeal>(jobs, `PUT /api/appeals/${appeal.appealId}`, {
        edit: appeal.edit,
        statement: '当日系统维护，附截屏说明。',
      });
      const { items } = await done<{ items: { kind: string; thingId: string }[] }>(other, 'GET /api/desk');
      expect(items).toContainEqual(expect.objectContaining({ kind: 'appeal-decide', thingId: appeal.appealId }));
    });

    it('is decided by somebody who did not score, and never to the unit’s harm', async () => {
      const late = { unitId: cycle.unitIds.jobs, lineKey: 'completion', delta: '-1.00', reason: '核减' };
      expect(await code(assessor, `POST /api/assessments/${quarter.assessmentId}/corrections`, late)).toBe('correction-lowers-appellant');
      expect((await decide(assessor, { act: 'raise', points: '0' })).json<{ code: string }>().code).toBe('appeal-own-scorer');
      expect((await decide(cycle.people.jobs, { act: 'raise', points: '0' })).json<{ code: string }>().code).toBe('not-permitted');
      const worse = (await decide(other, { act: 'raise', points: '-1.00' })).json<{ code: string; title: string }>();
      expect(worse).toMatchObject({ code: 'appeal-never-worse', title: expect.stringContaining('-0.50') });
      expect((await decide(other, { act: 'raise' })).json<{ code: string }>().code).toBe('input-invalid');
      cycle.on('2024-04-12');
      expect(await code(assessor, `POST /api/assessments/${quarter.assessmentId}/finish`, { edit: quarter.edit })).toBe(
        'assessment-appeals-open',
      );
      const before = await sheetOf(assessor, quarter, cycle.unitIds.jobs);
      appeal = (await decide(other, { act: 'raise', points: '0' })).json<Appeal>();
      expect(appeal).toMatchObject({ state: 'raised', decidedPoints: '0', acts: [] });
      const after = await sheetOf(cycle.people.jobs, quarter, cycle.unitIds.jobs);
      expect(lineIn(after, 'late-report')).toMatchObject({
        scored: '-0.50',
        points: '0.00',
        corrections: [{ delta: '0.5', appealId: appeal.appealId }],
      });
      expect([(Number(after.points) - Number(before.points)).toFixed(2), after.scored]).toEqual(['0.50', before.scored]);
      expect((await decide(other, { act: 'uphold' })).json<{ code: string }>().code).toBe('appeal-not-open');
    });

    it('lets the assessment be final when all are decided, and corrections go on beside it', async () => {
      quarter = await move('finish', quarter);
      expect(quarter).toMatchObject({ state: 'final', acts: ['correct'] });
      expect((await make(cycle.people.farms, 'farms', { lineKey: 'completion' })).json<{ code: string }>().code).toBe(
        'assessment-not-open',
      );
      const body = { unitId: cycle.unitIds.farms, lineKey: 'completion', delta: '-0.25', reason: '统计数据修订' };
      const sheet = await done<UnitSheetView>(assessor, `POST /api/assessments/${quarter.assessmentId}/corrections`, body);
      expect(lineIn(sheet, 'completion').corrections).toMatchObject([{ delta: '-0.25', reason: '统计数据修订', appealId: null }]);
    });
  });

  it('the year stands on its quarters, and a quarter moves against the one before', async () => {
    const order = { planId: cycle.planId, schemeId: 'ours', version: 1 };
    const year = await move('score', await done<AssessmentView>(assessor, 'POST /api/assessments', { ...order, period: '2024' }));
    expect(lineIn(await sheetOf(assessor, year, cycle.unitIds.jobs), 'quarters')).toMatchObject({
      facts: [{ kind: 'assessment', id: quarter.assessmentId }],
    });
    const next = await move('score', await done<AssessmentView>(assessor, 'POST /api/assessments', { ...order, period: '2024-Q2' }));
    expect(next.before).toMatchObject({ period: '2024-Q1' });
    expect((await move('drop', next)).state).toBe('dropped');
    const { items } = await done<{ items: { action: string }[] }>(cycle.supervisor, 'GET /api/audit?limit=100');
    const acts = new Set(items.map(({ action }) => action));
    for (const act of [
      'scheme.adopted',
      'assessment.frozen',
      'assessment.published',
      'assessment.corrected',
      'appeal.made',
      'appeal.raised',
    ])
      expect([act, acts.has(act)]).toEqual([act, true]);
  });
});
