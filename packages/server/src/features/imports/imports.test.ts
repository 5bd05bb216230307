import type { Result } from '@luoshi/domain';
import { parse } from '@luoshi/parser';
import { describe, expect, it } from 'vitest';
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
  return ledger.write((ctx) =>
    confirmImport(ctx, { file, decisions: { sha256: file.sha256, baseRevision: null, acceptErrata: [], ...decisions } }),
  );
};

/** Tasks in force by their words: what a person recognises them by. */
const idsByText = async (ledger: TestLedger): Promise<ReadonlyMap<string, string>> => {
  const { ledger_row: rows = [] } = await allRows(ledger, ['ledger_row']);
  return new Map(rows.map((row) => JSON.parse(row)).map(({ text, task_id }) => [text, task_id]));
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
    expect(shown.leftOut.map(({ kind, text }) => [kind, text])).toEqual([['noise', '责任编辑:张靖宇']]);
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

  it('refuses the same document again, and changes nothing', async () => {
    const before = await allRows(ledger());
    expect(await preview(ledger(), published)).toMatchObject({ effect: 'unchanged', plan: { revision: 1 }, changes: [] });
    await expect(confirm(ledger(), published, { baseRevision: 1 })).rejects.toThrow('plan-unchanged');
    expect(await allRows(ledger())).toEqual(before);
  });

  it('refuses another file than the one previewed, and a ledger that moved on', async () => {
    const before = await allRows(ledger());
    await expect(confirm(ledger(), amended, { baseRevision: 1, sha256: '0'.repeat(64) })).rejects.toThrow('file-changed');
    await expect(confirm(ledger(), amended, { baseRevision: null })).rejects.toThrow('plan-changed-meanwhile');
    await expect(confirm(ledger(), amended, { baseRevision: 2 })).rejects.toThrow('plan-changed-meanwhile');
    await expect(confirm(ledger(), amended, { baseRevision: 1, acceptErrata: [{ printed: '无此词', corrected: '有' }] })).rejects.toThrow(
      '无此词',
    );
    expect(await allRows(ledger())).toEqual(before);
  });

  it('shows exactly the differences of an amended document', async () => {
    const { effect, plan, changes } = await preview(ledger(), amended);
    expect({ effect, revision: plan?.revision }).toEqual({ effect: 'amended', revision: 1 });
    expect(
      changes.map(({ kind, no, fields }) => [kind, no, fields.map(({ field, before, after }) => `${field}：${before} → ${after}`)]),
    ).toEqual([
      [
        'changed',
        1,
        [
          '任务：地区生产总值增长5.5%左右。 → 地区生产总值增长6%左右。',
          '量化目标：地区生产总值增长：增长5.5%左右 → 地区生产总值增长：增长6%左右',
        ],
      ],
      ['changed', 2, ['牵头领导：王健 → 张立林']],
      ['changed', 5, ['责任单位：各市人民政府、省沈抚示范区管委会 → 省财政厅、各市人民政府、省沈抚示范区管委会']],
      ['added', 229, []],
      ['removed', 16, []],
    ]);
  });

  it('amends: ids survive, what was dropped stays readable, the erratum reads in the new text', async () => {
    const before = await idsByText(ledger());
    const decisions = { baseRevision: 1, acceptErrata: [{ printed: '虎扑体育', corrected: '沈阳' }] };
    expect(await confirm(ledger(), amended, decisions)).toMatchObject({ revision: 2, tasks: 228, added: 1, changed: 3, withdrawn: 1 });
    const after = await idsByText(ledger());
    const kept = [...before].filter(([text]) => after.has(text));
    expect(kept).toHaveLength(226);
    expect(kept.filter(([text, id]) => after.get(text) !== id)).toEqual([]);
    expect(after.get('地区生产总值增长6%左右。')).toBe(before.get('地区生产总值增长5.5%左右。'));
    const { task = [], erratum = [], plan_document: documents = [], audit_entry: log = [] } = await allRows(ledger());
    const tasks = task.map((row) => JSON.parse(row));
    expect(tasks.filter((row) => row.withdrawn_in !== null).map((row) => [row.no, row.withdrawn_in])).toEqual([[16, 2]]);
    expect(
      tasks
        .filter((row) => row.since_revision === 2)
        .map((row) => row.no)
        .sort((a, b) => a - b),
    ).toEqual([1, 2, 5, 229]);
    expect(documents).toHaveLength(2);
    const [one] = erratum.map((row) => JSON.parse(row));
    expect(one).toMatchObject({ state: 'accepted', printed: '虎扑体育' });
    expect(one.places.map(({ start, end }: { start: number; end: number }) => amended.slice(start, end))).toEqual(
      Array(44).fill('虎扑体育'),
    );
    expect(log.map((row) => JSON.parse(row).action).sort()).toEqual(['erratum.accepted', 'plan.amended', 'plan.loaded']);
  });

  it('puts the first printing back in force, with the erratum still read, and the dropped task as a new one', async () => {
    expect(await confirm(ledger(), published, { baseRevision: 2 })).toMatchObject({
      revision: 3,
      tasks: 228,
      added: 1,
      changed: 3,
      withdrawn: 1,
    });
    const { ledger_row: rows = [] } = await allRows(ledger(), ['ledger_row']);
    expect(rows.filter((row) => row.includes('沈阳'))).toHaveLength(rows.filter((row) => row.includes('虎扑体育')).length);
    expect(rows.map((row) => JSON.parse(row).no).sort((a, b) => a - b)).toEqual(Array.from({ length: 228 }, (_, index) => index + 1));
  });
});

describe('a file that is no plan', () => {
  it.each([
    ['nothing at all', new Uint8Array(), 'file-unreadable'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 0xff, 0xfe, 0x81]),
      'file-unreadable',
    ],
  ])('is refused with its reason: %s', async (_name, bytes, code) => {
    expect(await readPlanFile(bytes, 'plan.txt', 'zh')).toMatchObject({
      ok: false,
      refusal: { code, data: { reason: expect.stringMatching(/.{6}/) } },
    });
  });

  it('keeps places true where the text holds what no database takes', async () => {
    const { text, plan } = await fileOf('\uFEFF一、目标\n1.修一座\u0000桥。\n牵头单位:省财政厅\n');
    expect(text).toBe('一、目标\n1.修一座\uFFFD桥。\n牵头单位:省财政厅\n');
    expect(plan.tasks).toHaveLength(1);
  });
});

describeLedger((ledger) => {
  it('shows why a document without tasks cannot be imported, and refuses it', async () => {
    const report = '政府工作报告\n过去一年，我们做了很多工作。\n';
    expect(await preview(ledger(), report)).toMatchObject({ effect: 'impossible', tasks: [], counts: { tasks: 0 } });
    await expect(confirm(ledger(), report)).rejects.toThrow('plan-without-tasks');
  });

  it('loads a document once, however many send it at once', async () => {
    const twice = '某某〔2024〕8号\n\n一、目标\n1.修一座桥。\n牵头单位:省财政厅\n';
    const outcomes = await Promise.allSettled([confirm(ledger(), twice), confirm(ledger(), twice)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await allRows(ledger(), ['plan']))['plan']).toHaveLength(1);
  });

  it('imports a plan whose names nobody knows: flagged, not refused', async () => {
    const foreign =
      '某某〔2024〕9号\n\n一、目标\n1.修一座桥。\n牵头单位:天外来客办公室\n责任单位:云中建设委员会\n2.再修一座。\n牵头单位:天外来客办公室\n';
    const shown = await preview(ledger(), foreign);
    expect(shown.unknownNames.map(({ name, places }) => [name, places])).toEqual([
      ['天外来客办公室', 2],
      ['云中建设委员会', 1],
    ]);
    expect(shown.findings.map(({ code }) => code)).toEqual(['unit-unknown', 'unit-unknown', 'unit-unknown']);
    await confirm(ledger(), foreign);
    const { ledger_row: rows = [] } = await allRows(ledger(), ['ledger_row']);
    expect(rows.map((row) => JSON.parse(row).unconfirmed_count).sort()).toEqual([0, 1, 2]);
  });
});
