import { type Lang, type Severity, severityOf, type Task } from '@luoshi/domain';
import type { PlanFile } from '../reading/read-plan.js';
import { padWidth } from './display-width.js';

type Column = {
  readonly zh: string;
  readonly en: string;
  readonly share: number;
  readonly least: number;
  readonly cell: (task: Task) => string;
};

const columns: readonly Column[] = [
  { zh: '编号', en: 'key', share: 0, least: 14, cell: ({ key }) => key },
  { zh: '任务', en: 'task', share: 4, least: 24, cell: ({ text }) => text.replace(/\s+/g, ' ') },
  {
    zh: '牵头领导',
    en: 'leaders',
    share: 1,
    least: 10,
    cell: ({ leaders }) => leaders.map(({ name, role }) => name ?? role ?? '').join('、'),
  },
  { zh: '牵头单位', en: 'lead units', share: 2, least: 14, cell: ({ leadUnits }) => leadUnits.map(({ name }) => name).join('、') },
  {
    zh: '责任单位',
    en: 'co-units',
    share: 3,
    least: 16,
    cell: ({ coUnits, open }) => coUnits.map(({ name }) => name).join('、') + (open ? '等' : ''),
  },
  { zh: '时限', en: 'deadline', share: 0, least: 10, cell: ({ deadline }) => deadline?.date ?? deadline?.text ?? '' },
  { zh: '指标', en: 'targets', share: 1, least: 8, cell: ({ targets }) => targets.map(({ text }) => text).join('；') },
];

/** The tasks as a table that fits the screen, and a line that counts. */
export const taskTable = ({ plan, diagnostics }: PlanFile, lang: Lang, width: number): string => {
  const widths = widthsFor(width);
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => padWidth(cell, widths[index] ?? 0))
      .join(' ')
      .trimEnd();
  const rule = widths.map((size) => '-'.repeat(size)).join(' ');
  const rows = plan.tasks.map((task) => line(columns.map(({ cell }) => cell(task))));
  const severities = diagnostics.map(severityOf);
  const title =
    plan.document.title === null ? [] : [`${plan.document.title}${plan.document.number === null ? '' : ` ${plan.document.number}`}`, ''];
  return [...title, line(columns.map((column) => column[lang])), rule, ...rows, '', counts(plan.tasks, severities, lang), ''].join('\n');
};

const widthsFor = (width: number): readonly number[] => {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const free = Math.max(0, width - columns.reduce((sum, { least }) => sum + least + 1, 0));
  return columns.map(({ least, share }) => least + Math.floor((free * share) / shares));
};

const counts = (tasks: readonly Task[], severities: readonly Severity[], lang: Lang): string => {
  const targets = tasks.reduce((sum, task) => sum + task.targets.length, 0);
  const findings = severities.filter((severity) => severity !== 'info').length;
  if (lang === 'en') return `${tasks.length} tasks, ${targets} targets, ${findings} findings (luoshi check shows them)`;
  return `${tasks.length}项任务，${targets}个量化指标，${findings}个问题（用 luoshi check 查看）`;
};
