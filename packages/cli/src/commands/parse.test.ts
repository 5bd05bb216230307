import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../run-command.js';
import { testTerminal } from '../test-terminal.js';

const schema = JSON.parse(readFileSync(new URL('../../../../docs/plan.schema.json', import.meta.url), 'utf8'));
const conforms = new Ajv.default({ strict: true, allErrors: true }).compile(schema);
const example = (name: string): Uint8Array => readFileSync(new URL(`../../../../${name}`, import.meta.url));

const asJson = async (file: Uint8Array | string): Promise<Record<string, unknown>> => {
  const terminal = testTerminal({ file });
  expect(await runCommand(['parse', 'file', '--json'], terminal)).toBe(0);
  return JSON.parse(terminal.written.out);
};

describe('luoshi parse', () => {
  test.each([
    'examples/liaoning-2024.txt',
    'examples/corpus/02-gwyb-2018-129-xiaofeifupin.txt',
    'examples/corpus/07-gwyb-2020-43-fangguanfu-fengong.txt',
    'examples/corpus/09-shanghai-2025-11-keji-fuwuye.txt',
    'examples/corpus/20-liaoning-2026-zfgzbg.txt',
  ])('--json of %s conforms to docs/plan.schema.json', async (name) => {
    const json = await asJson(example(name));
    expect(conforms(json), JSON.stringify(conforms.errors)).toBe(true);
  });

  test('the schema refuses what the face does not promise', async () => {
    const json = await asJson(example('examples/liaoning-2024.txt'));
    expect(conforms({ ...json, tasks: [{ no: '1' }] })).toBe(false);
    expect(conforms({ ...json, document: undefined })).toBe(false);
  });

  test('--json gives document, tasks and findings', async () => {
    const json = await asJson(example('examples/liaoning-2024.txt'));
    expect(json['document']).toEqual({
      title: '2024年省《政府工作报告》重点工作分工方案',
      number: '辽政发〔2024〕3号',
      issuer: '辽宁省人民政府',
      date: '2024-02-05',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      layout: 'labelled-block',
    });
    expect(json['tasks']).toHaveLength(228);
  });

  test('the table names every task and counts', async () => {
    const terminal = testTerminal({ plan: example('examples/liaoning-2024.txt') }, 160);
    expect(await runCommand(['parse', 'plan'], terminal)).toBe(0);
    const lines = terminal.written.out.split('\n');
    expect(lines.filter((line) => /^[一二三四五六七八九十]+\//.test(line))).toHaveLength(228);
    expect(lines.at(-2)).toMatch(/^228项任务，47个量化指标，/);
  });

  test('ends with 2 and a reason when the file cannot be read', async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 1, 2, 3, 255]);
    const terminal = testTerminal({ 'picture.txt': png });
    expect(await runCommand(['parse', 'picture.txt'], terminal)).toBe(2);
    expect(terminal.written.err).toContain('PNG');
    expect(await runCommand(['parse', 'missing.txt'], terminal)).toBe(2);
    expect(terminal.written.err).toContain('没有这个文件');
  });

  test('ends with 2 when it is called wrongly', async () => {
    const terminal = testTerminal({});
    expect(await runCommand(['parse'], terminal)).toBe(2);
    expect(await runCommand(['parse', 'a', 'b'], terminal)).toBe(2);
    expect(await runCommand(['sing'], terminal)).toBe(2);
    expect(terminal.written.err).toContain('没有“sing”这个命令');
    expect(await runCommand(['--help', '--lang', 'en'], terminal)).toBe(0);
    expect(terminal.written.out).toContain('read a plan');
  });
});
