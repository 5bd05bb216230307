import type { Chance } from './chance.js';
import type { MadeLayout, MeantTask } from './meant-task.js';

/** Prints a plan as an office would in this layout. */
export const printed = (chance: Chance, layout: MadeLayout, tasks: readonly MeantTask[]): string => {
  const title = '某市2025年重点工作任务分工方案';
  if (layout === 'table') return [title, heads.join('\t'), ...tasks.map((task) => cellsOf(task).join('\t'))].join('\n');
  if (layout === 'spaced-table') return [title, ...aligned([heads, ...tasks.map(cellsOf)])].join('\n');
  const style: Style = { mark: chance.one(['.', '、', '．']), colon: chance.one(['：', ':']), comma: chance.one(['，', ',']) };
  const half = Math.ceil(tasks.length / 2);
  const body = tasks.flatMap((task, index) => [...(index === half ? ['二、惠民生'] : []), ...printers[layout](task, style)]);
  return [title, '一、稳增长', ...body, ''].join('\n');
};

type Style = { readonly mark: string; readonly colon: string; readonly comma: string };

const heads = ['序号', '工作任务', '责任领导', '牵头单位', '责任单位', '完成时限'];

const cos = ({ coUnits, open }: MeantTask): string => coUnits.join('、') + (open ? '等' : '');

const cellsOf = (task: MeantTask): string[] => [
  String(task.no),
  task.text,
  task.leaders.join('、'),
  task.leadUnits.join('、'),
  cos(task),
  task.deadline?.text ?? '',
];

const width = (words: string): number => [...words].reduce((sum, character) => sum + (character.charCodeAt(0) >= 0x1100 ? 2 : 1), 0);

const aligned = (rows: readonly (readonly string[])[]): string[] => {
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))) + 4);
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell))))
      .join('')
      .trimEnd(),
  );
};

const labelled = ({ leaders, leadUnits, coUnits, ...task }: MeantTask): readonly (readonly [string, string])[] => [
  ...(leaders.length > 0 ? [['责任领导', leaders.join('、')] as const] : []),
  ['牵头单位', leadUnits.join('、')],
  ...(coUnits.length > 0 ? [['责任单位', cos({ ...task, leaders, leadUnits, coUnits })] as const] : []),
  ...(task.deadline === null ? [] : [['完成时限', task.deadline.text] as const]),
];

const inBracket = (task: MeantTask, comma: string): string => {
  const rest = task.coUnits.length > 0 ? `${comma}${cos(task)}按职责分工负责` : '';
  return `（${task.leadUnits.join('、')}牵头${rest}${task.deadline === null ? '' : `${comma}${task.deadline.text}${/前$/.test(task.deadline.text) ? '完成' : ''}`}）`;
};

const printers: Readonly<Record<Exclude<MadeLayout, 'table' | 'spaced-table'>, (task: MeantTask, style: Style) => readonly string[]>> = {
  labelled: (task, { mark, colon }) => [`${task.no}${mark}${task.text}`, ...labelled(task).map(([label, value]) => label + colon + value)],
  'in-line': (task, { mark, colon }) => [
    `${task.no}${mark}${task.text}`,
    labelled(task)
      .map(([label, value]) => label + colon + value)
      .join('　'),
  ],
  'without-colon': (task, { mark }) => [`${task.no}${mark}${task.text}`, ...labelled(task).map(([label, value]) => `${label} ${value}`)],
  'numbers-alone': (task, { colon }) => [String(task.no), task.text, ...labelled(task).map(([label, value]) => label + colon + value)],
  brackets: (task, { mark, comma }) => [`${task.no}${mark}${task.text}${inBracket(task, comma)}`],
  'labels-in-brackets': (task, { mark, colon, comma }) => [
    `${task.no}${mark}${task.text}（${labelled(task)
      .map(([label, value]) => label + colon + value)
      .join(comma === '，' ? '；' : '，')}）`,
  ],
};
