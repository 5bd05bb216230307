import type { Role } from '@luoshi/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeServer, type SignedIn, type TestServer, unitNamed } from '../../testing/describe-server.js';
import type { UserView } from './contract.js';

type WithPassword = { readonly user: UserView; readonly initialPassword: string };
type Answer = Awaited<ReturnType<SignedIn['ask']>>;

const outcome = (answer: Answer): readonly unknown[] => [answer.statusCode, answer.json<{ code?: string }>().code ?? 'done'];

const grantOf = (roles: readonly Role[], unitId: string | null = null, officialId: string | null = null) => ({ roles, unitId, officialId });

const lastAct = async ({ person }: TestServer): Promise<unknown> => {
  const auditor = await person(['audit-admin']);
  return (await auditor.ask('GET /api/audit?limit=1')).json<{ items: unknown[] }>().items[0];
};

// In this order: the first test is about an office that has no security administrator yet.
describeServer((server) => {
  let administrator: SignedIn;
  beforeAll(async () => {
    administrator = await server().person(['supervisor', 'system-admin']);
  });

  /** A new sole system administrator in the place of another. */
  const handOver = async (from: SignedIn): Promise<void> => {
    administrator = await server().person(['supervisor', 'system-admin']);
    expect(outcome(await administrator.ask(`POST /api/users/${from.userId}/disable`))).toEqual([200, 'done']);
  };

  it('a new office: the system administrator appoints until there is a security administrator, and no longer', async () => {
    const appoint = async (roles: readonly Role[]) => {
      const { userId } = await server().person([]);
      return outcome(await administrator.ask(`PUT /api/users/${userId}/roles`, grantOf(roles)));
    };
    expect(await appoint(['audit-admin'])).toEqual([200, 'done']);
    expect(await appoint(['security-admin'])).toEqual([200, 'done']);
    expect(await appoint(['supervisor'])).toEqual([403, 'not-permitted']);
  });

  it('when the last security administrator is disabled, the system administrator appoints again', async () => {
    const { items } = (await administrator.ask('GET /api/users')).json<{ items: UserView[] }>();
    const ids = items.filter(({ roles, state }) => state === 'active' && roles.includes('security-admin')).map(({ userId }) => userId);
    expect(ids).toHaveLength(1);
    expect(outcome(await administrator.ask(`POST /api/users/${ids[0]}/disable`))).toEqual([200, 'done']);
    const { userId } = await server().person([]);
    expect(outcome(await administrator.ask(`PUT /api/users/${userId}/roles`, grantOf(['security-admin'])))).toEqual([200, 'done']);
  });

  describe('accounts', () => {
    it('are opened without roles, with a password shown once that must be changed', async () => {
      const answer = await administrator.ask('POST /api/users', { username: 'wang.jian', displayName: '王健' });
      const { user, initialPassword } = answer.json<WithPassword>();
      expect(user).toMatchObject({ username: 'wang.jian', displayName: '王健', roles: [], state: 'active', mustChangePassword: true });
      expect(initialPassword).toMatch(/^[a-zA-Z2-9]{16}$/);
      expect(await lastAct(server())).toMatchObject({
        action: 'user.added',
        thingId: user.userId,
        actor: `测试 ${administrator.username}`,
        sentence: '开立账号wang.jian（王健）',
      });
      const logIn = await server().stranger('POST /api/session', { username: 'wang.jian', password: initialPassword });
      expect(logIn.json()).toMatchObject({ mustChangePassword: true, permissions: [] });
      expect(JSON.stringify((await administrator.ask('GET /api/users?q=wang')).json())).not.toContain(initialPassword);
    });

    it('have names of their own', async () => {
      const twice = { username: 'the-same', displayName: '甲' };
      expect(outcome(await administrator.ask('POST /api/users', twice))).toEqual([200, 'done']);
      expect(outcome(await administrator.ask('POST /api/users', { ...twice, displayName: '乙' }))).toEqual([409, 'user-exists']);
    });

    it.each([
      { username: 'x', displayName: '短' },
      { username: '王健', displayName: '王健' },
      { username: 'a b', displayName: '空格' },
      { username: 'no-name', displayName: '' },
      { username: 'number', displayName: 5 },
    ])('are not opened for $username ($displayName)', async (body) => {
      expect(outcome(await administrator.ask('POST /api/users', body))).toEqual([400, 'input-invalid']);
    });

    it('are listed by user name, page by page, and found by either name', async () => {
      const all = (await administrator.ask('GET /api/users?limit=500')).json<{ items: UserView[] }>().items.map(({ username }) => username);
      expect(all).toEqual([...all].sort());
      const paged: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const url: string = `/api/users?limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`;
        const page: { items: UserView[]; nextCursor: string | null } = (await administrator.ask(`GET ${url}` as 'GET /')).json();
        paged.push(...page.items.map(({ username }) => username));
        cursor = page.nextCursor;
      }
      expect(paged).toEqual(all);
      const found = (await administrator.ask(`GET /api/users?q=${encodeURIComponent('王')}`)).json<{ items: UserView[] }>().items;
      expect(found.map(({ username }) => username)).toEqual(['wang.jian']);
      expect((await administrator.ask('GET /api/users?q=%25')).json()).toMatchObject({ items: [] });
    });

    it.each(['', 'bm8', Buffer.from('{"after":5}').toString('base64url')])(
      'refuse the cursor “%s” that was not made here',
      async (cursor) => {
        expect(outcome(await administrator.ask(`GET /api/users?cursor=${cursor}`))).toEqual([400, 'input-invalid']);
      },
    );
  });

  describe('resetting a password', () => {
    it('gives a new one to be changed, ends the sessions and the rest after guesses', async () => {
      const person = await server().person(['supervisor']);
      for (let guess = 0; guess < 5; guess += 1)
        await server().stranger('POST /api/session', { username: person.username, password: 'a guess' });
      const { user, initialPassword } = (await administrator.ask(`POST /api/users/${person.userId}/reset`)).json<WithPassword>();
      expect(user).toMatchObject({ userId: person.userId, mustChangePassword: true });
      expect((await person.ask('GET /api/session')).statusCode).toBe(401);
      const logIn = await server().stranger('POST /api/session', { username: person.username, password: initialPassword });
      expect([logIn.statusCode, logIn.json<{ mustChangePassword: boolean }>().mustChangePassword]).toEqual([200, true]);
    });

    it('is written down without the password', async () => {
      const person = await server().person(['supervisor']);
      const { initialPassword } = (await administrator.ask(`POST /api/users/${person.userId}/reset`)).json<WithPassword>();
      const act = await lastAct(server());
      expect(act).toMatchObject({ action: 'password.reset', thingId: person.userId, data: { username: person.username } });
      expect(JSON.stringify(act)).not.toContain(initialPassword);
    });

    it('is refused for nobody', async () => {
      const answer = await administrator.ask('POST /api/users/01900000-0000-7000-8000-00000000dead/reset');
      expect(outcome(answer)).toEqual([404, 'not-found']);
    });
  });

  describe('disabling', () => {
    it('ends the sessions at once; enabling lets in again; asking twice changes nothing', async () => {
      const person = await server().person(['supervisor']);
      expect((await person.ask('GET /api/tasks')).statusCode).toBe(200);
      expect((await administrator.ask(`POST /api/users/${person.userId}/disable`)).json()).toMatchObject({ state: 'disabled' });
      expect((await person.ask('GET /api/tasks')).statusCode).toBe(401);
      expect(await lastAct(server())).toMatchObject({ action: 'user.disabled', thingId: person.userId });
      const before = await lastAct(server());
      expect(outcome(await administrator.ask(`POST /api/users/${person.userId}/disable`))).toEqual([200, 'done']);
      expect(await lastAct(server())).toEqual(before);
      expect((await administrator.ask(`POST /api/users/${person.userId}/enable`)).json()).toMatchObject({ state: 'active' });
      expect(await lastAct(server())).toMatchObject({ action: 'user.enabled', thingId: person.userId });
    });

    it('is refused for the last system administrator, as is taking the role away', async () => {
      const security = await server().person(['security-admin']);
      const { userId } = administrator;
      expect(outcome(await administrator.ask(`POST /api/users/${userId}/disable`))).toEqual([409, 'last-administrator']);
      expect(outcome(await security.ask(`PUT /api/users/${userId}/roles`, grantOf(['supervisor'])))).toEqual([409, 'last-administrator']);
      const second = await server().person(['system-admin']);
      expect(outcome(await second.ask(`POST /api/users/${userId}/disable`))).toEqual([200, 'done']);
      expect(outcome(await second.ask(`POST /api/users/${second.userId}/disable`))).toEqual([409, 'last-administrator']);
      await handOver(second);
    });

    it('two administrators who disable each other at the same moment do not both go', async () => {
      const first = await server().person(['system-admin']);
      const second = await server().person(['system-admin']);
      await first.ask(`POST /api/users/${administrator.userId}/disable`);
      const both = await Promise.all([
        first.ask(`POST /api/users/${second.userId}/disable`),
        second.ask(`POST /api/users/${first.userId}/disable`),
      ]);
      const left = (await Promise.all([first.ask('GET /api/users'), second.ask('GET /api/users')])).filter(
        ({ statusCode }) => statusCode === 200,
      );
      expect([both.filter(({ statusCode }) => statusCode === 200).length, left.length]).toEqual([1, 1]);
      await handOver((await first.ask('GET /api/session')).statusCode === 200 ? first : second);
    });
  });

  describe('granting roles', () => {
    let security: SignedIn;
    beforeAll(async () => {
      security = await server().person(['security-admin']);
    });
    const grant = async (body: object) => {
      const { userId } = await server().person([]);
      return security.ask(`PUT /api/users/${userId}/roles`, body);
    };

    it('keeps the three administrators apart (三员分立)', async () => {
      const three = ['system-admin', 'security-admin', 'audit-admin'] as const;
      for (const [one, other] of [
        [0, 1],
        [0, 2],
        [1, 2],
      ] as const)
        expect(outcome(await grant(grantOf([three[one], three[other]])))).toEqual([422, 'administrators-separate']);
      for (const role of three) expect(outcome(await grant(grantOf([role, 'assessor'])))).toEqual([200, 'done']);
    });

    it.each(['unit-liaison', 'unit-approver'] as const)('wants a unit for %s, and one that the registry has', async (role) => {
      expect(outcome(await grant(grantOf([role])))).toEqual([422, 'unit-required']);
      expect(outcome(await grant(grantOf([role], 'no-such-unit')))).toEqual([404, 'not-found']);
      expect(outcome(await grant(grantOf([], null, 'no-such-official')))).toEqual([404, 'not-found']);
      const unitId = await unitNamed(server(), '省财政厅');
      const answer = await grant(grantOf([role], unitId));
      expect(answer.json()).toMatchObject({ roles: [role], unit: { id: unitId, name: '省财政厅' }, official: null });
    });

    it.each([{ roles: ['king'] }, { roles: 'supervisor' }, { roles: [null] }, {}])('refuses %j', async (body) => {
      expect(outcome(await grant({ unitId: null, officialId: null, ...body }))).toEqual([400, 'input-invalid']);
    });

    it('is written down with what was granted', async () => {
      await grant(grantOf(['supervisor', 'assessor']));
      expect(await lastAct(server())).toMatchObject({
        action: 'user.granted',
        data: { roles: 'supervisor、assessor', unit: '', official: '' },
      });
    });
  });
});
