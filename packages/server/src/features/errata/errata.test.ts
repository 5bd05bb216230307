import type { ErratumAct } from '@luoshi/domain';
import { beforeAll, expect, it } from 'vitest';
import { allRows, derivedTables } from '../../testing/all-rows.js';
import { actorOf, describeLedger, loadExample, type TestLedger } from '../../testing/describe-ledger.js';
import type { ErratumView } from './contract.js';
import { decideErratum } from './decide-erratum.js';
import { listErrata } from './list-errata.js';
import { proposeErratum } from './propose-erratum.js';

const errataOf = async (ledger: TestLedger): Promise<readonly ErratumView[]> => {
  const page = await ledger.read((ctx) => listErrata(ctx, {}));
  if (!page.ok) throw new Error(page.refusal.code);
  return page.value.items;
};

const decide = (ledger: TestLedger, erratumId: string, act: ErratumAct, corrected?: string) =>
  ledger.write((ctx) => decideErratum(ctx, { erratumId, act, corrected }));

const logOf = async (ledger: TestLedger) =>
  ((await allRows(ledger, ['audit_entry']))['audit_entry'] ?? []).map((row) => JSON.parse(row)).sort((a, b) => a.seq - b.seq);

const ledgerRows = async (ledger: TestLedger) =>
  ((await allRows(ledger, ['ledger_row']))['ledger_row'] ?? []).map((row) => JSON.parse(row)).sort((a, b) => a.ord - b.ord);

describeLedger((ledger) => {
  let planId = '';
  let erratumId = '';
  beforeAll(async () => {
    planId = await loadExample(ledger());
    erratumId = (await errataOf(ledger()))[0]?.erratumId ?? '';
  });

  it('are proposed with every place, its words, and the reasons in sentences', async () => {
    const [erratum, ...others] = await errataOf(ledger());
    expect(others).toEqual([]);
    expect(erratum).toMatchObject({ printed: '虎扑体育', corrected: '沈阳', state: 'proposed', placeCount: 45, decidedAt: null });
    expect(erratum?.places.every(({ printed }) => printed === '虎扑体育')).toBe(true);
    expect(erratum?.places[0]).toMatchObject({ before: '任单位:省税务局、大连海关、', after: '海关等,各市人民政府,省沈抚' });
    expect(erratum?.evidence.map(({ sentence }) => sentence).join()).not.toContain('{');
    expect(erratum?.evidence.map(({ kind }) => kind)).toContain('only-absent-division');
  });

  it('read at all places at once when accepted, in one audited step; the document stays', async () => {
    const document = await allRows(ledger(), ['plan_document']);
    const before = await ledgerRows(ledger());
    expect(await decide(ledger(), erratumId, 'accept')).toMatchObject({ state: 'accepted', placeCount: 45 });
    const after = await ledgerRows(ledger());
    expect(await allRows(ledger(), ['plan_document'])).toEqual(document);
    const touched = after.filter((row, index) => JSON.stringify(row) !== JSON.stringify(before[index]));
    const entry = (await logOf(ledger())).at(-1);
    expect([entry.action, JSON.parse(entry.data)]).toEqual([
      'erratum.accepted',
      { planId, printed: '虎扑体育', corrected: '沈阳', places: 45, tasks: touched.length, names: expect.any(Number) },
    ]);
    expect(JSON.stringify(touched.map(({ text, owners }) => [text, owners])).match(/虎扑体育(?!")/g)?.length).toBeGreaterThan(0);
    const units = touched
      .flatMap(({ owners }) => [...owners.leadUnits, ...owners.coUnits])
      .filter(({ printed }) => printed.includes('虎扑体育'));
    expect(new Set(units.map(({ printed, corrected, unitId }) => `${printed} ${corrected} ${unitId}`))).toContain(
      '虎扑体育市人民政府 沈阳市人民政府 210100',
    );
    expect(units.filter(({ unitId }) => unitId === null)).toEqual([]);
  });

  it('refuse what their state does not allow', async () => {
    const before = await allRows(ledger());
    await expect(decide(ledger(), erratumId, 'accept')).rejects.toThrow('已采纳');
    await expect(decide(ledger(), erratumId, 'dismiss')).rejects.toThrow('erratum-not-open');
    await expect(decide(ledger(), '01900000-0000-7000-8000-00000000ffff', 'accept')).rejects.toThrow('not-found');
    expect(await allRows(ledger())).toEqual(before);
  });

  it('are decided once, by whoever comes first', async () => {
    const outcomes = await Promise.allSettled([decide(ledger(), erratumId, 'revert'), decide(ledger(), erratumId, 'revert')]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await decide(ledger(), erratumId, 'accept');
  });

  it('that are decided at once do not undo each other', async () => {
    const words = [
      ['大连海关', '大连口岸'],
      ['省税务局', '省税务厅'],
    ] as const;
    const proposed: { readonly erratumId: string }[] = [];
    for (const [printed, corrected] of words)
      proposed.push(await ledger().write((ctx) => proposeErratum(ctx, { planId, printed, corrected })));
    const all = (act: ErratumAct) => Promise.all(proposed.map((one) => decide(ledger(), one.erratumId, act)));
    await all('accept');
    const coUnits = (await ledgerRows(ledger()))[5].owners.coUnits.map(({ corrected }: { corrected: string }) => corrected);
    expect(coUnits.slice(0, 3)).toEqual(['省税务厅', '大连口岸', '沈阳海关']);
    await all('revert');
    await all('dismiss');
  });

  it('leave the ledger exactly as before when reverted, and can be accepted again', async () => {
    const accepted = await allRows(ledger(), derivedTables);
    await decide(ledger(), erratumId, 'revert');
    const reverted = await allRows(ledger(), derivedTables);
    expect(JSON.stringify(reverted)).not.toContain('沈阳市人民政府","isPost');
    await decide(ledger(), erratumId, 'accept');
    expect(await allRows(ledger(), derivedTables)).toEqual(accepted);
    await decide(ledger(), erratumId, 'revert');
    expect(await allRows(ledger(), derivedTables)).toEqual(reverted);
    const acts = (await logOf(ledger())).map(({ action }) => action);
    expect(acts.slice(-3)).toEqual(['erratum.reverted', 'erratum.accepted', 'erratum.reverted']);
  });

  it('can be accepted with other words, for a padded name too, and an official whom they made is gone when they are taken back', async () => {
    const before = await allRows(ledger(), derivedTables);
    const proposed = await ledger().write((ctx) => proposeErratum(ctx, { planId, printed: '王 健', corrected: '王建' }));
    expect(proposed).toMatchObject({ state: 'proposed', evidence: [] });
    await decide(ledger(), proposed.erratumId, 'accept', '王剑');
    const leaders = (await ledgerRows(ledger())).flatMap(({ owners }) => owners.leaders).filter(({ printed }) => printed === '王健');
    expect(new Set(leaders.map(({ corrected, officialId }) => `${corrected} ${officialId}`))).toEqual(new Set(['王剑 王剑']));
    await decide(ledger(), proposed.erratumId, 'revert');
    expect(await allRows(ledger(), derivedTables)).toEqual(before);
    expect(await decide(ledger(), proposed.erratumId, 'dismiss')).toMatchObject({ state: 'dismissed' });
  });

  it('are not proposed twice, nor for words that do not stand in the text, nor by one who may only read', async () => {
    const propose = (printed: string, corrected: string) => ledger().write((ctx) => proposeErratum(ctx, { planId, printed, corrected }));
    await expect(propose('虎扑体育', '抚顺')).rejects.toThrow('已撤回');
    await expect(propose('没有这样的词', '有')).rejects.toThrow('not-found');
    await expect(propose('大连', '大连')).rejects.toThrow('input-invalid');
    const liaison = actorOf('unit-liaison', '210200');
    await expect(ledger().write((ctx) => proposeErratum(ctx, { planId, printed: '鞍山', corrected: '抚顺' }), liaison)).rejects.toThrow(
      'row-level security',
    );
  });
});
