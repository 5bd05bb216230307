import type { Lang } from '../../diagnostics.js';
import type { CalendarDate } from '../../plan/plan.js';
import { forecastName, forecastStates } from '../forecast.js';
import type { ReportBody } from '../report-body.js';

/** What the file says of itself in its first, hidden row; a file without it is no form. */
export const reportFormStamp = 'luoshi-report-form';
/** Of the shape below. A form of another version is taken out anew. */
export const reportFormVersion = '1';

type Words = Readonly<Record<Lang, string>>;

/** A column of the offline report form (填报表). `key` stands in the hidden second row, so that columns may be moved, not lost. */
export type FormColumn = {
  readonly key: string;
  readonly heading: Words;
  readonly width: number;
  readonly use: 'hidden' | 'locked' | 'open';
  readonly choices?: readonly string[];
};

const words = (zh: string, en: string): Words => ({ zh, en });

/** The columns of a form whose reports have up to so many goals. Words of a choice are the office's own: Chinese in both languages. */
export const reportFormColumns = (goals: number): readonly FormColumn[] => [
  { key: 'id', heading: words('编号', 'id'), width: 4, use: 'hidden' },
  { key: 'base', heading: words('下载时内容', 'as taken out'), width: 4, use: 'hidden' },
  { key: 'no', heading: words('序号', 'No.'), width: 6, use: 'locked' },
  { key: 'task', heading: words('任务', 'Task'), width: 46, use: 'locked' },
  { key: 'state', heading: words('状态', 'State'), width: 10, use: 'locked' },
  ...Array.from({ length: goals }, (_, index) => goalColumns(index + 1, goals)).flat(),
  { key: 'text', heading: words('进展情况', 'Progress'), width: 40, use: 'open' },
  { key: 'problems', heading: words('存在问题', 'Problems'), width: 24, use: 'open' },
  { key: 'nextSteps', heading: words('下步措施', 'Next steps'), width: 24, use: 'open' },
  {
    key: 'forecast',
    heading: words('能否如期完成', 'In time?'),
    width: 14,
    use: 'open',
    choices: forecastStates.map((state) => forecastName(state, 'zh')),
  },
  { key: 'forecastReason', heading: words('不能如期或有风险的原因', 'Why not'), width: 24, use: 'open' },
  { key: 'unchanged', heading: words('本期无变化的原因', 'Why nothing changed'), width: 20, use: 'open' },
];

const goalColumns = (place: number, of: number): readonly FormColumn[] => {
  const mark = of === 1 ? '' : String(place);
  return [
    { key: `goal.${place}`, heading: words(`目标${mark}`, `Goal ${mark}`.trim()), width: 22, use: 'locked' },
    { key: `before.${place}`, heading: words(`上期值${mark}`, `Last value ${mark}`.trim()), width: 12, use: 'locked' },
    { key: `typed.${place}`, heading: words(`本期值${mark}`, `Value ${mark}`.trim()), width: 12, use: 'open' },
  ];
};

/** The cells of a report that may be filled in, by column. */
export type FormFields = Readonly<Record<string, string>>;

/** What a report says, cell by cell. `goals`: keys of its goals in the order of the columns. */
export const fieldsOfReport = (body: ReportBody, goals: readonly string[]): FormFields => ({
  ...Object.fromEntries(goals.map((key, index) => [`typed.${index + 1}`, body.values.find(({ measure }) => measure === key)?.typed ?? ''])),
  text: body.text,
  problems: body.problems,
  nextSteps: body.nextSteps,
  forecast: body.forecast === null ? '' : forecastName(body.forecast.state, 'zh'),
  forecastReason: body.forecast?.reason ?? '',
  unchanged: body.unchanged ?? '',
});

/** The report with cells changed. A value that was typed anew stands for the last day of the period. */
export const reportWithFields = (
  body: ReportBody,
  fields: FormFields,
  { goals, asOf }: { readonly goals: readonly string[]; readonly asOf: CalendarDate },
): ReportBody => {
  const all = { ...fieldsOfReport(body, goals), ...fields };
  const state = forecastStates.find((one) => forecastName(one, 'zh') === all['forecast']);
  const typed = goals.flatMap((measure, index) => {
    const before = body.values.find((value) => value.measure === measure);
    const now = all[`typed.${index + 1}`] ?? '';
    if (before !== undefined && before.typed === now) return [before];
    return now === '' ? [] : [{ measure, typed: now, asOf, source: before?.source ?? '' }];
  });
  return {
    ...body,
    values: [...typed, ...body.values.filter(({ measure }) => !goals.includes(measure))],
    text: all['text'] ?? '',
    problems: all['problems'] ?? '',
    nextSteps: all['nextSteps'] ?? '',
    forecast: state === undefined ? null : { state, reason: all['forecastReason'] ?? '' },
    unchanged: all['unchanged'] === '' ? null : (all['unchanged'] ?? null),
  };
};

/** The column where a finding of `checkReport` belongs. */
export const columnOfFinding = (at: string, body: ReportBody, goals: readonly string[]): string => {
  const value = /^values\.(\d+)/.exec(at);
  if (value !== null) return `typed.${goals.indexOf(body.values[Number(value[1])]?.measure ?? '') + 1}`;
  return at === 'forecast.reason' ? 'forecastReason' : at;
};
