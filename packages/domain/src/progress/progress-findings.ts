import { fill, type Lang } from '../diagnostics.js';
import { commitmentFields } from './commitment-fields.js';

type Entry = { readonly severity: 'error' | 'warning'; readonly zh: string; readonly en: string };

/**
 * The one registry of findings in a commitment, a value or a split. An error keeps it from being submitted; a warning asks for a second look.
 * Each says what, where, and what would be right.
 */
export const progressFindings = {
  'goals-missing': {
    severity: 'error',
    zh: '还没有目标：请填一个数值、一项成果或一组步骤',
    en: 'no goal yet: give a number, a deliverable or steps',
  },
  'field-missing': { severity: 'error', zh: '请填写{field}', en: 'fill in {field}' },
  'field-advised': { severity: 'warning', zh: '建议填写{field}', en: '{field} is better filled in' },
  'key-doubled': { severity: 'error', zh: '编号“{key}”重复', en: 'the key “{key}” is used twice' },
  'date-invalid': { severity: 'error', zh: '“{date}”不是日期，应写成2024-06-30', en: '“{date}” is no date; write 2024-06-30' },
  'ends-before-start': {
    severity: 'error',
    zh: '完成时限{ends}早于开始日期{starts}',
    en: 'it ends on {ends}, before it starts on {starts}',
  },
  'ends-after-deadline': {
    severity: 'error',
    zh: '完成时限{ends}晚于方案印发的{deadline}；要延期请走延期申请',
    en: 'it ends on {ends}, after the printed {deadline}; ask for an extension instead',
  },
  'annual-beyond-year': { severity: 'error', zh: '年度任务应在{year}年内完成', en: 'an annual task is done within {year}' },
  'stages-missing': { severity: 'error', zh: '长期任务应分阶段：请至少填一个阶段目标', en: 'a long-term task needs at least one stage' },
  'date-after-end': {
    severity: 'error',
    zh: '“{what}”的时间{date}晚于完成时限{ends}',
    en: '“{what}” is due on {date}, after the end on {ends}',
  },
  'date-before-start': {
    severity: 'error',
    zh: '“{what}”的时间{date}早于开始日期{starts}',
    en: '“{what}” is due on {date}, before the start on {starts}',
  },
  'dates-disordered': { severity: 'error', zh: '“{what}”的时间早于它前面的一项', en: '“{what}” is due before the one above it' },
  'share-out-of-range': {
    severity: 'error',
    zh: '“{what}”的进度{share}%不在0%—100%之间',
    en: '“{what}”: {share}% is not between 0 and 100 %',
  },
  'shares-falling': { severity: 'error', zh: '“{what}”的进度低于它前面的一项', en: '“{what}” expects less than the one before it' },
  'value-not-number': { severity: 'error', zh: '“{given}”不是数字', en: '“{given}” is no number' },
  'value-over-cap': { severity: 'error', zh: '{value}{unit}超过上限{cap}{unit}', en: '{value}{unit} is over the cap of {cap}{unit}' },
  'value-negative': { severity: 'error', zh: '{value}小于0', en: '{value} is below 0' },
  'unit-scaled': {
    severity: 'error',
    zh: '单位应为“{wanted}”，填的是“{given}”：1{larger}＝{factor}{smaller}，应填{converted}',
    en: 'the unit is {wanted}, not {given}: 1 {larger} = {factor} {smaller}, so enter {converted}',
  },
  'unit-foreign': { severity: 'error', zh: '单位应为“{wanted}”，不是“{given}”', en: 'the unit is {wanted}, not {given}' },
  'value-looks-scaled': {
    severity: 'warning',
    zh: '{value}是目标{target}的{times}倍，请确认单位是“{unit}”',
    en: '{value} is {times} times the target of {target}; is the unit really {unit}?',
  },
  'base-beyond-value': {
    severity: 'error',
    zh: '基数{base}已经达到目标{value}',
    en: 'the base of {base} already reaches the target of {value}',
  },
  'value-differs-from-plan': {
    severity: 'warning',
    zh: '方案印发的目标是{printed}，这里是{value}；低于印发目标须经批准',
    en: 'the plan prints {printed}, here it is {value}; less than printed needs approval',
  },
  'steps-missing': { severity: 'error', zh: '请至少列出两个步骤', en: 'list at least two steps' },
  'weight-not-positive': { severity: 'error', zh: '“{what}”的权重应大于0', en: '“{what}” needs a weight above 0' },
  'weights-off': { severity: 'error', zh: '各步骤权重合计{sum}，应为{whole}', en: 'the weights of the steps add up to {sum}, not {whole}' },
  'season-length': {
    severity: 'error',
    zh: '逐月进度有{count}个月，任务期是{months}个月',
    en: 'the season has {count} months, the task {months}',
  },
  'season-off': { severity: 'error', zh: '逐月进度合计{sum}%，应为{whole}%', en: 'the monthly shares add up to {sum} %, not {whole} %' },
  'curve-without-nodes': { severity: 'error', zh: '按节点计算进度，但没有节点', en: 'the curve follows milestones, and there are none' },
  'curve-without-end': {
    severity: 'error',
    zh: '没有完成时限，不能按月匀速或逐月计算',
    en: 'without an end progress cannot be spread over the months',
  },
  'report-empty': {
    severity: 'error',
    zh: '还没有填写进展；确实没有变化的，请选“本期无变化”并写明原因',
    en: 'nothing is reported yet; if nothing changed, say so with a reason',
  },
  'unchanged-reason-missing': { severity: 'error', zh: '请写明本期无变化的原因', en: 'say why nothing changed' },
  'text-over': { severity: 'error', zh: '最多{most}字，超出{over}字', en: 'at most {most} characters: {over} too many' },
  'forecast-missing': { severity: 'error', zh: '请判断能否如期完成', en: 'say whether it will be done in time' },
  'forecast-reason-missing': { severity: 'error', zh: '请写明有风险或不能完成的原因', en: 'say why it is at risk or will not be done' },
  'measure-unknown': {
    severity: 'error',
    zh: '推进表里没有“{measure}”这个目标，可能已经变更',
    en: 'the commitment has no goal “{measure}”; it may have been changed',
  },
  'value-after-period': {
    severity: 'error',
    zh: '数值日期{asOf}晚于本期末{ends}',
    en: 'the value is of {asOf}, after the period’s end on {ends}',
  },
  'split-empty': { severity: 'error', zh: '还没有分解到任何单位', en: 'it is split to no unit yet' },
  'split-short': {
    severity: 'error',
    zh: '各地合计{sum}{unit}，比总目标{whole}{unit}少{by}{unit}',
    en: 'the parts add up to {sum} {unit}, {by} short of {whole}',
  },
  'split-over': {
    severity: 'error',
    zh: '各地合计{sum}{unit}，比总目标{whole}{unit}多{by}{unit}',
    en: 'the parts add up to {sum} {unit}, {by} more than {whole}',
  },
  'split-padded': {
    severity: 'warning',
    zh: '各地合计{sum}{unit}，比总目标{whole}{unit}多{by}{unit}：层层加码',
    en: 'the parts add up to {sum} {unit}, {by} more than {whole}: the target grows on its way down',
  },
  'split-slack': {
    severity: 'warning',
    zh: '各地合计{sum}{unit}，比控制数{whole}{unit}少{by}{unit}',
    en: 'the parts add up to {sum} {unit}, {by} under the limit of {whole}',
  },
  'part-easier': {
    severity: 'error',
    zh: '{name}的目标{value}{unit}宽于总目标{whole}{unit}',
    en: '{name} is given {value} {unit}, easier than {whole}',
  },
  'part-harder': {
    severity: 'warning',
    zh: '{name}的目标{value}{unit}严于总目标{whole}{unit}：加码',
    en: '{name} is given {value} {unit}, harder than {whole}',
  },
} as const satisfies Record<string, Entry>;

/** A code of the registry of findings on commitments, values and splits. */
export type ProgressFindingCode = keyof typeof progressFindings;

/** A finding at its place: `at` is the path of the field, e.g. goals.0.value; empty for the whole. */
export type ProgressFinding = {
  readonly code: ProgressFindingCode;
  readonly at: string;
  readonly data: Readonly<Record<string, string | number>>;
};

/** The finding's sentence in one language. */
export const progressFindingSentence = ({ code, data }: ProgressFinding, lang: Lang): string =>
  fill(progressFindings[code][lang], { ...data, ...fieldName(data, lang) });

const fieldName = ({ field }: ProgressFinding['data'], lang: Lang): Readonly<Record<string, string>> => {
  const named = Object.entries(commitmentFields).find(([key]) => key === field);
  return named === undefined ? {} : { field: named[1][lang] };
};

/** Says whether any of the findings keeps it from being submitted. */
export const hasErrors = (findings: readonly ProgressFinding[]): boolean =>
  findings.some(({ code }) => progressFindings[code].severity === 'error');

/** Makes a finding. */
export const finding = (code: ProgressFindingCode, at: string, data: ProgressFinding['data'] = {}): ProgressFinding => ({ code, at, data });
