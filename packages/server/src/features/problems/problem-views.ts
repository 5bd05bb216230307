import {
  closeMatterObjection,
  may,
  openEvents,
  type ProblemEvent,
  problemMachine,
  problemObjection,
  problemSourceWords,
  stateName,
} from '@luoshi/domain';
import { type ProblemRow, readUnitDesk } from '@luoshi/store';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import { numberOf, stepsView } from '../../supervision/remedy-steps.js';
import { sheetsOf } from '../../supervision/sheets-of.js';
import type { ProblemDetailView, ProblemLineView } from './contract.js';

/** A problem in a list. */
export const problemLineView = (row: ProblemRow, { lang, now }: Pick<Context, 'lang' | 'now'>): ProblemLineView => ({
  problemId: row.problemId,
  number: numberOf(row),
  planId: row.planId,
  taskId: row.taskId,
  taskNo: row.taskNo,
  taskText: row.taskText,
  unitId: row.unitId,
  unitName: row.unitName,
  source: row.source,
  sourceName: problemSourceWords[row.source][lang],
  title: row.title,
  foundOn: row.foundOn,
  dueOn: row.dueOn,
  overdue: (row.state === 'open' || row.state === 'planned') && row.dueOn < dayOf(now()),
  measure: row.measure,
  person: row.person,
  plannedFor: row.plannedFor,
  result: row.result,
  state: row.state,
  stateName: stateName(problemMachine, row.state, lang),
});

/** A problem with its history and what the caller may do. */
export const problemDetailView = async (ctx: Context, row: ProblemRow): Promise<ProblemDetailView> => ({
  ...problemLineView(row, ctx),
  edit: row.edit,
  detail: row.detail,
  originId: row.originId,
  sheetList: await sheetsOf(ctx, row.problemId),
  steps: stepsView(problemMachine, row.steps, ctx.lang === 'zh' ? '列入清单' : 'listed', ctx.lang),
  acts: await actsOf(ctx, row),
});

const actsOf = async (ctx: Context, row: ProblemRow): Promise<ProblemEvent[]> => {
  const acts: ProblemEvent[] = [];
  for (const event of openEvents(problemMachine, row.state))
    if (may(ctx.actor, problemMachine.events[event].action) && (await objectionTo(ctx, row, event)) === null) acts.push(event);
  return acts;
};

/** Why the actor may not do this with the problem, beside role and state; null where the actor may. */
export const objectionTo = async (ctx: Context, row: ProblemRow, act: ProblemEvent) => {
  if (act === 'plan' || act === 'report') return problemObjection(ctx.actor, row.unitId, await readUnitDesk(ctx.tx, row.unitId));
  return act === 'close' ? closeMatterObjection(ctx.actor, row.answeredBy) : null;
};
