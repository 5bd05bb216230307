import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { asAll, asSystem, describeStore, scopeOf } from './testing/describe-store.js';

describeStore((store) => {
  it('gives values in the same shapes on both databases', async () => {
    const { rows } = await store().read(asSystem, ({ db }) =>
      sql`select 12345678901::bigint as big, 5.5::numeric as quantity, date '2024-02-05' as day, timestamptz '2024-02-05 08:00:00.123+08' as at,
        array['甲','乙'] as words, '{"a":[1,null]}'::jsonb as value, true as yes, null::text as none`.execute(db),
    );
    expect(rows[0]).toEqual({
      big: 12345678901,
      quantity: 5.5,
      day: '2024-02-05',
      at: new Date('2024-02-05T00:00:00.123Z'),
      words: ['甲', '乙'],
      value: { a: [1, null] },
      yes: true,
      none: null,
    });
  });

  it('takes dates, words, bytes and JSON the same way', async () => {
    const bytes = Uint8Array.from([0, 1, 254, 255]);
    const { rows } = await store().read(asSystem, ({ db }) =>
      sql<Record<string, unknown>>`select ${'2024-12-31'}::date as day, ${new Date(0)}::timestamptz as at, ${['甲', '乙']}::text[] as words,
        ${JSON.stringify([{ a: '一' }])}::jsonb as value, ${bytes}::bytea as bytes`.execute(db),
    );
    expect({ ...rows[0], bytes: Array.from((rows[0]?.['bytes'] ?? []) as Uint8Array) }).toEqual({
      day: '2024-12-31',
      at: new Date(0),
      words: ['甲', '乙'],
      value: [{ a: '一' }],
      bytes: [0, 1, 254, 255],
    });
  });

  it('keeps nothing of a write that throws', async () => {
    const attempt = store().write(asAll, async ({ db }) => {
      await db.insertInto('official').values({ jurisdiction_id: '210000', official_id: 'o', name: '甲', pinyin: 'jia' }).execute();
      throw new Error('changed my mind');
    });
    await expect(attempt).rejects.toThrow('changed my mind');
    expect(await store().read(asAll, ({ db }) => db.selectFrom('official').selectAll().execute())).toEqual([]);
  });

  it('goes on after a statement that failed', async () => {
    await expect(store().read(asAll, ({ db }) => sql`select 1/0`.execute(db))).rejects.toMatchObject({
      name: 'DatabaseFault',
      code: '22012',
    });
    expect((await store().read(asAll, ({ db }) => sql`select 1 as one`.execute(db))).rows).toEqual([{ one: 1 }]);
  });

  it('refuses to write in a reading transaction', async () => {
    const attempt = store().read(asAll, ({ db }) => db.deleteFrom('official').execute());
    await expect(attempt).rejects.toMatchObject({ code: '25006' });
  });

  it('moves the revision on with every committed write, and only then', async () => {
    const before = store().revision();
    await store().read(asAll, ({ db }) => sql`select 1`.execute(db));
    expect(store().revision()).toBe(before);
    await store().write(asAll, ({ db }) => sql`select 1`.execute(db));
    expect(store().revision()).toBeGreaterThan(before ?? 0);
  });

  it('runs many pieces of work at once without mixing their scopes', async () => {
    const asked = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? '210000' : '310000'));
    const seen = await Promise.all(
      asked.map((jurisdiction) =>
        store().read(scopeOf({ kind: 'all' }, jurisdiction), async ({ db }) =>
          (await db.selectFrom('jurisdiction').select('jurisdiction_id').execute()).map((row) => row.jurisdiction_id).join(),
        ),
      ),
    );
    expect(seen).toEqual(asked);
  });
});
