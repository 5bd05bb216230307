import { beforeAll, expect, it } from 'vitest';
import { type Ask, describeServer } from '../../testing/describe-server.js';
import { type FormPart, multipart } from '../../testing/multipart.js';

// 任务<br>内容: a heading broken within its cell, and a task of two lines: only the file's own table tells them from rows.
const page = `<!DOCTYPE html><p>某某省重点工作分工方案</p><p>某政发〔2024〕19号</p><table>
  <tr><th>序号</th><th>任务<br>内容</th><th>牵头单位</th></tr>
  <tr><td>1</td><td>修一座桥。</td><td>天外来客办公室</td></tr>
  <tr><td>2</td><td>修一条路。<br>建成一个站。</td><td>省财政厅</td></tr></table>`;
const file: FormPart = { field: 'file', filename: '方案.html', bytes: new TextEncoder().encode(page) };

describeServer((server) => {
  let ask: Ask;
  beforeAll(async () => {
    ({ ask } = await server().person(['supervisor']));
  });

  const send = async (call: 'POST /api/imports' | 'POST /api/imports/preview', parts: readonly FormPart[]) => {
    const form = multipart(parts);
    return (await ask(call, form.body, form.headers)).json();
  };

  it('reads the tables that a format tells of, and keeps in whose cell everything stands', async () => {
    const preview = await send('POST /api/imports/preview', [file]);
    expect(preview.tasks.map(({ no, leadUnits }: { no: number; leadUnits: string[] }) => [no, leadUnits])).toEqual([
      [1, ['天外来客办公室']],
      [2, ['省财政厅']],
    ]);
    const unknown = (found: { code: string }) => found.code === 'unit-unknown';
    expect(preview.findings.find(unknown).where).toBe('表1 第2行 第3列');

    const decisions = JSON.stringify({ sha256: preview.sha256, baseRevision: null, acceptErrata: [] });
    const { planId } = await send('POST /api/imports', [{ field: 'decisions', value: decisions }, file]);
    const findings = (await ask(`GET /api/plans/${planId}/findings`)).json();
    expect(findings.items.find(unknown).where).toBe('表1 第2行 第3列');
    const { items } = (await ask(`GET /api/tasks?plan=${planId}`)).json();
    const task = (await ask(`GET /api/tasks/${items[1].taskId}`, null, { 'accept-language': 'en' })).json();
    expect(task.source.where).toBe('table 1, row 3, column 2');
    const erratum = await ask('POST /api/errata', { planId, printed: '天外来客', corrected: '外事' });
    expect(erratum.json().places.map(({ where }: { where: string }) => where)).toEqual(['表1 第2行 第3列']);
  });
});
