import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { insertAccount } from './queries/accounts/insert-account.js';
import type { Scope } from './store.js';
import { asAll, asSystem, describeStore, testJurisdiction } from './testing/describe-store.js';

const [wang, li] = ['01900000-0000-7000-8000-0000000000a1', '01900000-0000-7000-8000-0000000000a2'] as const;
const at = `'2024-03-21T00:00:00Z'`;
const refused = { code: '42501' };
const personal = (userId: string): Scope => ({ jurisdictionId: testJurisdiction, userId, reach: { kind: 'all' } });
const noticeOf = (userId: string): string =>
  `insert into notice values ('${testJurisdiction}', gen_random_uuid(), 'user:${userId}', '${userId}', 'desk', 'd', 'today', '2024-03-21', '{}', ${at}, null)`;
const delivery = (state: string): string =>
  `insert into delivery values ('${testJurisdiction}', gen_random_uuid(), 'test', 'mail', null, 'r', 'r', null, '2024-03-21', '${state}', null, null, 1, 0,
    '{}', ${at}, ${at}, null, false, null)`;

// Reminders are a person's own; passwords, other people's mail and what was sent are nobody's to touch.
describeStore((store) => {
  const run = (scope: Scope, statement: string): Promise<number> =>
    store().write(scope, async ({ db }) => Number((await sql.raw(statement).execute(db)).numAffectedRows));
  const seen = (scope: Scope, select: string): Promise<readonly unknown[]> =>
    store().read(scope, async ({ db }) => (await sql.raw<{ x: unknown }>(select).execute(db)).rows.map(({ x }) => x));

  beforeAll(async () => {
    await store().write(asSystem, async (tx) => {
      for (const userId of [wang, li])
        await insertAccount(tx, {
          userId,
          username: userId,
          displayName: userId,
          passwordHash: 'x',
          roles: ['supervisor'],
          mustChangePassword: false,
          createdAt: new Date('2024-03-20T00:00:00Z'),
        });
    });
    for (const userId of [wang, li]) await run(asSystem, noticeOf(userId));
    await run(asSystem, delivery('sent'));
    await run(asSystem, delivery('pending'));
  });

  it('shows everyone the own reminders, and lets nobody write them but as read', async () => {
    expect(await seen(personal(wang), 'select user_id as x from notice')).toEqual([wang]);
    expect(await run(personal(wang), `update notice set read_at = ${at}`)).toBe(1);
    await expect(run(personal(wang), `update notice set stage = 'x'`)).rejects.toMatchObject(refused);
    await expect(run(personal(wang), noticeOf(wang))).rejects.toMatchObject(refused);
  });

  it('lets everyone say how they themselves are reminded', async () => {
    const preference = (userId: string) =>
      `insert into notice_preference values ('${testJurisdiction}', '${userId}', 'a@b.cn', true, 'zh', null, null, null, ${at}, null, null)`;
    expect(await run(personal(wang), preference(wang))).toBe(1);
    await expect(run(personal(wang), preference(li))).rejects.toMatchObject(refused);
    expect(await seen(personal(li), 'select email as x from notice_preference')).toEqual([]);
  });

  it('closes channels and deliveries to every person', async () => {
    for (const table of ['notice_channel', 'delivery', 'job_run'])
      await expect(seen(asAll, `select 1 as x from ${table}`)).rejects.toMatchObject(refused);
  });

  it('keeps what was sent as sent, from the product too', async () => {
    await expect(run(asSystem, `update delivery set state = 'pending' where state = 'sent'`)).rejects.toMatchObject(refused);
    expect(await run(asSystem, `update delivery set state = 'failed' where state = 'pending'`)).toBe(1);
  });
});
