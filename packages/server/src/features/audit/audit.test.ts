import { beforeAll, describe, expect, it } from 'vitest';
import { type AuditAction, auditActions, auditSentence, businessActions } from '../../audit/audit-actions.js';
import { loadExample } from '../../testing/describe-ledger.js';
import { describeServer, type SignedIn } from '../../testing/describe-server.js';
import type { AuditEntryView } from './contract.js';

type Listed = { readonly items: readonly AuditEntryView[]; readonly nextCursor: string | null };

const listed = async ({ ask }: SignedIn, query = '', language = 'zh'): Promise<Listed> =>
  (await ask(`GET /api/audit?${query}`, null, { 'accept-language': language })).json<Listed>();

describeServer((server) => {
  let auditor: SignedIn;
  let supervisor: SignedIn;
  beforeAll(async () => {
    await loadExample(server().ledger);
    auditor = await server().person(['audit-admin']);
    supervisor = await server().person(['supervisor']);
    const administrator = await server().person(['system-admin']);
    for (const username of ['one', 'two', 'three'])
      await administrator.ask('POST /api/users', { username: `clerk-${username}`, displayName: username });
    const { items } = (await supervisor.ask('GET /api/errata')).json<{ items: { erratumId: string }[] }>();
    await supervisor.ask(`POST /api/errata/${items[0]?.erratumId}/accept`, {});
    await supervisor.ask('GET /api/tasks/export?format=csv');
  });

  it('shows the audit administrator everything, the newest first, each linked to the one before', async () => {
    const { items, nextCursor } = await listed(auditor, 'limit=500');
    expect(nextCursor).toBeNull();
    expect(items.map(({ seq }) => seq)).toEqual(items.map((_, index) => items.length - index));
    expect(items.map(({ action }) => action)).toEqual([
      'ledger.exported',
      'erratum.accepted',
      'user.added',
      'user.added',
      'user.added',
      'plan.loaded',
    ]);
    for (const [index, entry] of items.entries()) expect(entry.previousHash).toBe(items[index + 1]?.hash ?? '0'.repeat(64));
  });

  it('shows the supervisor business alone', async () => {
    const { items } = await listed(supervisor);
    expect(items.map(({ action }) => action)).toEqual(['ledger.exported', 'erratum.accepted', 'plan.loaded']);
    expect((await listed(supervisor, 'action=user.added')).items).toEqual([]);
  });

  it('says each act in a sentence of the reader’s language', async () => {
    expect((await listed(auditor, 'action=erratum.accepted')).items[0]?.sentence).toBe('采纳勘误：“虎扑体育”读作“沈阳”，45处');
    expect((await listed(auditor, 'action=erratum.accepted', 'en-GB,zh;q=0.5')).items[0]?.sentence).toBe(
      'accepted to read “虎扑体育” as “沈阳” at 45 places',
    );
    expect((await listed(auditor, 'action=user.added&limit=1')).items[0]?.sentence).toBe('开立账号clerk-three（three）');
    expect((await listed(auditor, 'action=user.added&limit=1&lang=en')).items[0]?.sentence).toBe('opened the account clerk-three (three)');
  });

  it('is narrowed by thing, act and person', async () => {
    const sequence = async (query: string) => (await listed(auditor, query)).items.map(({ action }) => action);
    expect(await sequence('thingKind=plan')).toEqual(['plan.loaded']);
    const [plan] = (await listed(auditor, 'thingKind=plan')).items;
    expect(await sequence(`thingId=${plan?.thingId}`)).toEqual(['plan.loaded']);
    expect(await sequence(`actor=${supervisor.username}`)).toEqual(['ledger.exported', 'erratum.accepted']);
    expect(await sequence('action=user.added&thingKind=plan')).toEqual([]);
  });

  it('pages without gaps while new entries are written', async () => {
    const whole = (await listed(auditor, 'limit=500')).items.map(({ seq }) => seq);
    const paged: number[] = [];
    let query = 'limit=2';
    while (query !== '') {
      const { items, nextCursor } = await listed(auditor, query);
      paged.push(...items.map(({ seq }) => seq));
      await supervisor.ask('GET /api/tasks/export?format=csv');
      query = nextCursor === null ? '' : `limit=2&cursor=${nextCursor}`;
    }
    expect(paged).toEqual(whole);
  });

  it('is verified, and the check is not kept as a page', async () => {
    const { items } = await listed(auditor, 'limit=1');
    const answer = await supervisor.ask('POST /api/audit/verify');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.json()).toEqual({ ok: true, entries: items[0]?.seq, headHash: items[0]?.hash, brokenSeq: null, reason: null });
  });

  it('is not changed by who reads it, nor by anything that was refused', async () => {
    const before = await listed(auditor, 'limit=1');
    await auditor.ask('POST /api/users', { username: 'never', displayName: '无' });
    await supervisor.ask('POST /api/errata/01900000-0000-7000-8000-00000000dead/accept', {});
    expect((await listed(auditor, 'limit=1')).items[0]?.seq).toBe(before.items[0]?.seq);
  });
});

describe('the registry of acts', () => {
  const names = Object.keys(auditActions) as AuditAction[];

  it.each(names)('%s has its sentence in both languages, with the same fields', (name) => {
    const fields = (sentence: string) => new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, field]) => field));
    const { zh, en } = auditActions[name];
    expect(zh).not.toBe('');
    expect(fields(en)).toEqual(fields(zh));
  });

  it('keeps accounts and sessions apart from business', () => {
    expect(businessActions.filter((name) => /^(session|password|user)\./.test(name))).toEqual([]);
    expect(names.filter((name) => /^(plan|erratum|unit|task)\./.test(name) && !businessActions.includes(name))).toEqual([]);
  });

  it('shows an act that a later version wrote by its code', () => {
    expect(auditSentence('star.counted' as AuditAction, {}, 'zh')).toBe('star.counted');
  });
});
