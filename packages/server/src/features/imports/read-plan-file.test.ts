import { readFileSync } from 'node:fs';
import type { Task } from '@luoshi/domain';
import { expect, it } from 'vitest';
import { type PlanFile, readPlanFile } from './read-plan-file.js';

const folder = new URL('../../../../../examples/formats/', import.meta.url);

const read = async (filename: string): Promise<PlanFile> => {
  const file = await readPlanFile(readFileSync(new URL(filename, folder)), filename, 'zh');
  if (!file.ok) throw new Error(JSON.stringify(file.refusal));
  return file.value;
};

/** Names of persons are padded to one width in print; a format without tabs of its own may lose the pad. */
const names = (given: readonly { readonly name: string | null }[]) => given.map(({ name }) => name);

/** What the ledger is made of; brackets of headings differ between a typist's 一、(一) and the numbers that Word generates. */
const ledgerOf = ({ plan: { tasks } }: PlanFile) =>
  tasks.map(({ no, chapter, section, text, leaders, leadUnits, coUnits, open, deadline, targets }: Task) => ({
    no,
    chapter,
    section,
    text,
    leaders: names(leaders),
    leadUnits: names(leadUnits),
    coUnits: names(coUnits),
    open,
    deadline: deadline?.date ?? deadline?.text ?? null,
    targets: targets.map(({ metric, value, unit, direction }) => [metric, value, unit, direction]),
  }));

it('reads the plan in plain text as a person does', async () => {
  const tasks = ledgerOf(await read('plan.txt'));
  expect(tasks.map(({ no }) => no)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(tasks.filter(({ open }) => open).map(({ no }) => no)).toEqual([1, 2, 3, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16, 20]);
  expect(tasks.filter(({ deadline }) => deadline !== null).map(({ no, deadline }) => [no, deadline])).toEqual([
    [8, '2024-10-31'],
    [14, '2024-12-31'],
    [15, '持续推进'],
    [20, '2024-06-30'],
  ]);
  expect(tasks[4]?.leaders).toEqual(['王健', '张立林', '霍步刚']);
  expect(tasks[7]?.coUnits).toEqual(['沈阳市人民政府', '鞍山市人民政府', '铁岭市人民政府', '盘锦市人民政府']);
});

it.each(['numbered.docx', 'table.docx', 'lines.pdf', 'table.pdf', 'columns.pdf', 'sheet.xlsx', 'sheets.xlsx', 'site.html'])(
  'makes the same ledger of %s as of plain text',
  async (filename) => {
    expect(ledgerOf(await read(filename))).toEqual(ledgerOf(await read('plan.txt')));
  },
);
