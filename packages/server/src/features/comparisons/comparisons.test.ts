import { beforeAll, expect, it } from 'vitest';
import { loadDocument } from '../../testing/describe-ledger.js';
import { describeServer, type SignedIn, unitNamed } from '../../testing/describe-server.js';

const plan = (year: number, tasks: readonly (readonly [string, string])[]): string =>
  [
    `辽宁省人民政府关于印发${year}年重点工作分工方案的通知`,
    `辽政发〔${year}〕9号`,
    `${year}年重点工作分工方案`,
    '一、目标',
    ...tasks.flatMap(([text, unit], index) => [`${index + 1}.${text}`, `牵头单位:${unit}`]),
  ].join('\n');

describeServer((server) => {
  let supervisor: SignedIn;
  let ids: readonly string[] = [];

  beforeAll(async () => {
    const last = plan(2024, [
      ['地区生产总值增长5.5%左右。', '省发展改革委'],
      ['建设改造农村公路6000公里。', '省交通运输厅'],
      ['办好全国冬运会筹备工作。', '省体育局'],
    ]);
    const next = plan(2025, [
      ['地区生产总值增长5%左右。', '省发展改革委'],
      ['建设改造农村公路6000公里。', '省交通运输厅'],
      ['发展海洋经济。', '省自然资源厅'],
    ]);
    ids = [await loadDocument(server().ledger, last), await loadDocument(server().ledger, next)];
    supervisor = await server().person(['supervisor']);
  });

  const compare = async ({ ask }: SignedIn, more = '') =>
    (await ask(`GET /api/comparisons?before=${ids[0]}&after=${ids[1]}${more}`)).json();

  it('tells what continues, changed, vanished and is new, with targets side by side', async () => {
    const found = await compare(supervisor);
    expect(found.mode).toBe('years');
    expect(found.counts.map(({ name, tasks }: { name: string; tasks: number }) => `${name} ${tasks}`)).toEqual([
      '有变化 1',
      '新增 1',
      '消失 1',
      '移动 0',
      '延续 1',
    ]);
    expect(found.items[0]).toMatchObject({
      kind: 'changed',
      targets: [{ move: 'lowered', moveName: '降低', before: { value: 5.5 }, after: { value: 5 } }],
    });
    expect(found.items[0].before.taskId).not.toBe(found.items[0].after.taskId);
  });

  it('is narrowed by kind and words, and read page by page', async () => {
    expect((await compare(supervisor, '&kind=removed')).items).toMatchObject([
      { before: { text: '办好全国冬运会筹备工作。' }, after: null },
    ]);
    expect((await compare(supervisor, `&q=${encodeURIComponent('海洋')}`)).items.length).toBe(1);
    const first = await compare(supervisor, '&limit=3');
    expect((await compare(supervisor, `&limit=3&cursor=${first.nextCursor}`)).items.length).toBe(1);
    expect((await compare(supervisor, '&mode=amended')).mode).toBe('amended');
  });

  it('shows a unit what it may see, and no more', async () => {
    const roads = await server().person(['unit-liaison'], { unitId: await unitNamed(server(), '省交通运输厅') });
    expect((await compare(roads)).items.map(({ kind }: { kind: string }) => kind)).toEqual(['same']);
  });

  it('refuses a plan that is not there', async () => {
    const nobody = '01900000-0000-7000-8000-00000000dead';
    expect((await supervisor.ask(`GET /api/comparisons?before=${ids[0]}&after=${nobody}`)).json()).toMatchObject({ code: 'not-found' });
  });
});
