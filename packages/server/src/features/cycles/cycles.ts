import {
  checkCycle,
  dueDatesOf,
  granted,
  lightPeriod,
  periodsOf,
  type ReportCycle,
  type Result,
  refused,
  shippedCycles,
} from '@luoshi/domain';
import {
  askForReports,
  type CycleRow,
  closePeriod as closeRow,
  insertCycle,
  insertPeriod,
  listCycles as listRows,
  readCycle,
  readPeriod,
  readPlan,
} from '@luoshi/store';
import type { Static } from 'typebox';
import { record } from '../../audit/record.js';
import { calendarOf } from '../../calendar/calendar-of.js';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import { closeLights, refreshPlan } from '../../progress/refresh-plan.js';
import type { CycleView, listCycles as listTerms, openPeriod as openTerms } from './contract.js';

/** The cycles of a plan, and the shipped ones to choose from. */
export const listCycles = async (ctx: Context, planId: string): Promise<Result<Static<typeof listTerms.response>>> => {
  const rows = await listRows(ctx.tx, planId);
  const cycles: CycleView[] = [];
  for (const row of rows) cycles.push(await viewOf(ctx, row));
  return granted({ cycles, shipped: shippedCycles.map(({ id, cycle }) => ({ id, definition: { ...cycle, due: { ...cycle.due } } })) });
};

/** Sets a cycle for a plan. */
export const addCycle = async (
  ctx: Context,
  { planId, definition }: { readonly planId: string; readonly definition: ReportCycle },
): Promise<Result<CycleView>> => {
  const plan = await readPlan(ctx.tx, planId);
  if (plan === null) return refused('not-found', { thing: ctx.lang === 'zh' ? '方案' : 'the plan' });
  const checked = checkCycle(definition, ctx.lang);
  if (!checked.ok) return checked;
  const cycleId = ctx.newId();
  await insertCycle(ctx.tx, { cycleId, planId, definition, at: ctx.now() });
  await record(ctx, {
    action: 'cycle.added',
    thingKind: 'plan',
    thingId: planId,
    data: { name: definition.name, source: definition.source },
  });
  return cycleView(ctx, planId, cycleId);
};

/**
 * Opens a period: from now on each unit owes a report for each task it answers for. Again, it asks those who were added since. Refused where
 * the calendar of its due days is not known.
 */
export const openPeriod = async (
  ctx: Context,
  { cycleId, period }: { readonly cycleId: string; readonly period: string },
): Promise<Result<Static<typeof openTerms.response>>> => {
  const cycle = await readCycle(ctx.tx, cycleId);
  if (cycle === null) return noCycle(ctx);
  const span = lightPeriod(period);
  if (span === null || !periodsOf(cycle.definition.frequency, Number(period.slice(0, 4))).some(({ key }) => key === period))
    return refused('period-foreign', { period, name: cycle.definition.name });
  const due = dueDatesOf(await calendarOf(ctx.tx), cycle.definition, span);
  if (!due.ok) return due;
  const known = await readPeriod(ctx.tx, cycleId, period);
  if (known?.state === 'closed') return refused('period-closed', { period });
  const dates = { dueCo: known?.dueCo ?? due.value.co, dueLead: known?.dueLead ?? due.value.lead };
  await insertPeriod(ctx.tx, { cycleId, planId: cycle.planId, period, startsOn: span.from, endsOn: span.to, ...dates, at: ctx.now() });
  const asked = await askForReports(ctx.tx, { cycleId, planId: cycle.planId, period, ...dates });
  await record(ctx, { action: 'period.opened', thingKind: 'plan', thingId: cycle.planId, data: { period, asked, due: dates.dueLead } });
  await refreshPlan(ctx, cycle.planId);
  const view = await cycleView(ctx, cycle.planId, cycleId);
  return view.ok ? granted({ cycle: view.value, asked }) : view;
};

/** Closes a period. */
export const closePeriod = async (
  ctx: Context,
  { cycleId, period }: { readonly cycleId: string; readonly period: string },
): Promise<Result<CycleView>> => {
  const cycle = await readCycle(ctx.tx, cycleId);
  if (cycle === null) return noCycle(ctx);
  if (!(await closeRow(ctx.tx, cycleId, period, ctx.now()))) return refused('period-not-open', { period });
  await record(ctx, { action: 'period.closed', thingKind: 'plan', thingId: cycle.planId, data: { period } });
  await closeLights(ctx, cycle.planId, period);
  return cycleView(ctx, cycle.planId, cycleId);
};

const noCycle = ({ lang }: Context) => refused('not-found', { thing: lang === 'zh' ? '填报周期' : 'the cycle' });

const cycleView = async (ctx: Context, planId: string, cycleId: string): Promise<Result<CycleView>> => {
  const row = (await listRows(ctx.tx, planId)).find((one) => one.cycleId === cycleId);
  return row === undefined ? noCycle(ctx) : granted(await viewOf(ctx, row));
};

const viewOf = async (ctx: Context, { cycleId, planId, name, definition, state, periods }: CycleRow): Promise<CycleView> => {
  const calendar = await calendarOf(ctx.tx);
  const plan = await readPlan(ctx.tx, planId);
  // A plan of February is reported on in its own year, whatever the clock says.
  const year = Number((plan?.issuedOn ?? dayOf(ctx.now())).slice(0, 4));
  const opened = new Set(periods.map(({ period }) => period));
  const next = periodsOf(definition.frequency, year).filter(({ key }) => !opened.has(key));
  return {
    cycleId,
    planId,
    name,
    definition: { ...definition, due: { ...definition.due } },
    state,
    periods: periods.map((one) => ({ ...one })),
    next: next.map((span) => {
      const due = dueDatesOf(calendar, definition, span);
      return { period: span.key, dueCo: due.ok ? due.value.co : null, dueLead: due.ok ? due.value.lead : null };
    }),
  };
};
