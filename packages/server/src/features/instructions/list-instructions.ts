import { granted, instructionsOf, type Result, refused, shippedInstructionClock, urgencies } from '@luoshi/domain';
import { type InstructionRow, listInstructions as listRows, officialIdsOf, readInstruction } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { dayOf } from '../../calendar/day-of.js';
import { lastDayOf } from '../../calendar/last-day-of.js';
import { positionOf } from '../../http/cursor.js';
import { pageOf } from '../../http/page-of.js';
import type { Context } from '../../operation.js';
import type { readInstructionClock as clockTerms, InstructionDetailView, listInstructions as terms } from './contract.js';
import { instructionDetailView, instructionLineView } from './instruction-views.js';

const Position = Type.Object({ instructionId: Type.String({ format: 'uuid' }) });

const reachOfActor = async (ctx: Context) => instructionsOf(ctx.actor, await officialIdsOf(ctx.tx, ctx.actor.userId, dayOf(ctx.now())));

/** A page of instructions, the newest first: a leader reads his own alone. */
export const listInstructions = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const before = positionOf(query.cursor, Position);
  if (!before.ok) return before;
  const limit = query.limit ?? 50;
  const reach = await reachOfActor(ctx);
  const rows = await listRows(ctx.tx, {
    officials: reach.kind === 'all' ? null : reach.officials,
    states: query.state ?? null,
    taskId: query.task ?? null,
    limit: limit + 1,
    before: before.value?.instructionId ?? null,
  });
  const { shown, nextCursor } = pageOf(rows, limit, ({ instructionId }) => ({ instructionId }));
  return granted({ items: shown.map((row) => instructionLineView(row, ctx)), nextCursor });
};

/** An instruction within reach; not found where it is another leader's or no sheet of the own unit's. */
export const instructionRowOf = async (ctx: Context, instructionId: string): Promise<Result<InstructionRow>> => {
  const row = await readInstruction(ctx.tx, instructionId);
  const reach = await reachOfActor(ctx);
  const isSeen = row !== null && (reach.kind === 'all' || reach.officials.includes(row.officialId));
  return isSeen ? granted(row) : refused('not-found', { thing: ctx.lang === 'zh' ? '批示' : 'the instruction' });
};

/** An instruction with everything its page needs. */
export const instructionOf = async (ctx: Context, instructionId: string): Promise<Result<InstructionDetailView>> => {
  const row = await instructionRowOf(ctx, instructionId);
  return row.ok ? granted(await instructionDetailView(ctx, row.value)) : row;
};

/** How long an instruction may take, in the caller's words. */
export const readInstructionClock = async (
  ctx: Context,
  { givenOn = dayOf(ctx.now()) }: Static<typeof clockTerms.query>,
): Promise<Result<Static<typeof clockTerms.response>>> => {
  const { source, toConfirm, terms: byUrgency } = shippedInstructionClock;
  const items = urgencies.map(async (urgency) => {
    const { name, term } = byUrgency[urgency];
    return { urgency, name: name[ctx.lang], days: term.count, dueOn: await lastDayOf(ctx, givenOn, term) };
  });
  return granted({ givenOn, source, toConfirm: toConfirm[ctx.lang], urgencies: await Promise.all(items) });
};
