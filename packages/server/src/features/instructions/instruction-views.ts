import {
  type InstructionEvent,
  instructionMachine,
  instructionObjection,
  leaderObjection,
  may,
  openEvents,
  shippedInstructionClock,
  stateName,
} from '@luoshi/domain';
import { type InstructionRow, officialHasAccount, officialIdsOf } from '@luoshi/store';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import { numberOf, stepsView } from '../../supervision/remedy-steps.js';
import { sheetsOf } from '../../supervision/sheets-of.js';
import type { InstructionDetailView, InstructionLineView } from './contract.js';

/** An instruction in a list. */
export const instructionLineView = (row: InstructionRow, { lang, now }: Pick<Context, 'lang' | 'now'>): InstructionLineView => ({
  instructionId: row.instructionId,
  number: numberOf(row),
  officialId: row.officialId,
  officialName: row.officialName,
  planId: row.planId,
  taskId: row.taskId,
  taskNo: row.taskNo,
  title: row.title,
  givenOn: row.givenOn,
  urgency: row.urgency,
  urgencyName: shippedInstructionClock.terms[row.urgency].name[lang],
  dueOn: row.dueOn,
  overdue: (row.state === 'recorded' || row.state === 'assigned') && row.dueOn !== null && row.dueOn < dayOf(now()),
  state: row.state,
  stateName: stateName(instructionMachine, row.state, lang),
  sheets: row.sheets,
  openSheets: row.openSheets,
});

/** An instruction with its sheets, its history and what the caller may do. */
export const instructionDetailView = async (ctx: Context, row: InstructionRow): Promise<InstructionDetailView> => ({
  ...instructionLineView(row, ctx),
  edit: row.edit,
  body: row.body,
  outcome: row.outcome,
  clock: { source: shippedInstructionClock.source, toConfirm: shippedInstructionClock.toConfirm[ctx.lang] },
  sheetList: await sheetsOf(ctx, row.instructionId),
  steps: stepsView(instructionMachine, row.steps, ctx.lang === 'zh' ? '登记' : 'recorded', ctx.lang),
  acts: await actsOf(ctx, row),
});

const actsOf = async (ctx: Context, row: InstructionRow): Promise<InstructionEvent[]> => {
  const acts: InstructionEvent[] = [];
  for (const event of openEvents(instructionMachine, row.state)) {
    if (!may(ctx.actor, instructionMachine.events[event].action)) continue;
    if (event === 'report' && row.openSheets > 0) continue;
    if ((await objectionTo(ctx, row, event)) === null) acts.push(event);
  }
  return acts;
};

/** Why the actor may not do this with the instruction, beside role and state; null where the actor may. */
export const objectionTo = async (ctx: Context, { officialId }: Pick<InstructionRow, 'officialId'>, act: InstructionEvent) => {
  const day = dayOf(ctx.now());
  const standing = await officialIdsOf(ctx.tx, ctx.actor.userId, day);
  if (act !== 'close') return instructionObjection(ctx.actor, officialId, standing);
  return leaderObjection(ctx.actor, { officials: [officialId], hasAccount: await officialHasAccount(ctx.tx, officialId, day) }, standing);
};
