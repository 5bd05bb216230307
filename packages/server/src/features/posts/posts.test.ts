import { beforeAll, describe, expect, it } from 'vitest';
import { loadDocument } from '../../testing/describe-ledger.js';
import { describeServer, type SignedIn, unitNamed } from '../../testing/describe-server.js';
import type { PostView } from './contract.js';

const plan = `辽宁省人民政府2024年重点工作分工方案
一、主要目标
1.除险加固病险水库10座。
牵头领导:王健
牵头单位:省水利厅
责任单位:省财政厅
2.粮食产量达到500亿斤。
牵头领导:张立林
牵头单位:省农业农村厅
责任单位:省财政厅
`;

type List = { readonly items: readonly PostView[]; readonly postless: readonly { readonly official: string; readonly tasks: number }[] };
type Me = { readonly roles: readonly string[]; readonly official: { readonly name: string } | null };

describeServer((server) => {
  let supervisor: SignedIn;
  let wang: SignedIn;
  let successor: SignedIn;
  let liaison: SignedIn;
  let approver: SignedIn;
  let other: SignedIn;
  let water = '';
  let taskId = '';

  const list = async (person: SignedIn, query = '') => (await person.ask(`GET /api/posts?${query}`)).json<List>();
  const postOf = async (official: string) => {
    const found = (await list(supervisor)).items.find((one) => one.official === official);
    if (found === undefined) throw new Error(official);
    return found;
  };
  const codeOf = (answer: Awaited<ReturnType<SignedIn['ask']>>) => answer.json<{ code: string }>().code;
  const me = async (person: SignedIn) => (await person.ask('GET /api/session')).json<Me>();
  const on = (day: string) => {
    server().clock.now = new Date(`${day}T02:00:00Z`);
  };

  beforeAll(async () => {
    await loadDocument(server().ledger, plan);
    supervisor = await server().person(['supervisor']);
    wang = await server().person(['lead-official'], { officialId: '王健' });
    successor = await server().person(['assessor']);
    water = await unitNamed(server(), '省水利厅');
    liaison = await server().person(['unit-liaison'], { unitId: water });
    approver = await server().person(['unit-approver'], { unitId: water });
    other = await server().person(['unit-approver'], { unitId: await unitNamed(server(), '省财政厅') });
    const { items } = (await supervisor.ask('GET /api/tasks')).json<{ items: { taskId: string; no: number }[] }>();
    taskId = items.find(({ no }) => no === 1)?.taskId ?? '';
  });

  it('are founded for every lead official by one act, held by the person named', async () => {
    expect((await list(supervisor)).postless).toEqual([
      { official: '王健', tasks: 1 },
      { official: '张立林', tasks: 1 },
    ]);
    expect(codeOf(await approver.ask('POST /api/posts/officials', {}))).toBe('post-of-another-unit');
    expect((await supervisor.ask('POST /api/posts/officials', {})).json()).toEqual({ founded: 2 });
    expect((await supervisor.ask('POST /api/posts/officials', {})).json()).toEqual({ founded: 0 });
    expect(await postOf('王健')).toMatchObject({
      kind: 'lead-official',
      title: '牵头领导（王健）',
      holder: { person: '王健', userId: wang.userId, isActive: true },
      flaws: [],
      mayKeep: true,
    });
    expect((await postOf('张立林')).flaws).toMatchObject([{ kind: 'no-account' }]);
    expect((await list(liaison)).items.map(({ mayKeep }) => mayKeep)).toEqual([false, false]);
  });

  it('take another title', async () => {
    const { postId } = await postOf('王健');
    const renamed = await supervisor.ask(`PUT /api/posts/${postId}`, { title: '分管水利的副省长' });
    expect(renamed.json()).toMatchObject({ title: '分管水利的副省长', official: '王健' });
    expect(codeOf(await liaison.ask(`PUT /api/posts/${postId}`, { title: '我的岗位' }))).toBe('post-of-another-unit');
  });

  describe('a successor', () => {
    it('takes over in one act, with the duties; the past shows who held it then', async () => {
      const { postId } = await postOf('王健');
      const succession = { person: '孙丽', userId: successor.userId, from: '2024-07-01' };
      on('2024-07-01');
      const taken = (await supervisor.ask(`POST /api/posts/${postId}/successor`, succession)).json<PostView>();
      expect(taken).toMatchObject({ holder: { person: '孙丽' }, flaws: [] });
      expect(taken.holdings).toMatchObject([
        { person: '孙丽', from: '2024-07-01', to: null },
        { person: '王健', to: '2024-06-30', userId: wang.userId },
      ]);
      const then = (await list(supervisor, 'day=2024-05-01')).items.find((one) => one.postId === postId);
      expect(then?.holder?.person).toBe('王健');
      expect(codeOf(await supervisor.ask(`POST /api/posts/${postId}/successor`, { ...succession, from: '2024-06-01' }))).toBe(
        'post-held-later',
      );
    });

    it('acts as the lead official from that day on, and the predecessor no longer does', async () => {
      expect(await me(successor)).toMatchObject({ roles: ['assessor', 'lead-official'], official: { name: '王健' } });
      expect(await me(wang)).toMatchObject({ roles: ['lead-official'], official: null });
      on('2024-06-30');
      expect(await me(successor)).toMatchObject({ roles: ['assessor'], official: null });
      expect(await me(wang)).toMatchObject({ official: { name: '王健' } });
      on('2024-07-02');
      expect((await successor.ask('GET /api/desk')).statusCode).toBe(200);
    });

    it('shows on the task beside the name as printed', async () => {
      const { leaders } = (await liaison.ask(`GET /api/tasks/${taskId}/leaders`)).json<{ leaders: readonly object[] }>();
      expect(leaders).toMatchObject([
        { printed: '王健', official: '王健', post: { title: '分管水利的副省长', holder: { person: '孙丽' }, mayKeep: false } },
      ]);
      expect((await other.ask(`GET /api/tasks/${nobodysId}/leaders`)).statusCode).toBe(404);
    });
  });

  it('substitutes have dates, act between them, and are not the holder', async () => {
    const { postId } = await postOf('张立林');
    const stand = (body: object) => supervisor.ask(`POST /api/posts/${postId}/substitutes`, body);
    const days = { person: '赵强', userId: successor.userId, from: '2024-08-01', to: '2024-08-15' };
    expect(codeOf(await stand({ ...days, to: null }))).toBe('substitute-without-end');
    expect(codeOf(await stand({ ...days, to: '2024-07-31' }))).toBe('holding-ends-early');
    expect((await stand(days)).json()).toMatchObject({ substitutes: [], holdings: [{ kind: 'substitute' }, { kind: 'holder' }] });
    on('2024-08-15');
    expect(await postOf('张立林')).toMatchObject({ holder: { person: '张立林' }, substitutes: [{ person: '赵强' }], flaws: [] });
    on('2024-08-16');
    expect(await postOf('张立林')).toMatchObject({ substitutes: [], flaws: [{ kind: 'no-account' }] });
    on('2024-07-02');
  });

  it('are corrected and what was a mistake removed; the log keeps both', async () => {
    const post = await postOf('张立林');
    const stand = post.holdings.find(({ kind }) => kind === 'substitute');
    const path = `/api/posts/${post.postId}/holdings/${stand?.holdingId}` as const;
    const change = { person: '赵刚', userId: null, from: '2024-08-01', to: '2024-08-20', seen: { from: '2024-08-01', to: '2024-08-15' } };
    expect((await supervisor.ask(`PUT ${path}`, change)).json<PostView>().holdings[0]).toMatchObject({ person: '赵刚', to: '2024-08-20' });
    expect(codeOf(await supervisor.ask(`PUT ${path}`, change))).toBe('edited-meanwhile');
    expect((await supervisor.ask(`DELETE ${path}`)).json<PostView>().holdings).toHaveLength(1);
    expect((await supervisor.ask(`DELETE ${path}`)).statusCode).toBe(404);
    const { items } = (await supervisor.ask(`GET /api/audit?thingKind=post&thingId=${post.postId}`)).json<{
      items: { sentence: string }[];
    }>();
    expect(items[0]?.sentence).toContain('赵刚 2024-08-01—2024-08-20');
  });

  it('of a unit are kept by the unit; those that bring rights by its approver, never by who drafts', async () => {
    const add = (person: SignedIn, kind: string, unitId = water) =>
      person.ask('POST /api/posts', { kind, title: kind === 'office' ? '规划处' : '审核岗', unitId });
    expect(codeOf(await add(other, 'office'))).toBe('post-of-another-unit');
    expect(codeOf(await add(liaison, 'unit-approver'))).toBe('approver-keeps-post');
    expect((await add(liaison, 'office')).json()).toMatchObject({ title: '规划处', unitName: '省水利厅', flaws: [], mayKeep: true });
    const post = (await add(approver, 'unit-approver')).json<PostView>();
    expect(post.flaws).toMatchObject([{ kind: 'vacant' }]);
    const hold = (person: SignedIn, userId: string) =>
      person.ask(`POST /api/posts/${post.postId}/successor`, { person: '周涛', userId, from: '2024-07-01' });
    expect(codeOf(await hold(liaison, liaison.userId))).toBe('approver-keeps-post');
    expect(codeOf(await hold(approver, other.userId))).toBe('holder-of-another-unit');
    expect((await hold(approver, liaison.userId)).json()).toMatchObject({ holder: { person: '周涛' } });
    expect(await me(liaison)).toMatchObject({ roles: ['unit-liaison', 'unit-approver'] });
  });

  it('show a unit only its own accounts to choose from, and nobody the administrators’', async () => {
    const admin = await server().person(['system-admin']);
    const names = async (person: SignedIn, query = '') =>
      (await person.ask(`GET /api/posts/candidates?${query}`)).json<{ items: { userId: string }[] }>().items.map(({ userId }) => userId);
    expect((await names(approver)).toSorted()).toEqual([liaison.userId, approver.userId].toSorted());
    const all = await names(supervisor);
    expect([all.includes(other.userId), all.includes(admin.userId)]).toEqual([true, false]);
  });
});

const nobodysId = '01900000-0000-7000-8000-00000000dead';
