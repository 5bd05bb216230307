import { readFileSync } from 'node:fs';
import { type Plan, type Read, severityOf } from '@luoshi/domain';
import { describe, expect, test } from 'vitest';
import { parse } from './parse.js';

const fixture = (name: string): Read<Plan> => parse(readFileSync(new URL(`../../../examples/corpus/${name}`, import.meta.url), 'utf8'));

/** The counts were made by hand by those who collected the documents. */
describe('published documents of other layouts', () => {
  test('items numbered through the chapters, owners in a bracket, no lead named', () => {
    const { value, diagnostics } = fixture('02-gwyb-2018-129-xiaofeifupin.txt');
    expect(value.document).toMatchObject({ number: '国办发〔2018〕129号', issuer: '国务院办公厅', date: '2018-12-30', layout: 'bracket' });
    expect(value.document.title).toBe('国务院办公厅关于深入开展消费扶贫助力打赢脱贫攻坚战的指导意见');
    expect(value.tasks.map(({ no }) => no)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
    expect(value.tasks.every(({ open, leadUnits }) => open && leadUnits.length === 0)).toBe(true);
    expect(value.tasks[0]?.coUnits.at(-1)).toMatchObject({ name: '各省级人民政府', kind: 'collective' });
    expect(value.tasks[0]?.coUnits).toHaveLength(11);
    expect(diagnostics).toEqual([]);
  });

  test('the first-listed unit leads, declared once', () => {
    const { value, diagnostics } = fixture('03-gwy-2018-42-nongji.txt');
    expect(value.tasks.map(({ no }) => no)).toEqual(Array.from({ length: 18 }, (_, index) => index + 3));
    expect(value.tasks.filter(({ leadUnits }) => leadUnits.length === 1)).toHaveLength(17);
    expect(value.tasks[0]).toMatchObject({ key: '二/（三）', leadUnits: [{ name: '工业和信息化部' }] });
    expect(value.tasks[3]?.coUnits.map(({ name }) => name)).toEqual(['工业和信息化部', '发展改革委', '农业农村部']);
    expect(value.tasks.find(({ no }) => no === 18)?.leadUnits.map(({ name }) => name)).toEqual(['农业农村部', '工业和信息化部']);
    expect(value.orders.map(({ title }) => title)).toEqual(['指导思想', '发展目标']);
    expect(diagnostics).toEqual([]);
  });

  test('chapter-style numerals are the tasks', () => {
    const { value } = fixture('05-gwyb-2018-117-ducha-jili.txt');
    expect(value.tasks.map(({ key }) => key)).toHaveLength(30);
    expect(value.tasks.at(20)).toMatchObject({ no: 21, key: '二十一', chapter: null, section: null });
    expect(value.tasks.at(15)?.leadUnits.map(({ name }) => name)).toEqual(['国家发展改革委']);
    expect(value.orders).toHaveLength(3);
  });

  test('line breaks lost: 25 items and 74 measures, both with owners', () => {
    const { value, diagnostics } = fixture('07-gwyb-2020-43-fangguanfu-fengong.txt');
    expect(value.document).toMatchObject({ number: '国办发〔2020〕43号', issuer: '国务院办公厅', date: '2020-11-01' });
    const items = value.tasks.filter(({ key }) => /^[一二三四五]\/（[^）]+）$/.test(key));
    expect(items.map(({ no }) => no)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
    expect(value.tasks).toHaveLength(25 + 74);
    expect(value.headings).toHaveLength(5);
    expect(value.tasks.every(({ leadUnits, coUnits }) => leadUnits.length + coUnits.length > 0)).toBe(true);
    expect(value.tasks.find(({ key }) => key === '一/（一）/3')).toMatchObject({
      leadUnits: [{ name: '市场监管总局' }],
      deadline: { text: '2020年底前', date: '2020-12-31' },
    });
    expect(value.orders).toHaveLength(1);
    expect(diagnostics).toEqual([]);
  });

  test('unnumbered paragraphs under headings', () => {
    const { value } = fixture('09-shanghai-2025-11-keji-fuwuye.txt');
    expect(value.tasks).toHaveLength(39);
    expect(value.tasks.every(({ no }) => no === null)).toBe(true);
    expect(value.tasks[1]).toMatchObject({ key: '一/（一）/段2', section: '推动科技创新资源开放' });
    expect(value.headings).toHaveLength(3 + 16);
  });

  test('a work report holds no task, and the finding says why', () => {
    const { value, diagnostics } = fixture('20-liaoning-2026-zfgzbg.txt');
    expect(value.tasks).toEqual([]);
    expect(value.document.layout).toBe('none');
    expect(diagnostics.map(({ code }) => code)).toContain('plan-is-report');
    expect(diagnostics.map(severityOf)).toContain('error');
  });
});
