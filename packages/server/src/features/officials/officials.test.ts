import type { Actor, Result } from '@luoshi/domain';
import { beforeAll, expect, it } from 'vitest';
import { actorOf, describeLedger, loadExample } from '../../testing/describe-ledger.js';
import { listOfficials } from './list-officials.js';
import { readOfficial } from './read-official.js';

const given = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

describeLedger((ledger) => {
  beforeAll(async () => {
    await loadExample(ledger());
  });

  const page = (query: Parameters<typeof listOfficials>[1], actor?: Actor) =>
    ledger().read(async (ctx) => given(await listOfficials(ctx, query)), actor);

  it('are listed in the order of their pinyin, page by page, with the tasks that name them, and name them first', async () => {
    const { items } = await page({ limit: 500 });
    expect(items.map(({ name }) => name)).toEqual(items.map(({ name }) => name).sort(new Intl.Collator('zh-u-co-pinyin').compare));
    expect(items.reduce((sum, { first }) => sum + first, 0)).toBe(228 - 18);
    const first = await page({ limit: 3 });
    const second = await page({ limit: 500, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items]).toEqual(items);
    expect(await ledger().read((ctx) => listOfficials(ctx, { cursor: 'x' }))).toMatchObject({ refusal: { code: 'input-invalid' } });
  });

  it('are read one by one, by name without padding', async () => {
    const { items } = await page({ limit: 500 });
    const known = items.find(({ name }) => name === '王健');
    expect(await ledger().read((ctx) => readOfficial(ctx, '王健'))).toEqual({ ok: true, value: known });
    expect(await ledger().read((ctx) => readOfficial(ctx, '某某'))).toMatchObject({ refusal: { code: 'not-found' } });
  });

  it('show a unit the counts of its own tasks', async () => {
    const all = await page({ limit: 500 });
    const own = await page({ limit: 500 }, actorOf('unit-approver', '210000-省财政厅'));
    const sum = ({ items }: typeof all): number => items.reduce((total, { tasks }) => total + tasks, 0);
    expect(sum(own)).toBeGreaterThan(0);
    expect(sum(own)).toBeLessThan(sum(all));
  });
});
