import { expect, test } from 'vitest';
import { parse } from '../parse.js';

const check = (source: string, ...expected: string[]): void => {
  const { diagnostics } = parse(source);
  expect(diagnostics.map(({ code, span }) => `${code}: ${source.slice(span.start, span.end)}`)).toEqual(expected);
};

const task = (no: number, more = ''): string => `${no}.做好第${no}件事。\n牵头单位:省财政厅\n${more}`;
const chapter = '一、目标\n';

test('a sound plan has none', () => check(chapter + task(1) + task(2)));
test('an empty file', () => check('', 'document-empty: '));
test('a file of blanks', () => check(' \n\t\n', 'document-empty: '));
test('text without owners', () => check('关于放假的通知\n国庆放假七天。\n', 'plan-without-tasks: 关于放假的通知'));
test.each([
  ['房屋租赁合同\n甲方：张三\n乙方：李四\n一、租金每月3000元。\n二、乙方按时支付。\n责任人：张三\n', 'plan-is-contract: 房屋租赁合同'],
  ['某市召开推进会\n本报讯（记者 张三）会议强调，由市发展改革委牵头，抓好落实。\n', 'plan-is-news: 某市召开推进会'],
  ['某市条例\n第一条 为了规范管理，制定本条例。\n第二条 市财政局负责管理。\n第三条 本条例自公布之日起施行。\n', 'plan-is-law: 某市条例'],
  ['某市政府常务会议纪要\n会议议定：\n一、原则同意方案。\n二、由市财政局负责落实资金。\n', 'plan-is-minutes: 某市政府常务会议纪要'],
  [
    '关于开展检查的通知\n一、检查时间\n2025年3月。\n二、检查内容\n消防安全。\n三、要求\n各单位要重视。\n',
    'plan-names-no-owners: 关于开展检查的通知',
  ],
  ['锟斤拷锟斤拷锟斤拷\nÖÐ»ªÈËÃñ\n', 'text-garbled: 锟斤拷锟斤拷锟斤拷'],
  ['政府工作报告\n各位代表：\n一、去年工作\n（一）增长6%。\n二、今年工作\n（二）新开工100个。\n', 'plan-is-report: 政府工作报告'],
])('%j is told from a plan', (source, expected) => check(source, expected));
test('a missing number', () => check(chapter + task(1) + task(3), 'number-missing: 3.'));
test('a doubled number', () => check(chapter + task(1) + task(2) + task(2), 'number-doubled: 2.'));
test('numbers out of order', () =>
  check(chapter + task(1) + task(2) + task(3) + task(2) + task(4), 'number-out-of-order: 2.', 'number-missing: 4.'));
test('numbers that start again under a new heading', () => check(`${chapter}${task(1)}${task(2)}二、措施\n${task(1)}`));
test('a label without a value', () => check(`${chapter}${task(1, '责任单位：\n')}`, 'label-empty: 责任单位：'));
test('a label twice', () => check(`${chapter}${task(1, '牵头单位:省水利厅\n')}`, 'label-doubled: 牵头单位:省水利厅'));
test('a label before any task', () =>
  check(
    `某分工方案\n责任单位：省教育厅\n${chapter}${task(1)}`,
    'label-outside-task: 责任单位：省教育厅',
    'text-unread: 责任单位：省教育厅',
  ));
test('a bracket that never closes', () => check(`${chapter}${task(1, '责任单位:省教育厅(省委、省科技厅\n')}`, 'bracket-unclosed: ('));
test('a task that lost its owners', () => check(`${chapter}${task(1)}2.做好另一件事。\n${task(3)}`, 'task-without-owner: 做好另一件事。'));
test('text between tasks', () => check(`${chapter}${task(1)}这一句不知归谁。\n${task(2)}`, 'text-unread: 这一句不知归谁。'));
test('control characters, invisible marks, lost and private characters', () =>
  check(
    `${chapter}${task(1).replace('财', '财\u0001\u0002').replace('政', '\u200b政').replace('厅', '\ufffd厅\ue123')}`,
    'control-character: \u0001\u0002',
    'invisible-character: \u200b',
    'character-lost: \ufffd',
    'private-use-character: \ue123',
  ));

test('both units of a doubled label are kept, and both tasks of a doubled number', () => {
  const { value } = parse(chapter + task(1, '牵头单位:省水利厅\n') + task(1));
  expect(value.tasks.map(({ key, leadUnits }) => [key, leadUnits.map(({ name }) => name)])).toEqual([
    ['一/1', ['省财政厅', '省水利厅']],
    ['一/1~2', ['省财政厅']],
  ]);
});
