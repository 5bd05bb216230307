import type { CalendarDate } from '../plan/plan.js';
import { lengthOf, type TextLimit } from '../supervision/text-limit.js';
import { checkValue } from './check-value.js';
import type { Commitment } from './commitment.js';
import { datePartsOf } from './months.js';
import { finding, type ProgressFinding } from './progress-findings.js';
import type { ReportBody } from './report-body.js';

/** What a report is checked against. `commitment` null: the share has none yet, then words alone are reported. */
export type ReportFrame = {
  readonly commitment: Commitment | null;
  readonly period: { readonly from: CalendarDate; readonly to: CalendarDate };
  readonly role: 'lead' | 'co';
  readonly limit: TextLimit;
};

/** Everything that is wrong or thin in a report, at the paths of its fields. With errors it is kept and not submitted. */
export const checkReport = (body: ReportBody, frame: ReportFrame): readonly ProgressFinding[] => [
  ...(isEmpty(body) ? [finding('report-empty', 'text')] : []),
  ...(['text', 'problems', 'nextSteps'] as const).flatMap((field) => checkLength(body[field], field, frame.limit)),
  ...(body.unchanged !== null && body.unchanged.trim() === '' ? [finding('unchanged-reason-missing', 'unchanged')] : []),
  ...checkForecast(body, frame),
  ...body.values.flatMap((value, index) => checkTyped(value, `values.${index}`, frame)),
];

const isEmpty = ({ text, values, metNodes, unchanged }: ReportBody): boolean =>
  unchanged === null && text.trim() === '' && metNodes.length === 0 && values.every(({ typed }) => typed.trim() === '');

const checkLength = (text: string, at: string, { most }: TextLimit): readonly ProgressFinding[] => {
  const over = lengthOf(text) - most;
  return over > 0 ? [finding('text-over', at, { most, over })] : [];
};

const checkForecast = ({ forecast }: ReportBody, { role }: ReportFrame): readonly ProgressFinding[] => {
  if (forecast === null) return role === 'lead' ? [finding('forecast-missing', 'forecast')] : [];
  return forecast.state !== 'yes' && forecast.reason.trim() === '' ? [finding('forecast-reason-missing', 'forecast.reason')] : [];
};

const checkTyped = (
  { measure, typed, asOf }: ReportBody['values'][number],
  at: string,
  { commitment, period }: ReportFrame,
): readonly ProgressFinding[] => {
  if (typed.trim() === '') return [];
  const goal = commitment?.goals.find(({ key }) => key === measure);
  if (goal === undefined) return [finding('measure-unknown', `${at}.measure`, { measure })];
  if (datePartsOf(asOf) === null) return [finding('date-invalid', `${at}.asOf`, { date: asOf })];
  const early = asOf > period.to ? [finding('value-after-period', `${at}.asOf`, { asOf, ends: period.to })] : [];
  return [...early, ...checkValue(goal, typed, `${at}.typed`).findings];
};
