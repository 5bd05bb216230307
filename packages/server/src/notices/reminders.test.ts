import { createHmac } from 'node:crypto';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeliveryList } from '../features/deliveries/contract.js';
import type { NoticeList } from '../features/notices/contract.js';
import type { JobContext } from '../schedule/job.js';
import { jobContextOf } from '../schedule/start-scheduler.js';
import { liaoning, loadDocument } from '../testing/describe-ledger.js';
import { describeServer, type SignedIn, unitNamed } from '../testing/describe-server.js';
import { type HttpPeer, startHttpPeer } from '../testing/http-peer.js';
import { ifKilled, KilledHere, writesUntil } from '../testing/mortal-job.js';
import { type SmtpPeer, startSmtpPeer, toldIn } from '../testing/smtp-peer.js';
import { openTransport } from './channels/open-transport.js';
import { webhookSignature } from './channels/robot-messages.js';
import { notSent, type Transport } from './channels/transport.js';
import { deliverDue } from './deliver-due.js';
import { remindAll } from './remind-all.js';

const plan = `2024年重点工作分工方案
一、主要目标
1.城镇新增就业45万人以上。
牵头单位:省人力资源社会保障厅
责任单位:沈阳市人民政府
`;
const cycle = {
  name: '每月28日前',
  frequency: 'month',
  due: { kind: 'day-of-month', day: 28, month: 'last' },
  move: 'before',
  coDays: 3,
  reviewDays: 5,
  source: '测试',
};
const password = 'a mail password for tests';
const office = { beforeDays: [7, 3, 1], overdueEvery: 7, digestAt: '08:30', quietFrom: '20:00', quietTo: '07:30', giveUpAfterHours: 72 };
const endpoint = { isOn: true, mail: null, password: null };

// 沈阳 owes the report by 25 March, the lead unit by 28; times are China's.
describeServer((server) => {
  let supervisor: SignedIn;
  let admin: SignedIn;
  let liaison: SignedIn;
  let approver: SignedIn;
  let job: JobContext;
  let mail: SmtpPeer;
  let peer: HttpPeer;
  let leadUnit = '';
  let mailId = '';

  const at = (day: string, time: string) => {
    server().clock.now = new Date(`${day}T${time}:00+08:00`);
  };
  const send = (transport: Transport = openTransport()) => deliverDue(job, transport);
  const noticesOf = async (person: SignedIn, query = '') => (await person.ask(`GET /api/notices${query}`)).json<NoticeList>();
  const stagesOf = async (person: SignedIn) => (await noticesOf(person)).items.map(({ stage }) => stage).toReversed();
  const sentList = async (query = '') => (await admin.ask(`GET /api/deliveries${query}`)).json<DeliveryList>().items;
  const preference = { email: 'liaison@example.cn', byMail: true, lang: 'zh', digestAt: null, quietFrom: null, quietTo: null };

  beforeAll(async () => {
    mail = await startSmtpPeer(password);
    peer = await startHttpPeer();
    const planId = await loadDocument(server().ledger, plan);
    at('2024-03-18', '07:00');
    job = jobContextOf({ store: server().ledger.store, jurisdictionId: liaoning, lang: 'zh' }, () => server().clock.now, v7);
    supervisor = await server().person(['supervisor']);
    leadUnit = await unitNamed(server(), '省人力资源社会保障厅');
    liaison = await server().person(['unit-liaison'], { unitId: leadUnit });
    approver = await server().person(['unit-approver'], { unitId: leadUnit });
    admin = await server().person(['system-admin']);
    const { cycleId } = (await supervisor.ask('POST /api/cycles', { planId, definition: cycle })).json();
    await supervisor.ask(`POST /api/cycles/${cycleId}/periods/2024-03/open`);
    const mailOrder = { host: '127.0.0.1', port: mail.port, security: 'none', user: 'luoshi', from: 'luoshi@example.cn' };
    const made = await admin.ask('POST /api/notice-channels', {
      kind: 'mail',
      name: '政务邮箱',
      isOn: true,
      unitId: null,
      mail: mailOrder,
      password,
      url: null,
      key: null,
    });
    mailId = made.json<{ channelId: string }>().channelId;
    expect(made.body).not.toContain(password);
    expect((await liaison.ask('PUT /api/notice-preference', preference)).statusCode).toBe(200);
  });

  afterAll(async () => {
    await mail.close();
    await peer.close();
  });

  it('reminds nobody before the first stage', async () => {
    await remindAll(job);
    expect(await stagesOf(liaison)).toEqual([]);
  });

  it('reminds once, however often it runs, and shows the count', async () => {
    at('2024-03-21', '07:00');
    await remindAll(job);
    await remindAll(job);
    expect(await stagesOf(liaison)).toEqual(['before-7']);
    expect(await noticesOf(liaison)).toMatchObject({
      unread: 1,
      items: [{ what: '填报进展', standing: '还有7天', dueOn: '2024-03-28', path: expect.stringMatching(/^\/reports\//) }],
    });
    expect((await liaison.ask('GET /api/notices/count')).json()).toEqual({ unread: 1 });
  });

  it('writes nothing when there is nothing to do', async () => {
    const before = server().ledger.store.revision();
    await remindAll(job);
    expect(server().ledger.store.revision()).toBe(before);
  });

  it('sends one digest a day at its hour, as a real mail', async () => {
    at('2024-03-21', '08:31');
    await remindAll(job);
    await remindAll(job);
    await send();
    await send();
    expect(mail.mails.map(({ to }) => to)).toEqual([['liaison@example.cn']]);
    const [{ text = '' } = {}] = mail.mails;
    expect(toldIn(text)).toContain('【还有7天】填报进展 2024-03 · 第1项 城镇新增就业45万人以上。');
    expect(text).toMatch(/Message-ID: <[0-9a-f-]{36}@luoshi>/i);
    expect(text).toContain('Auto-Submitted: auto-generated');
    const [sent] = await sentList('?channel=mail&state=sent');
    expect(sent).toMatchObject({ state: 'sent', recipientName: expect.any(String), lines: 1, attempts: 1, mayResend: false });
  });

  it('says who gave no address and who has no account', async () => {
    const lost = await sentList('?state=unreachable');
    expect(lost.map(({ channelName, reason }) => [channelName, reason?.slice(0, 6)]).toSorted()).toEqual([
      ['站内', '没有账号：请'],
      ['邮件', '没有填写邮箱'],
    ]);
    expect(lost.map(({ recipientName }) => recipientName)).toContain('沈阳市人民政府');
  });

  it('marks read, one’s own alone', async () => {
    const { items } = await noticesOf(liaison);
    await approver.ask('POST /api/notices/read', { noticeIds: items.map(({ noticeId }) => noticeId) });
    expect((await noticesOf(liaison)).unread).toBe(1);
    expect((await liaison.ask('POST /api/notices/read', { noticeIds: null })).json()).toEqual({ unread: 0 });
    expect((await noticesOf(liaison, '?unread=true')).items).toEqual([]);
  });

  it('tries a mail server that is down for a day until it is back', async () => {
    const { port } = mail;
    await mail.close();
    at('2024-03-25', '08:31');
    await remindAll(job);
    await send();
    expect(await sentList('?channel=mail&day=2024-03-25&state=pending')).toMatchObject([{ attempts: 1, reason: '连接不上' }]);
    for (let hour = 1; hour <= 24; hour += 1) {
      server().clock.now = new Date(Date.parse('2024-03-25T08:31:00+08:00') + hour * 3_600_000);
      await send();
    }
    mail = await startSmtpPeer(password, port);
    server().clock.now = new Date('2024-03-26T10:00:00+08:00');
    await send();
    expect(mail.mails.length).toBe(1);
    expect(await sentList('?channel=mail&day=2024-03-25&state=sent')).toMatchObject([{ attempts: 26, mayHaveArrived: false }]);
  });

  it('finds what was on its way when the server was killed, and sends it again under the same id', async () => {
    at('2024-03-27', '08:31');
    await remindAll(job);
    // Killed after the first byte (writes: taking back, the claim): what the transport does is never written down.
    const ids: string[] = [];
    const killed: Transport = {
      send: async ({ delivery }) => {
        ids.push(delivery.deliveryId);
        return { ok: true };
      },
    };
    await expect(deliverDue({ ...job, write: writesUntil(job, 2) }, killed)).rejects.toThrow(KilledHere);
    expect(await sentList('?day=2024-03-27&channel=mail&state=sending')).toMatchObject([{ attempts: 1, mayResend: false }]);
    mail.mails.length = 0;
    await send();
    expect(mail.mails).toEqual([]);
    server().clock.now = new Date(server().clock.now.getTime() + 181_000);
    await send();
    expect(mail.mails.length).toBe(1);
    expect(mail.mails[0]?.text).toContain(`<${ids[0]}@luoshi>`);
    expect(await sentList('?day=2024-03-27&channel=mail&state=sent')).toMatchObject([{ attempts: 2, mayHaveArrived: true }]);
  });

  it('keeps what was sent as sent, from everyone', async () => {
    const [sent] = await sentList('?state=sent');
    const again = await admin.ask(`POST /api/deliveries/${sent?.deliveryId}/resend`);
    expect([again.statusCode, again.json<{ code: string }>().code]).toEqual([409, 'delivery-not-open']);
  });

  it('gives up what is refused for good, says why, and sends it when told to', async () => {
    at('2024-03-28', '08:31');
    mail.refuseWith = 550;
    await remindAll(job);
    await send();
    const [failed] = await sentList('?day=2024-03-28&channel=mail&state=failed');
    expect(failed).toMatchObject({ reason: '对方拒收', detail: expect.stringContaining('refused'), mayResend: true });
    mail.refuseWith = null;
    expect((await admin.ask(`POST /api/deliveries/${failed?.deliveryId}/resend`)).json()).toMatchObject({ state: 'pending' });
    await send();
    expect(await sentList('?day=2024-03-28&channel=mail&state=sent')).toMatchObject([{ attempts: 2 }]);
  });

  it('holds the night', async () => {
    at('2024-03-29', '21:00');
    mail.mails.length = 0;
    await remindAll(job);
    await send();
    expect(mail.mails).toEqual([]);
    expect(await sentList('?day=2024-03-29&channel=mail&state=pending')).toMatchObject([{ nextAt: '2024-03-29T23:30:00.000Z' }]);
    at('2024-03-30', '07:31');
    await send();
    expect(mail.mails.length).toBe(1);
  });

  describe('endpoints', () => {
    const channel = async (kind: string, path: string, key: string) =>
      admin.ask('POST /api/notice-channels', { ...endpoint, kind, name: kind, unitId: leadUnit, url: `${peer.url}${path}`, key });

    it('go nowhere inside, unless the administrator allows it', async () => {
      expect((await channel('webhook', '/hook', 'k')).json()).toMatchObject({ code: 'target-private' });
      expect((await admin.ask('PUT /api/notice-rules', { ...office, privateTargets: true, publicUrl: '' })).statusCode).toBe(200);
      const made = [await channel('webhook', '/hook', 'shared-key'), await channel('dingtalk', '/ding?access_token=t', 'SECding')];
      made.push(await channel('feishu', '/feishu', 'fs'), await channel('wecom', '/wecom?key=secret-in-address', ''));
      expect(made.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
      expect(made.map(({ body }) => body).join()).not.toMatch(/shared-key|SECding|secret-in-address|access_token/);
    });

    it('get the unit’s digest in their own shapes, signed', async () => {
      at('2024-04-05', '09:00');
      await remindAll(job);
      await send();
      const of = (path: string) => peer.posts.filter((post) => post.path.startsWith(path));
      expect(['/hook', '/ding', '/feishu', '/wecom'].map((path) => of(path).length)).toEqual([1, 1, 1, 1]);
      const [hook] = of('/hook');
      const header = (name: string) => String(hook?.headers[name]);
      expect(header('x-luoshi-signature')).toBe(
        webhookSignature('shared-key', header('x-luoshi-timestamp'), header('idempotency-key'), hook?.body ?? ''),
      );
      expect(JSON.parse(hook?.body ?? '')).toMatchObject({ event: 'notice.digest', id: header('idempotency-key'), lines: 1 });
      const { searchParams } = new URL(of('/ding')[0]?.path ?? '', peer.url);
      const stamp = searchParams.get('timestamp');
      expect(searchParams.get('sign')).toBe(createHmac('sha256', 'SECding').update(`${stamp}\nSECding`).digest('base64'));
      const feishu = JSON.parse(of('/feishu')[0]?.body ?? '');
      expect(feishu).toMatchObject({ msg_type: 'text', content: { text: expect.stringContaining('省人力资源社会保障厅') } });
      expect(feishu.sign).toBe(createHmac('sha256', `${feishu.timestamp}\nfs`).update('').digest('base64'));
      expect(JSON.parse(of('/wecom')[0]?.body ?? '')).toMatchObject({
        msgtype: 'text',
        text: { content: expect.stringContaining('编号') },
      });
    });

    it('carry the same id when the same delivery comes twice', async () => {
      at('2024-04-12', '09:00');
      peer.posts.length = 0;
      peer.answer = { status: 503, body: 'busy' };
      await remindAll(job);
      await send();
      peer.answer = { status: 200, body: '{"errcode":0,"code":0}' };
      server().clock.now = new Date(server().clock.now.getTime() + 61_000);
      await send();
      const ids = peer.posts.filter(({ path }) => path === '/hook').map(({ headers }) => headers['idempotency-key']);
      expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
    });

    it('that answer 200 and refuse in words have refused', async () => {
      at('2024-04-19', '09:00');
      peer.answer = { status: 200, body: '{"errcode":310000,"errmsg":"sign not match"}' };
      await remindAll(job);
      await send();
      peer.answer = { status: 200, body: '{"errcode":0,"code":0}' };
      expect(await sentList('?day=2024-04-19&channel=dingtalk')).toMatchObject([
        { state: 'failed', reason: '对方拒收', detail: expect.stringContaining('sign not match') },
      ]);
    });
  });

  it('killed at any write, loses no reminder and sends nothing twice', async () => {
    at('2024-05-03', '08:31');
    const arrived: string[] = [];
    const transport: Transport = {
      send: async ({ delivery }) => {
        arrived.push(delivery.deliveryId);
        return { ok: true };
      },
    };
    // Each life of the server gets one write further than the last and dies.
    for (let life = 0; life < 12; life += 1) {
      const mortal = { ...job, write: writesUntil(job, life) };
      await remindAll(mortal).catch(ifKilled);
      await deliverDue(mortal, transport).catch(ifKilled);
    }
    server().clock.now = new Date(server().clock.now.getTime() + 181_000);
    await remindAll(job);
    await send(transport);
    const rows = await sentList('?day=2024-05-03&channel=mail');
    expect(rows.map(({ state }) => state).toSorted()).toEqual(['sent', 'unreachable']);
    // Sent again only what was on its way at a kill, and it says so.
    const twice = arrived.filter((id, index) => arrived.indexOf(id) !== index);
    for (const id of twice) expect(rows.find(({ deliveryId }) => deliveryId === id)).toMatchObject({ mayHaveArrived: true });
    const stages = await stagesOf(liaison);
    expect(stages.filter((stage) => stage === 'overdue-5').length).toBe(1);
  });

  it('tries a way that is down once a run, whoever waits for it, and closed accounts never', async () => {
    await approver.ask('PUT /api/notice-preference', { ...preference, email: 'approver@example.cn' });
    at('2024-05-10', '08:31');
    await remindAll(job);
    const tried: string[] = [];
    const down: Transport = {
      send: async ({ channel }) => {
        tried.push(channel.kind);
        return channel.kind === 'mail' ? notSent('unreachable', 'ECONNREFUSED') : { ok: true };
      },
    };
    await send(down);
    expect(tried.filter((kind) => kind === 'mail')).toEqual(['mail']);
    expect(tried.length).toBe(5);
    expect((await sentList('?day=2024-05-10&channel=mail&state=pending')).map(({ attempts }) => attempts).toSorted()).toEqual([0, 1]);
    await admin.ask(`POST /api/users/${approver.userId}/disable`);
    at('2024-05-10', '08:40');
    await send();
    expect((await sentList('?day=2024-05-10&channel=mail')).map(({ state }) => state).toSorted()).toEqual(['sent', 'unreachable']);
  });

  it('lays aside what was settled, and reminds of it no more', async () => {
    at('2024-05-11', '10:00');
    const { items } = await noticesOf(liaison, '?unread=true');
    expect(items.length).toBeGreaterThan(0);
    const reportId = items[0]?.path.split('/').at(-1) ?? '';
    expect((await supervisor.ask(`POST /api/reports/${reportId}/waive`, { edit: 1, note: '测试免报' })).statusCode).toBe(200);
    await remindAll(job);
    expect((await noticesOf(liaison)).unread).toBe(0);
  });

  it('tests a channel the way everything goes', async () => {
    mail.mails.length = 0;
    expect((await admin.ask(`POST /api/notice-channels/${mailId}/test`, { address: 'not an address' })).statusCode).toBe(422);
    await admin.ask(`POST /api/notice-channels/${mailId}/test`, { address: 'admin@example.cn' });
    await send();
    expect(mail.mails.map(({ to }) => to)).toEqual([['admin@example.cn']]);
  });

  it('gives each message to one of two servers that send at the same time', async () => {
    mail.mails.length = 0;
    for (let one = 0; one < 12; one += 1)
      await admin.ask(`POST /api/notice-channels/${mailId}/test`, { address: `admin${one}@example.cn` });
    await Promise.all([send(), send(), send()]);
    expect(mail.mails.length).toBe(12);
    expect(new Set(mail.mails.flatMap(({ to }) => to)).size).toBe(12);
  });

  it('gives a calendar that is fetched again only when something changed, and ends with its address', async () => {
    const shenyang = await server().person(['unit-liaison'], { unitId: await unitNamed(server(), '沈阳市人民政府') });
    const feed = async () => (await shenyang.ask('POST /api/notice-preference/feed')).json<{ path: `/${string}` }>().path;
    const path = await feed();
    const first = await server().stranger(`GET ${path}`);
    expect([first.statusCode, first.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(first.body).toContain('DTSTART;VALUE=DATE:20240325');
    const etag = String(first.headers.etag);
    at('2024-06-01', '12:00');
    expect((await server().stranger(`GET ${path}`, null, { 'if-none-match': etag })).statusCode).toBe(304);
    const next = await feed();
    expect((await server().stranger(`GET ${path}`)).statusCode).toBe(404);
    expect((await server().stranger(`GET ${next}`)).statusCode).toBe(200);
    await admin.ask(`POST /api/users/${shenyang.userId}/disable`);
    expect((await server().stranger(`GET ${next}`)).statusCode).toBe(404);
    expect(server().log.join()).not.toContain(next.split('/').at(-1));
  });

  it('keeps its secrets out of the log', () => {
    expect(server().log.join()).not.toContain(password);
  });
});
