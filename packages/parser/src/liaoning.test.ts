import { readFileSync } from 'node:fs';
import type { Plan } from '@luoshi/domain';
import { describe, expect, test } from 'vitest';
import { parse } from './parse.js';

const text = readFileSync(new URL('../../../examples/liaoning-2024.txt', import.meta.url), 'utf8');
const { value: plan, diagnostics } = parse(text);

const taskNo = (no: number): Plan['tasks'][number] => {
  const task = plan.tasks.find((candidate) => candidate.no === no);
  if (task === undefined) throw new Error(`no task ${no}`);
  return task;
};
const printed = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);

/** Counted in the printed lines, without the parser. */
const lines = text.split('\n').map((line) => line.trim());
const values = (label: string): string[] =>
  lines.filter((line) => line.startsWith(`${label}:`)).map((line) => line.slice(label.length + 1));

describe('the Liaoning plan of 2024', () => {
  test('its head', () => {
    expect(plan.document).toMatchObject({
      title: '2024年省《政府工作报告》重点工作分工方案',
      number: '辽政发〔2024〕3号',
      issuer: '辽宁省人民政府',
      date: '2024-02-05',
      layout: 'labelled-block',
    });
  });

  test('228 tasks, numbered 1 to 228, in 10 chapters, with unique keys', () => {
    expect(plan.tasks.map(({ no }) => no)).toEqual(Array.from({ length: 228 }, (_, index) => index + 1));
    expect(lines.filter((line) => /^\d+\./.test(line))).toHaveLength(228);
    expect(plan.headings.filter(({ level }) => level === 'chapter').map(({ no }) => no)).toEqual([...'一二三四五六七八九十']);
    expect(new Set(plan.tasks.map(({ key }) => key)).size).toBe(228);
    expect(taskNo(1).key).toBe('一/1');
    expect(taskNo(16)).toMatchObject({
      key: '二/（一）/16',
      chapter: '壮大经济实力,在保持经济赶超势头上攻坚突破',
      section: '推动有效投资持续增长',
      text: '推进辽河干流防洪提升工程项目加快建设。',
    });
    expect(printed(taskNo(16).span)).toBe(taskNo(16).text);
  });

  test('leaders and lead units, as many as the printed lines name', () => {
    const leaders = values('牵头领导').flatMap((line) => line.split('、').map((name) => name.replaceAll(' ', '')));
    expect(plan.tasks.flatMap((task) => task.leaders.map(({ name }) => name))).toEqual(leaders);
    expect(plan.tasks.filter((task) => task.leaders.length === 0)).toHaveLength(18);
    expect(plan.tasks.filter((task) => task.leaders.length > 1)).toHaveLength(15);
    const leads = values('牵头单位').flatMap((line) => line.split('、'));
    expect(plan.tasks.flatMap((task) => task.leadUnits.map(({ name }) => name))).toEqual(leads);
    expect(plan.tasks.filter((task) => task.leadUnits.length === 0).map(({ no }) => no)).toEqual([224, 225, 228]);
    expect(plan.tasks.filter((task) => task.leadUnits.length > 1)).toHaveLength(25);
  });

  test('co-units, as many as the printed lines name, each in full', () => {
    const names = values('责任单位').flatMap((line) => line.replaceAll('等,', ',').replace(/等$/, '').split(/[、,]/));
    const read = plan.tasks.flatMap((task) => task.coUnits);
    expect(read.map(({ span }) => printed(span))).toEqual(names);
    expect(values('责任单位').filter((line) => /等(?:,|$)/.test(line))).toHaveLength(125);
    expect(plan.tasks.filter(({ open }) => open)).toHaveLength(125);
    expect(plan.tasks.filter(({ coUnits }) => coUnits.some(({ name }) => name === '各市人民政府'))).toHaveLength(176);
    const short = read.filter(({ name, span }) => name !== printed(span));
    expect(short.length).toBeGreaterThan(50);
    const cities = new Set(short.map(({ span }) => printed(span)));
    expect(read.filter(({ name }) => cities.has(name))).toEqual([]);
    // The fourteenth, 葫芦岛, always ends its list and is printed in full.
    expect(cities.size).toBe(13);
    expect(short.map(({ name }) => name)).toEqual(short.map(({ span }) => `${printed(span)}市人民政府`));
  });

  test('second plates stay in the name, and bodies that stand for many are told apart', () => {
    expect(taskNo(12).coUnits.map(({ name }) => name)).toContain('省数据局(省营商局)');
    expect(taskNo(38).coUnits[0]).toMatchObject({ name: '省(中)直有关单位', kind: 'collective' });
    expect(taskNo(7).coUnits[0]).toMatchObject({ name: '省就业工作领导小组成员单位', kind: 'collective' });
    expect(taskNo(224).coUnits.map(({ name, kind }) => [name, kind])).toEqual([
      ['省政府各部门', 'collective'],
      ['各单位', 'collective'],
      ['各市人民政府', 'collective'],
      ['省沈抚示范区管委会', 'unit'],
    ]);
  });

  test('the closing chapter is four orders, no tasks', () => {
    expect(plan.orders.map(({ title }) => title)).toEqual([null, '高度重视抓好落实', '统筹兼顾推进落实', '健全制度促进落实']);
    expect(plan.headings.filter(({ level }) => level === 'section')).toHaveLength(
      lines.filter((line) => /^\([一二三四五]\).{2,40}$/.test(line)).length,
    );
  });

  test('every character is placed, nothing is unread, the editor line is noise', () => {
    expect(plan.regions.filter(({ kind }) => kind === 'unread')).toEqual([]);
    expect(plan.regions.filter(({ kind }) => kind === 'task')).toHaveLength(228);
    expect(plan.regions.filter(({ kind }) => kind === 'noise').map(({ span }) => printed(span).trim())).toEqual(['责任编辑:张靖宇']);
    expect(diagnostics).toEqual([]);
  });
});
