import { type ComplaintEvent, complaintMachine, granted, type Result, refused, shippedComplaintRules, transition } from '@luoshi/domain';
import { type ComplaintRow, listComplaints as listRows, moveComplaint as moveRow, readComplaint } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { record } from '../../audit/record.js';
import { dayOf } from '../../calendar/day-of.js';
import { lastDayOf } from '../../calendar/last-day-of.js';
import { positionOf } from '../../http/cursor.js';
import { pageOf } from '../../http/page-of.js';
import type { Context } from '../../operation.js';
import { numberOf, stepNow } from '../../supervision/remedy-steps.js';
import { complaintDetailView, complaintLineView } from './complaint-views.js';
import type { ComplaintDetailView, listComplaints as terms } from './contract.js';

const Position = Type.Object({ complaintId: Type.String({ format: 'uuid' }) });

/** A page of complaints, the newest first. */
export const listComplaints = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const before = positionOf(query.cursor, Position);
  if (!before.ok) return before;
  const limit = query.limit ?? 50;
  const choice = { states: query.state ?? null, kind: query.kind ?? null, limit: limit + 1, before: before.value?.complaintId ?? null };
  const { shown, nextCursor } = pageOf(await listRows(ctx.tx, choice), limit, ({ complaintId }) => ({ complaintId }));
  return granted({ items: shown.map((row) => complaintLineView(row, ctx)), nextCursor });
};

const complaintRowOf = async ({ tx, lang }: Context, complaintId: string): Promise<Result<ComplaintRow>> => {
  const row = await readComplaint(tx, complaintId);
  return row === null ? refused('not-found', { thing: lang === 'zh' ? '投诉建议' : 'the complaint' }) : granted(row);
};

/** A complaint with everything its page needs. */
export const complaintOf = async (ctx: Context, complaintId: string): Promise<Result<ComplaintDetailView>> => {
  const row = await complaintRowOf(ctx, complaintId);
  return row.ok ? granted(complaintDetailView(ctx, row.value)) : row;
};

/** An act on a complaint, on what was looked at. `note`: the answer, or the reason that the sender reads. */
export type ComplaintMoveInput = {
  readonly complaintId: string;
  readonly edit: number;
  readonly act: ComplaintEvent;
  readonly note?: string | undefined;
};

/** Moves a complaint in one audited step. */
export const moveComplaint = async (
  ctx: Context,
  { complaintId, edit, act, note = '' }: ComplaintMoveInput,
): Promise<Result<ComplaintDetailView>> => {
  const found = await complaintRowOf(ctx, complaintId);
  if (!found.ok) return found;
  const row = found.value;
  const next = transition(complaintMachine, row.state, act, ctx.lang);
  if (!next.ok) return next;
  const said = note.trim();
  if (act !== 'accept' && said === '') return refused('reason-missing');
  const answer = act === 'answer' || act === 'dismiss' ? said : null;
  const begins =
    act === 'accept' || act === 'resume' ? { dueOn: await lastDayOf(ctx, dayOf(ctx.now()), shippedComplaintRules.answer) } : {};
  const move = { complaintId, from: row.state, to: next.value, edit, step: stepNow(ctx, act, said), answer, ...begins, at: ctx.now() };
  if (!(await moveRow(ctx.tx, move))) return refused('edited-meanwhile', { person: ctx.lang === 'zh' ? '同事' : 'a colleague' });
  await record(ctx, {
    action: past[act],
    thingKind: 'complaint',
    thingId: complaintId,
    data: { number: numberOf(row), note: said },
  });
  return complaintOf(ctx, complaintId);
};

const past = {
  accept: 'complaint.accepted',
  dismiss: 'complaint.dismissed',
  answer: 'complaint.answered',
  resume: 'complaint.resumed',
} as const satisfies Record<ComplaintEvent, string>;
