import type { Answer } from '@luoshi/client';
import type { Chance } from './chance.js';
import type { Promised } from './promise-goals.js';
import { type Report, type Stage, unitSeats } from './stage.js';

/** A month of reports: the days of its year on which things happen. */
export type Month = {
  readonly period: string;
  readonly opens: string;
  readonly cities: string;
  readonly leads: string;
  readonly late: string;
  readonly closes: string;
};

const months: readonly Month[] = [
  { period: '2024-04', opens: '2024-04-15', cities: '2024-04-22', leads: '2024-04-25', late: '2024-05-06', closes: '2024-05-10' },
  { period: '2024-05', opens: '2024-05-15', cities: '2024-05-22', leads: '2024-05-27', late: '2024-06-04', closes: '2024-06-10' },
  { period: '2024-06', opens: '2024-06-14', cities: '2024-06-20', leads: '2024-06-26', late: '2024-07-04', closes: '2024-07-10' },
];

const cycle = {
  name: '每月28日前（演示）',
  frequency: 'month',
  due: { kind: 'day-of-month', day: 28, month: 'last' },
  move: 'before',
  coDays: 3,
  reviewDays: 5,
  source: '盘锦市：每月28日前报进展',
};

/** How one promise goes: how far it keeps up with its curve, and what goes wrong with its report of a month. */
export type Course = { readonly promise: Promised; readonly pace: number };

/** The cycle of the year with how every promise goes. */
export type Courses = { readonly cycleId: string; readonly courses: readonly Course[] };

/** April to June: reports come in on time, late, returned, merged, not at all, and one is made up after its month was closed. */
export const reportMonths = async (stage: Stage, promises: readonly Promised[]): Promise<Courses> => {
  const { supervisor, planId, chance } = stage;
  const { cycleId } = await supervisor.ask<Answer<'addCycle'>>('POST', '/api/cycles', { planId, definition: cycle });
  const courses = promises.map((promise) => ({ promise, pace: paceBy(chance) }));
  for (const [index, month] of months.entries()) {
    await reportMonth(stage, { cycleId, courses, month, index });
    await closeMonth(stage, { cycleId, courses, month, index });
  }
  return { cycleId, courses };
};

// Most keep up, some fall behind, a few far.
const paceBy = (chance: Chance): number => [1.02, 1, 0.97, 0.95, 0.9, 0.75, 0.4][chance.between(0, 6)] ?? 1;

/** One month of the play, and its place among them. */
export type Played = Courses & { readonly month: Month; readonly index: number };

/** A month until its reports are reviewed: one late, one missing, one returned and mended. */
export const reportMonth = async (stage: Stage, { cycleId, courses, month, index }: Played): Promise<void> => {
  const { clock, supervisor } = stage;
  clock.goTo(month.opens);
  await supervisor.ask('POST', `/api/cycles/${cycleId}/periods/${month.period}/open`, {});
  clock.goTo(month.cities);
  for (const course of courses.filter(isPartner)) await submit(stage, course, month.period);
  clock.goTo(month.leads);
  const leads = courses.filter((course) => !isPartner(course));
  const [late, missing, returned] = [leads[index], leads[index + 11], leads[index + 8]];
  for (const course of leads) if (course !== late && course !== missing) await submit(stage, course, month.period);
  clock.goTo(month.late);
  if (late !== undefined) await submit(stage, late, month.period);
  for (const course of leads) if (course !== missing) await review(stage, course, month.period, course === returned);
};

const closeMonth = async (stage: Stage, { cycleId, courses, month, index }: Played): Promise<void> => {
  stage.clock.goTo(month.closes);
  await stage.supervisor.ask('POST', `/api/cycles/${cycleId}/periods/${month.period}/close`, {});
  const missing = courses.filter((course) => !isPartner(course))[index + 11];
  // Made up after the month was closed: yellow from now on, never green.
  if (index !== 0 || missing === undefined) return;
  await submit(stage, missing, month.period);
  await review(stage, missing, month.period, false);
};

const isPartner = ({ promise }: Course): boolean => promise.commitment.role === 'co';

// Null where none is asked for: the task is struck off.
const reportOf = async ({ supervisor, unitIds }: Stage, { promise }: Course, period: string): Promise<Report | null> => {
  const query = `task=${promise.task.taskId}&period=${period}&unit=${encodeURIComponent(unitIds[promise.key])}`;
  const { items } = await supervisor.ask<Answer<'listReports'>>('GET', `/api/reports?${query}`);
  return items[0] === undefined ? null : supervisor.ask<Report>('GET', `/api/reports/${items[0].reportId}`);
};

const submit = async (stage: Stage, course: Course, period: string): Promise<void> => {
  const { liaison, approver } = unitSeats(stage, course.promise.key);
  const report = await reportOf(stage, course, period);
  if (report === null) return;
  const url = `/api/reports/${report.reportId}`;
  const body = filled(report, course);
  const saved = await liaison.ask<Report>('PUT', url, { edit: report.edit, body });
  const handed = await liaison.ask<Report>('POST', `${url}/hand-in`, { edit: saved.edit });
  const seen = await approver.ask<Report>('GET', url);
  for (const partner of seen.partners)
    if (partner.state === 'with-lead') await approver.ask('POST', `/api/reports/${partner.reportId}/merge`, { edit: partner.edit });
  await approver.ask('POST', `${url}/submit`, { edit: handed.edit });
};

const review = async (stage: Stage, course: Course, period: string, isReturned: boolean): Promise<void> => {
  const { supervisor } = stage;
  const report = await reportOf(stage, course, period);
  if (report === null) return;
  const url = `/api/reports/${report.reportId}`;
  if (isReturned) {
    await supervisor.ask('POST', `${url}/return`, { edit: report.edit, note: '请说明与上期相比的变化（演示）' });
    await submit(stage, course, period);
  }
  const { edit } = await supervisor.ask<Report>('GET', url);
  await supervisor.ask('POST', `${url}/accept`, { edit });
};

const filled = ({ body, goals, nodes, endsOn }: Report, { pace }: Course): Report['body'] => ({
  ...body,
  values: goals.flatMap(({ goal, expected }) => {
    const typed = typedOf(goal, (expected ?? yearShare(endsOn)) * pace);
    return typed === null ? [] : [{ measure: goal.key, typed, asOf: endsOn, source: '本单位统计（演示）' }];
  }),
  metNodes: nodes.filter(({ due }) => due <= endsOn && pace > 0.6).map(({ key }) => key),
  start: 'started',
  text: pace < 0.8 ? '进展慢于序时，已加派力量（演示）。' : '按推进表推进，各项工作有序开展（演示）。',
  problems: pace < 0.8 ? '要素保障未到位（演示）' : '',
  nextSteps: '继续按月调度（演示）',
  forecast: { state: pace < 0.5 ? 'no' : pace < 0.8 ? 'at-risk' : 'yes', reason: pace < 0.8 ? '要素保障未到位（演示）' : '' },
  unchanged: null,
});

const yearShare = (date: string): number => Number(date.slice(5, 7)) / 12;

/** A made-up figure at this share of the way; null where the goal has no figure to come near to. */
const typedOf = (goal: Report['goals'][number]['goal'], share: number): string | null => {
  if (goal.kind === 'steps') return null;
  if (goal.kind === 'deliverable') return `${Math.min(100, Math.round(share * 100))}%`;
  if (goal.value === null) return null;
  const value = goal.measures === 'rate' ? goal.value * Math.min(1, 0.8 + share * 0.3) : goal.value * share;
  return `${Number(value.toFixed(2))}${goal.unit ?? ''}`;
};
