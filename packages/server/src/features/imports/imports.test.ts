import { granted, type Result } from '@luoshi/domain';
import { parse } from '@luoshi/parser';
import { expect, it } from 'vitest';
import { allRows } from '../../testing/all-rows.js';
import { describeLedger, liaoningPlan, type TestLedger } from '../../testing/describe-ledger.js';
import { confirmImport } from './confirm-import.js';
import type { ImportPreviewView } from './contract.js';
import type { ImportDecisions } from './decisions.js';
import { previewImport } from './preview-import.js';
import { type PlanFile, readPlanFile } from './read-plan-file.js';

const published = new TextDecoder().decode(liaoningPlan());
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const given = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

const fileOf = async (text: string): Promise<PlanFile> => given(await readPlanFile(bytesOf(text), 'plan.txt', 'zh'));

const preview = async (ledger: TestLedger, text: string): Promise<ImportPreviewView> => {
  const file = await fileOf(text);
  return ledger.read(async (ctx) => given(await previewImport(ctx, file)));
};

const confirm = async (ledger: TestLedger, text: string, decisions: Partial<ImportDecisions> = {}) => {
  const file = await fileOf(text);
  const all = { sha256: file.sha256, baseRevision: null, acceptErrata: [], ...decisions };
  return ledger
    .read((ctx) => ctx.tx && Promise.resolve(null))
    .then(() => ledger.write((ctx) => confirmImport(ctx, { file, decisions: all })));
};

// What a later printing of the plan may change: three tasks reworded or reassigned, one dropped, one added.
const amended = published
  .replace('1.地区生产总值增长5.5%左右。', '1.地区生产总值增长6%左右。')
  .replace(/(2\.一般公共预算收入增长5%。\s+牵头领导:)王 健/, '$1张立林')
  .replace(/(5\.社会消费品零售总额增长8%。[\s\S]*?责任单位:)各市人民政府/, '$1省财政厅,各市人民政府')
  .replace(/ {2}16\.推进辽河干流[\s\S]*?(?= {2}17\.)/, '')
  .replace(
    /(?= {2}\(二\)促进消费潜能)/,
    '  229.建设一座试验用的桥。\n  牵头领导:王 健\n  牵头单位:省交通运输厅\n  责任单位:大连市人民政府\n',
  );

describeLedger((ledger) => {
  it('previews a new plan without writing anything', async () => {
    const before = await allRows(ledger());
    const shown = await preview(ledger(), published);
    expect(shown).toMatchObject({ effect: 'new', plan: null, changes: [], unknownNames: [] });
    expect(shown.document).toMatchObject({ number: '辽政发〔2024〕3号', date: '2024-02-05' });
    expect(shown.counts).toMatchObject({ tasks: 228, withoutLeader: 18, withoutLeadUnit: 3, open: 125 });
    expect(shown.errata.map(({ printed, corrected, placeCount }) => [printed, corrected, placeCount])).toEqual([['虎扑体育', '沈阳', 45]]);
    expect(shown.coverage.reduce((sum, { characters }) => sum + characters, 0)).toBe(published.length);
    expect(await allRows(ledger())).toEqual(before);
  });

  it('loads what was previewed, and nothing else', async () => {
    const done = await confirm(ledger(), published);
    expect(done).toMatchObject({ revision: 1, tasks: 228, added: 228, changed: 0, withdrawn: 0 });
    const { value: plan } = parse(published);
    const rows = await allRows(ledger());
    expect(rows['task']).toHaveLength(228);
    expect(rows['ledger_row']).toHaveLength(228);
    const names = plan.tasks.flatMap(({ leaders, leadUnits, coUnits }) => [...leaders, ...leadUnits, ...coUnits]);
    expect(rows['assignment']).toHaveLength(names.length);
    expect(rows['target']).toHaveLength(plan.tasks.flatMap(({ targets }) => targets).length);
    expect(rows['plan_region']).toHaveLength(plan.regions.length);
    expect(rows['erratum']?.map((row) => JSON.parse(row).state)).toEqual(['proposed']);
    expect(rows['audit_entry']?.map((row) => JSON.parse(row).action)).toEqual(['plan.loaded']);
  });
});
