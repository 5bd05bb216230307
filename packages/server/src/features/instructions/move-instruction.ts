import {
  granted,
  type InstructionEvent,
  instructionMachine,
  type Result,
  refused,
  shippedInstructionClock,
  transition,
} from '@luoshi/domain';
import {
  type InstructionRow,
  insertInstruction,
  moveInstruction as moveRow,
  nextPaperNumber,
  readOfficial,
  readTaskPlan,
} from '@luoshi/store';
import type { Static } from 'typebox';
import { record } from '../../audit/record.js';
import { dayOf } from '../../calendar/day-of.js';
import { lastDayOf } from '../../calendar/last-day-of.js';
import type { Context } from '../../operation.js';
import { openMatter } from '../../supervision/open-matter.js';
import { numberOf, stepNow } from '../../supervision/remedy-steps.js';
import type { assignInstruction as assignTerms, InstructionDetailView, recordInstruction as terms } from './contract.js';
import { objectionTo } from './instruction-views.js';
import { instructionOf, instructionRowOf } from './list-instructions.js';

type Answer = Promise<Result<InstructionDetailView>>;

/** Records an instruction. Its last day is the urgency's, or an earlier one that was set. */
export const recordInstruction = async (ctx: Context, input: Static<typeof terms.body>): Answer => {
  const { officialId, urgency, givenOn } = input;
  if ((await readOfficial(ctx.tx, officialId)) === null) return refused('official-unknown');
  const objection = await objectionTo(ctx, { officialId }, 'assign');
  if (objection !== null) return refused(objection);
  if (givenOn > dayOf(ctx.now())) return refused('given-in-future', { day: dayOf(ctx.now()) });
  const taskId = input.taskId ?? null;
  const planId = taskId === null ? null : await readTaskPlan(ctx.tx, taskId);
  if (taskId !== null && planId === null) return refused('not-found', { thing: ctx.lang === 'zh' ? '任务' : 'the task' });
  const last = await lastDayOf(ctx, givenOn, shippedInstructionClock.terms[urgency].term);
  const due = input.dueOn ?? last;
  if (due !== null && last !== null && due > last) {
    const { source, terms: byUrgency } = shippedInstructionClock;
    return refused('instruction-too-long', { urgency: byUrgency[urgency].name[ctx.lang], limit: last, source });
  }
  const year = Number(dayOf(ctx.now()).slice(0, 4));
  const one = { instructionId: ctx.newId(), year, no: await nextPaperNumber(ctx.tx, '批示', year), officialId, givenOn, urgency };
  const { title, body } = { title: input.title.trim(), body: input.body.trim() };
  await insertInstruction(ctx.tx, {
    ...one,
    title,
    body,
    planId,
    taskId,
    dueOn: due,
    step: stepNow(ctx, 'record'),
    at: ctx.now(),
  });
  const recorded = await instructionRowOf(ctx, one.instructionId);
  if (!recorded.ok) return recorded;
  await log(ctx, recorded.value, 'instruction.recorded', { official: recorded.value.officialName, title });
  return instructionOf(ctx, one.instructionId);
};

/** Gives an instruction out: a sheet to each unit, with the instruction's own last day. All are issued or none. */
export const assignInstruction = async (
  ctx: Context,
  { instructionId, edit, unitIds, demand, ladderId }: { readonly instructionId: string } & Static<typeof assignTerms.body>,
): Answer => {
  const ready = await readyFor(ctx, instructionId, 'assign');
  if (!ready.ok) return ready;
  const { row, next } = ready.value;
  for (const unitId of unitIds) {
    const { planId, taskId, title, dueOn } = row;
    const isPast = dueOn !== null && dueOn < dayOf(ctx.now());
    const due = isPast ? null : dueOn;
    const opened = await openMatter(ctx, {
      planId,
      taskId,
      unitId,
      origin: 'instruction',
      originId: instructionId,
      title,
      demand,
      ladderId,
      due,
    });
    if (!opened.ok) return opened;
  }
  const done = await moveRow(ctx.tx, { ...moveOf(row, next, edit), step: stepNow(ctx, 'assign', demand), outcome: null, at: ctx.now() });
  if (!done) return overtaken(ctx);
  await log(ctx, row, 'instruction.assigned', { count: unitIds.length });
  return instructionOf(ctx, instructionId);
};

type Move = {
  readonly instructionId: string;
  readonly edit: number;
  readonly act: Exclude<InstructionEvent, 'assign'>;
  readonly note?: string | undefined;
};

/** Reports, closes or withdraws an instruction. Reported only when every sheet is closed. */
export const moveInstruction = async (ctx: Context, { instructionId, edit, act, note = '' }: Move): Answer => {
  const ready = await readyFor(ctx, instructionId, act);
  if (!ready.ok) return ready;
  const { row, next } = ready.value;
  if (act === 'report' && row.openSheets > 0) return refused('instruction-unfinished', { count: row.openSheets });
  const said = note.trim();
  if (act !== 'close' && said === '') return refused('reason-missing');
  const step = stepNow(ctx, act, said);
  const done = await moveRow(ctx.tx, { ...moveOf(row, next, edit), step, outcome: act === 'report' ? said : null, at: ctx.now() });
  if (!done) return overtaken(ctx);
  await log(ctx, row, past[act], { note: said });
  return instructionOf(ctx, instructionId);
};

const past = {
  report: 'instruction.reported',
  close: 'instruction.closed',
  withdraw: 'instruction.withdrawn',
} as const;

type Ready = { readonly row: InstructionRow; readonly next: InstructionRow['state'] };

const readyFor = async (ctx: Context, instructionId: string, act: InstructionEvent): Promise<Result<Ready>> => {
  const found = await instructionRowOf(ctx, instructionId);
  if (!found.ok) return found;
  const next = transition(instructionMachine, found.value.state, act, ctx.lang);
  if (!next.ok) return next;
  const objection = await objectionTo(ctx, found.value, act);
  return objection === null ? granted({ row: found.value, next: next.value }) : refused(objection);
};

const moveOf = ({ instructionId, state }: InstructionRow, to: InstructionRow['state'], edit: number) => ({
  instructionId,
  from: state,
  to,
  edit,
});

const log = (
  ctx: Context,
  row: InstructionRow,
  action: Parameters<typeof record>[1]['action'],
  data: Readonly<Record<string, string | number>>,
): Promise<void> =>
  record(ctx, {
    action,
    thingKind: row.taskId === null ? 'instruction' : 'task',
    thingId: row.taskId ?? row.instructionId,
    data: { number: numberOf(row), instructionId: row.instructionId, ...data },
  });

const overtaken = ({ lang }: Context) => refused('edited-meanwhile', { person: lang === 'zh' ? '同事' : 'a colleague' });
