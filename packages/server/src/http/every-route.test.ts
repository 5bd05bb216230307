import { actions, may, type Role, roles } from '@luoshi/domain';
import type { TSchema } from 'typebox';
import { beforeAll, describe, expect, it } from 'vitest';
import { contracts } from '../contracts.js';
import { routes } from '../routes.js';
import { actorOf } from '../testing/describe-ledger.js';
import { type Ask, describeServer, type SignedIn, unitNamed } from '../testing/describe-server.js';
import type { Contract } from './contract.js';

// What holds for every route, gone through from the one list of contracts.

const nobodysId = '01900000-0000-7000-8000-00000000dead';
const nameOf = ({ method, url }: Contract): string => `${method} ${url}`;

/** Query fields that a route cannot do without. */
const neededQuery: Readonly<Record<string, string>> = {
  exportTasks: 'format=csv&',
  listLights: `plan=${nobodysId}&period=2024-03&`,
  listReview: `plan=${nobodysId}&`,
  readComparison: `before=${nobodysId}&after=${nobodysId}&`,
  readReceiptBoard: `plan=${nobodysId}&`,
  readWorkbench: `plan=${nobodysId}&`,
  proposeMatters: `plan=${nobodysId}&ladder=sanming&`,
  takeReportForm: `plan=${nobodysId}&period=2024-02&`,
  readResults: 'year=2024&',
  readDispatch: `plan=${nobodysId}&by=unit&`,
  listDraws: `plan=${nobodysId}&`,
  listCycles: `plan=${nobodysId}&`,
  listEvidence: `thingKind=report&thingId=${nobodysId}&`,
  readBoard: `cycle=${nobodysId}&period=2024-02&`,
};

/** Fields of the path that are no ids. */
const inPath: Readonly<Record<string, string>> = {
  ':year': '2031',
  ':period': '2024-02',
  ':thingKind': 'report',
  ':goalKey': 'g1',
  ':measure': 'g1',
  ':token': 'x'.repeat(43),
  ':packId': 'ours',
  ':ladderId': 'ours',
  ':schemeId': 'ours',
  ':version': '1',
};
const filled = (url: string): string => url.replace(/:\w+/g, (field) => inPath[field] ?? nobodysId);

/** A request that reaches the handler, or fails only on its content. */
const askFor = (ask: Ask, { method, url }: Contract, query = '') =>
  ask(`${method} ${filled(url)}${query}` as 'GET /', method === 'GET' || method === 'DELETE' ? null : { nonsense: 1 });

const secured = contracts.filter(({ permission }) => permission !== 'public');
const restricted = contracts.flatMap((terms) =>
  terms.permission in actions ? [{ terms, action: terms.permission as keyof typeof actions }] : [],
);

const mighty = { ...actorOf('supervisor'), roles: ['supervisor', 'assessor', 'system-admin', 'unit-approver'] as const };

const validUrl = ({ url }: Contract): Contract['url'] => filled(url) as Contract['url'];

const formats = (schema: TSchema | undefined): readonly unknown[] =>
  Object.values((schema as { properties?: Record<string, { format?: string }> } | undefined)?.properties ?? {}).map(({ format }) => format);

const problem = (code: string) => ({ code, type: expect.any(String), title: expect.any(String), requestId: expect.any(String) });

describe('contracts and routes', () => {
  it('are the same list', () => {
    expect(routes.map(({ terms }) => nameOf(terms)).sort()).toEqual(contracts.map(nameOf).sort());
    expect(new Set(contracts.map(nameOf)).size).toBe(contracts.length);
    expect(new Set(contracts.map(({ operationId }) => operationId)).size).toBe(contracts.length);
  });
});

describeServer((server) => {
  it.each(secured.map((terms) => ({ name: nameOf(terms), terms })))('$name is closed to who is not signed in', async ({ terms }) => {
    const answer = await askFor(server().stranger, terms);
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject(problem('not-signed-in'));
  });

  it('an unknown or mangled session is no session', async () => {
    const { stranger } = server();
    for (const token of ['', 'x', 'a'.repeat(43), '%E0%A4%A', `"; drop table session; --`]) {
      const answer = await stranger('GET /api/tasks', null, { cookie: `luoshi_session=${token}` });
      expect([token, answer.statusCode]).toEqual([token, 401]);
    }
  });

  describe('by role', () => {
    const people = new Map<Role, SignedIn>();
    beforeAll(async () => {
      const unitId = await unitNamed(server(), '省财政厅');
      for (const role of roles) people.set(role, await server().person([role], role.startsWith('unit-') ? { unitId } : {}));
    });
    const personAs = (role: Role): SignedIn => {
      const person = people.get(role);
      if (person === undefined) throw new Error(role);
      return person;
    };

    it.each(restricted.map(({ terms, action }) => ({ name: nameOf(terms), terms, action })))(
      '$name is open to the roles of $action alone',
      async ({ terms, action }) => {
        for (const role of roles) {
          const answer = await askFor(personAs(role).ask, terms);
          const refusedForRole = answer.statusCode === 403 && answer.json<{ code: string }>().code === 'not-permitted';
          expect([role, refusedForRole, answer.statusCode === 401, answer.statusCode >= 500]).toEqual([
            role,
            !may(actorOf(role), action),
            false,
            false,
          ]);
        }
      },
    );

    it('the three administrators see nothing of the ledger', async () => {
      for (const role of ['system-admin', 'security-admin', 'audit-admin'] as const) {
        for (const url of ['/api/tasks', '/api/plans', '/api/errata', '/api/tasks/facets'] as const)
          expect([role, url, (await personAs(role).ask(`GET ${url}`)).statusCode]).toEqual([role, url, 403]);
      }
    });
  });

  describe('before the initial password is changed', () => {
    const others = secured.filter(({ url }) => !url.startsWith('/api/session'));
    let newcomer: SignedIn;
    beforeAll(async () => {
      newcomer = await server().person(['supervisor'], { mustChangePassword: true });
    });

    it.each(others.map((terms) => ({ name: nameOf(terms), terms })))('$name waits', async ({ terms }) => {
      const answer = await askFor(newcomer.ask, terms);
      expect(answer.statusCode).toBe(403);
      expect(answer.json()).toMatchObject(problem('password-change-required'));
    });

    it('who I am is answered', async () => {
      expect((await newcomer.ask('GET /api/session')).json()).toMatchObject({ mustChangePassword: true });
    });
  });

  describe('malformed', () => {
    let all: SignedIn;
    beforeAll(async () => {
      all = await server().person(['supervisor', 'assessor', 'system-admin', 'unit-approver'], {
        unitId: await unitNamed(server(), '省统计局'),
      });
    });
    const asked = contracts.filter(({ permission }) => permission === 'public' || permission === 'signed-in' || may(mighty, permission));

    it('every route was asked', () => {
      expect(contracts.filter((terms) => !asked.includes(terms))).toEqual([]);
    });

    // A body is looked at before the query.
    const bodiless = asked.filter(({ body, consumes }) => body === undefined || consumes !== undefined);
    it.each(bodiless.map((terms) => ({ name: nameOf(terms), terms })))(
      '$name refuses a query field it does not know',
      async ({ terms }) => {
        const answer = await askFor(all.ask, { ...terms, url: validUrl(terms) }, `?${neededQuery[terms.operationId] ?? ''}nonsense=1`);
        expect(answer.statusCode).toBe(400);
        expect(answer.json()).toMatchObject({ code: 'input-invalid', detail: expect.stringContaining('nonsense') });
      },
    );

    const withId = asked.filter((terms) => formats(terms.params).includes('uuid'));
    it.each(withId.map((terms) => ({ name: nameOf(terms), terms })))('$name refuses an id that is none', async ({ terms }) => {
      const answer = await askFor(all.ask, { ...terms, url: terms.url.replace(/:\w+/g, (field) => inPath[field] ?? 'no-id') as '/api/' });
      expect(answer.statusCode).toBe(400);
      expect(answer.json()).toMatchObject({ code: 'input-invalid', detail: expect.stringContaining('UUID') });
    });

    const withBody = asked.filter(({ body, consumes }) => body !== undefined && consumes === undefined);
    it.each(withBody.map((terms) => ({ name: nameOf(terms), terms })))('$name refuses a body of other fields', async ({ terms }) => {
      const answer = await askFor(all.ask, { ...terms, url: validUrl(terms) });
      expect(answer.statusCode).toBe(400);
      expect(answer.json()).toMatchObject({ code: 'input-invalid', detail: expect.stringMatching(/缺少“\w+”|没有“nonsense”这一项/) });
    });
  });
});
