import { beforeAll, expect, it } from 'vitest';
import { describeServer, type SignedIn } from '../../testing/describe-server.js';
import type { ComplaintDetailView, ComplaintLineView } from './contract.js';

describeServer((server) => {
  let supervisor: SignedIn;
  let code: string;

  const sent = (more: object = {}) =>
    server().stranger('POST /api/public/complaints', { kind: 'complaint', body: '填表太多，同一数据报三次。', contact: '', ...more });
  const lookedUp = (typed: string) => server().stranger('POST /api/public/complaints/look-up', { code: typed });
  const codeOf = (answer: Awaited<ReturnType<typeof sent>>) => answer.json<{ code: string }>().code;
  const listed = async () => (await supervisor.ask('GET /api/complaints')).json<{ items: ComplaintLineView[] }>().items;

  beforeAll(async () => {
    supervisor = await server().person(['supervisor']);
    server().clock.now = new Date('2024-05-06T02:00:00Z');
  });

  it('comes from anyone, with a code shown once, and not from a program or twice', async () => {
    expect(codeOf(await sent({ website: 'http://spam' }))).toBe('complaint-refused');
    const answer = await sent({ contact: '138' });
    expect(answer.json()).toMatchObject({
      number: '〔2024〕1号',
      code: expect.stringMatching(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/),
      dueOn: '2024-05-21',
    });
    code = answer.json<{ code: string }>().code;
    expect(codeOf(await sent({ body: '填表太多， 同一数据报三次。' }))).toBe('complaint-repeated');
    expect((await sent({ body: '第四次' })).statusCode).toBe(429);
    expect(await listed()).toHaveLength(1);
  });

  it('is looked up by the code however it is typed; a wrong one tells nothing', async () => {
    expect((await lookedUp(` ${code.toLowerCase().replaceAll('-', ' ')}`)).json()).toMatchObject({
      stateName: '已收到，待受理',
      answer: '',
    });
    expect((await lookedUp('AAAA-AAAA-AAAA')).statusCode).toBe(404);
  });

  it('is the supervisor’s to take up and answer; the sender reads the answer and no name', async () => {
    const liaison = await server().person(['lead-official']);
    expect((await liaison.ask('GET /api/complaints')).statusCode).toBe(403);
    const [line] = await listed();
    const act = async (word: string, edit: number, note?: string) =>
      supervisor.ask(`POST /api/complaints/${line?.complaintId}/${word}`, { edit, ...(note === undefined ? {} : { note }) });
    const accepted = (await act('accept', 1)).json<ComplaintDetailView>();
    expect(accepted).toMatchObject({ state: 'accepted', dueOn: '2024-07-05', contact: '138', acts: ['answer'] });
    expect(codeOf(await act('answer', 2))).toBe('reason-missing');
    expect(codeOf(await act('answer', 1, '已办'))).toBe('edited-meanwhile');
    await act('answer', 2, '已取消两张重复报表');
    const seen = await lookedUp(code);
    expect(seen.json()).toMatchObject({ state: 'answered', answer: '已取消两张重复报表' });
    expect(seen.body).not.toContain('138');
    expect((await act('resume', 3, '来电称仍在重复')).json()).toMatchObject({ state: 'accepted' });
    expect((await lookedUp(code)).json()).toMatchObject({ answer: '' });
  });
});
