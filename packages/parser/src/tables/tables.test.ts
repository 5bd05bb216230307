import { type SourceCell, span } from '@luoshi/domain';
import { describe, expect, test } from 'vitest';
import { parse } from '../parse.js';
import { columnKind } from './column-kind.js';

const brief = (text: string, ...more: Parameters<typeof parse> extends [string, ...infer Rest] ? Rest : never): string[] =>
  parse(text, ...more).value.tasks.map(({ key, text: words, leaders, leadUnits, coUnits, deadline }) =>
    [
      key,
      words,
      leaders.map(({ name, role }) => name ?? role).join('、'),
      leadUnits.map(({ name }) => name).join('、'),
      coUnits.map(({ name }) => name).join('、'),
      deadline?.text ?? '',
    ].join('|'),
  );

describe('tables in a plain text', () => {
  const plan = [
    '2025年重点工作任务分解表',
    '序号\t主要工作举措\t牵头单位\t配合单位\t责任领导\t完成时限',
    '一、稳增长',
    '1\t新增规上企业50家\t市工信局\t市发展改革委、财政局\t王 健\t2025年12月底',
    '2\t推进城市更新\t市住建局\t无\t李明\t持续推进',
    '二、惠民生',
    '3\t新建学校20所\t市教育局\t各区政府\t分管副市长\t6月底前',
  ].join('\n');

  test('a number that is missing is told at the number after it', () => {
    const gap = plan.replace('2\t推进', '3\t推进');
    const [found] = parse(gap).diagnostics;
    expect([found?.code, gap.slice(found?.span.start, found?.span.end)]).toEqual(['number-missing', '3']);
  });

  test('columns by the words in their head, headings between the rows', () => {
    expect(brief(plan)).toEqual([
      '一/1|新增规上企业50家|王健|市工信局|市发展改革委、市财政局|2025年12月底',
      '一/2|推进城市更新|李明|市住建局||持续推进',
      '二/3|新建学校20所|分管副市长|市教育局|各区政府|6月底前',
    ]);
    const { value, diagnostics } = parse(plan);
    expect(value.document.layout).toBe('table');
    expect(value.regions.map(({ kind }) => kind)).toEqual(['head', 'heading', 'heading', 'task', 'task', 'heading', 'task']);
    expect(diagnostics).toEqual([]);
  });

  test('columns in another order, a clause in a cell, a category beside the task', () => {
    const text =
      '责任单位\t重点任务\t具体措施\t时限\n市人社局牵头，市财政局配合\t（一）稳就业\t新增就业10万人\t12月底前\n市商务局\t（二）促消费\t发放消费券\t6月\n';
    expect(brief(text)).toEqual(['（一）/段1|新增就业10万人||市人社局|市财政局|12月底前', '（二）/段1|发放消费券|||市商务局|6月']);
  });

  test('a chapter’s number in the cell of the numbers', () =>
    expect(brief('序号\t任务\t牵头单位\n一\t经济发展\t\n1\t抓项目\t市发展改革委\n二\t民生\n2\t建学校\t市教育局\n')).toEqual([
      '一/1|抓项目||市发展改革委||',
      '二/2|建学校||市教育局||',
    ]));

  test('a line of nothing but marks between rows is no heading', () =>
    expect(brief('序号\t任务\t牵头单位\n\u200f\u0000 \n1\t抓项目\t市发展改革委\n')).toEqual(['1|抓项目||市发展改革委||']));

  test('tabs alone make no table', () => expect(brief('姓名\t单位\t电话\n张三\t市财政局\t12345\n')).toEqual([]));
});

describe('tables whose columns only spaces part', () => {
  test('empty cells by their place, rows that go on, headings between', () =>
    expect(
      brief(
        [
          '2025年重点任务清单',
          '序号    工作任务            牵头单位      责任单位              完成时限',
          '一、产业',
          '1       培育专精特新企业    市工信局      市财政局、市商务局    12月底前',
          '2       新建标准厂房20栋    市住建局                            持续推进',
          '3       新建学校10所，改善  市教育局      市财政局、            2025年底',
          '        办学条件                          市自然资源局',
        ].join('\n'),
      ),
    ).toEqual([
      '一/1|培育专精特新企业||市工信局|市财政局、市商务局|12月底前',
      '一/2|新建标准厂房20栋||市住建局||持续推进',
      '一/3|新建学校10所，改善办学条件||市教育局|市财政局、市自然资源局|2025年底',
    ]));
  test('single spaces, padded names', () =>
    expect(brief('序号 重点任务 责任领导 责任单位\n1 抓项目 王 健 市发展改革委\n2 抓招商 李明 市商务局\n')).toEqual([
      '1|抓项目|王健||市发展改革委|',
      '2|抓招商|李明||市商务局|',
    ]));
  test.each(['任务要求 责任单位要高度重视 不得拖延\n', '姓名    单位    电话\n张三    市财政局    123\n'])('%j is none', (text) =>
    expect(brief(text)).toEqual([]),
  );
});

describe('tables with merged cells, as a format tells of them', () => {
  const rows: readonly (readonly (readonly [words: string, column: number, rowSpan?: number, columnSpan?: number])[])[] = [
    [
      ['序号', 0],
      ['重点任务', 1],
      ['工作举措', 2],
      ['牵头单位', 3],
      ['配合单位', 4],
    ],
    [
      ['1', 0],
      ['稳就业', 1, 2],
      ['新增就业10万人', 2],
      ['市人社局', 3, 2],
      ['市财政局', 4],
    ],
    [
      ['2', 0],
      ['做好\n帮扶', 2],
      ['市民政局', 4],
    ],
    [['二、消费', 0, 1, 5]],
    [
      ['3', 0],
      ['促消费', 1],
      ['发放消费券', 2],
      ['市商务局', 3],
      ['', 4],
    ],
  ];
  let text = '任务分解表\n';
  const cells: SourceCell[] = [];
  rows.forEach((row, index) => {
    row.forEach(([words, column, rowSpan = 1, columnSpan = 1], place) => {
      if (place > 0) text += '\t';
      cells.push({ span: span(text.length, text.length + words.length), row: index, column, rowSpan, columnSpan });
      text += words;
    });
    text += '\n';
  });

  test('a merged owner holds for every row it covers', () =>
    expect(brief(text, [{ span: span(6, text.length - 1), cells }])).toEqual([
      '稳就业/1|新增就业10万人||市人社局|市财政局|',
      '稳就业/2|做好帮扶||市人社局|市民政局|',
      '二/促消费/3|发放消费券||市商务局||',
    ]));
});

test('the name of a table, as on the tab of a sheet, is the heading of its tasks', () => {
  const text = '经济发展\n序号\t任务\t牵头单位\n1\t修一座桥\t市住建局\n';
  const rows = [
    ['序号', '任务', '牵头单位'],
    ['1', '修一座桥', '市住建局'],
  ];
  const cells = rows.flatMap((words, row) =>
    words.map((one, column) => ({
      span: span(text.indexOf(one, 5), text.indexOf(one, 5) + one.length),
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
    })),
  );
  const { tasks } = parse(text, [{ span: span(0, text.length - 1), cells, caption: span(0, 4) }]).value;
  expect(tasks.map(({ section, text: words }) => [section, words])).toEqual([['经济发展', '修一座桥']]);
});

// 序号 │ 工作任务 │     责任分工      │ 完成时限
//      │          │ 牵头单位 │ 责任单位 │
test('headings in two rows: the lower one says what each column holds', () => {
  const heads = ['序号', '工作任务', '责任分工', '完成时限', '牵头单位', '责任单位'];
  const text = [...heads, '1', '修一座桥', '市住建局', '市财政局', '6月底前'].join('\t');
  const at = (words: string) => span(text.indexOf(words), text.indexOf(words) + words.length);
  const head = (words: string, column: number, row = 0, rowSpan = 2, columnSpan = 1) => ({
    span: at(words),
    row,
    column,
    rowSpan,
    columnSpan,
  });
  const cells = [
    head('序号', 0),
    head('工作任务', 1),
    head('责任分工', 2, 0, 1, 2),
    head('完成时限', 4),
    head('牵头单位', 2, 1, 1),
    head('责任单位', 3, 1, 1),
    ...['1', '修一座桥', '市住建局', '市财政局', '6月底前'].map((words, column) => head(words, column, 2, 1)),
  ];
  expect(brief(text, [{ span: span(0, text.length), cells }])).toEqual(['1|修一座桥||市住建局|市财政局|6月底前']);
});

test.each([
  ['序号', 'no'],
  ['主要工作举措', 'task'],
  ['任务内容', 'task'],
  ['牵头单位', 'lead'],
  ['责任单位（第一位为牵头单位）', 'responsible'],
  ['配合单位', 'partner'],
  ['责任领导', 'leader'],
  ['完成时限', 'deadline'],
  ['备注', 'other'],
  ['联系电话', 'other'],
] as const)('a column headed %s holds: %s', (head, kind) => expect(columnKind(head)).toBe(kind));
