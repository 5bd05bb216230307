import { type ProblemEvent, problemMachine, type Result, refused, transition } from '@luoshi/domain';
import { insertProblem, moveProblem as moveRow, nameUnits, nextPaperNumber, type ProblemRow, readTaskPlan } from '@luoshi/store';
import type { Static } from 'typebox';
import { record } from '../../audit/record.js';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import { numberOf, stepNow } from '../../supervision/remedy-steps.js';
import type { ProblemDetailView, planProblem as planTerms, listProblem as terms } from './contract.js';
import { problemOf, problemRowOf } from './list-problems.js';
import { objectionTo } from './problem-views.js';

type Answer = Promise<Result<ProblemDetailView>>;

/** Lists a problem for a unit to mend. */
export const listProblem = async (ctx: Context, input: Static<typeof terms.body>): Answer => {
  const { unitId, source, foundOn, dueOn } = input;
  const taskId = input.taskId ?? null;
  const unit = (await nameUnits(ctx.tx, [unitId])).get(unitId);
  if (unit === undefined) return refused('hand-over-unknown');
  const today = dayOf(ctx.now());
  if (dueOn < today) return refused('due-in-the-past', { due: dueOn });
  const planId = taskId === null ? null : await readTaskPlan(ctx.tx, taskId);
  if (taskId !== null && planId === null) return refused('not-found', { thing: ctx.lang === 'zh' ? '任务' : 'the task' });
  const year = Number(today.slice(0, 4));
  const { problemId, no } = { problemId: ctx.newId(), no: await nextPaperNumber(ctx.tx, '问题', year) };
  const title = input.title.trim();
  await insertProblem(ctx.tx, {
    problemId,
    year,
    no,
    planId,
    taskId,
    unitId,
    source,
    originId: input.originId ?? null,
    title,
    detail: input.detail.trim(),
    foundOn,
    dueOn,
    step: stepNow(ctx, 'record'),
    at: ctx.now(),
  });
  await log(ctx, { problemId, taskId, year, no, unitName: unit }, 'problem.listed', title);
  return problemOf(ctx, problemId);
};

type Plan = Static<typeof planTerms.body>;
/** A move of a problem. `plan`: what will be done, with `plan` alone; `note`: the result or the reason. */
export type ProblemMoveInput = {
  readonly problemId: string;
  readonly edit: number;
  readonly act: ProblemEvent;
  readonly note?: string | undefined;
  readonly plan?: Omit<Plan, 'edit'> | undefined;
};

const needNote: readonly ProblemEvent[] = ['report', 'return', 'reopen', 'withdraw'];

/** Moves a problem in one audited step. */
export const moveProblem = async (ctx: Context, { problemId, edit, act, note = '', plan }: ProblemMoveInput): Answer => {
  const found = await problemRowOf(ctx, problemId);
  if (!found.ok) return found;
  const row = found.value;
  const next = transition(problemMachine, row.state, act, ctx.lang);
  if (!next.ok) return next;
  const objection = await objectionTo(ctx, row, act);
  if (objection !== null) return refused(objection, { unit: row.unitName });
  if (plan !== undefined && plan.plannedFor > row.dueOn) return refused('plan-after-due', { due: row.dueOn });
  const said = (plan?.measure ?? note).trim();
  if (said === '' && (plan !== undefined || needNote.includes(act))) return refused('reason-missing');
  const words = plan === undefined ? null : { measure: said, person: plan.person.trim(), plannedFor: plan.plannedFor };
  const result = act === 'report' ? said : null;
  const move = { problemId, from: row.state, to: next.value, edit, step: stepNow(ctx, act, said), plan: words, result, at: ctx.now() };
  if (!(await moveRow(ctx.tx, move))) return overtaken(ctx, row);
  await log(ctx, row, past[act], said);
  return problemOf(ctx, problemId);
};

const past = {
  plan: 'problem.planned',
  report: 'problem.reported',
  return: 'problem.returned',
  close: 'problem.closed',
  reopen: 'problem.reopened',
  withdraw: 'problem.withdrawn',
} as const satisfies Record<ProblemEvent, string>;

type Named = Pick<ProblemRow, 'problemId' | 'taskId' | 'year' | 'no' | 'unitName'>;

const log = (ctx: Context, row: Named, action: Parameters<typeof record>[1]['action'], note: string): Promise<void> =>
  record(ctx, {
    action,
    thingKind: row.taskId === null ? 'problem' : 'task',
    thingId: row.taskId ?? row.problemId,
    data: { number: numberOf(row), unit: row.unitName, title: note, note, problemId: row.problemId },
  });

const overtaken = ({ lang }: Context, { unitName }: ProblemRow) =>
  refused('edited-meanwhile', { person: lang === 'zh' ? `${unitName}或督查室` : `${unitName} or the supervisor` });
