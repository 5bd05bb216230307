import { eventName, granted, inspectionMachine, inspectionRulesOn, paperNumber, type Result, refused } from '@luoshi/domain';
import { chargeFindings, feedBackConclusions, holdLedger, nextPaperNumber, noticeUnits, readInspectionRules } from '@luoshi/store';
import type { Static } from 'typebox';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import { approvalFor } from './approval.js';
import { collisionObjection } from './collisions-of.js';
import type { advanceInspection as advanceTerms, decideInspection as decideTerms, InspectionRoomView } from './contract.js';
import { inspectionRoom } from './inspection-room.js';
import { inspectionToRun, moveOn, type OpenInspection, openInspection } from './open-inspection.js';
import { reviewUntil } from './review-term.js';

type AdvanceInput = Static<typeof advanceTerms.body> & { readonly inspectionId: string };
type DecideInput = Static<typeof decideTerms.body> & { readonly inspectionId: string };

/** What the supervisor does to move an inspection on. */
export const advanceInspection = async (ctx: Context, input: AdvanceInput): Promise<Result<InspectionRoomView>> => {
  const { inspectionId, edit, event, note } = input;
  const open = await inspectionToRun(ctx, inspectionId);
  if (!open.ok) return open;
  const objection = await objectionTo(ctx, open.value, event);
  if (!objection.ok) return objection;
  const noticeNumber = event === 'notify' ? await numberOf(ctx, 'notice') : null;
  const moved = await moveOn(ctx, open.value, { edit, event, note, paper: '', ...(noticeNumber === null ? {} : { noticeNumber }) });
  if (!moved.ok) return moved;
  if (event === 'notify') await noticeUnits(ctx.tx, inspectionId, ctx.now());
  if (event === 'feed-back') await feedBack(ctx, inspectionId);
  return inspectionRoom(ctx, inspectionId);
};

/** What the government or its head decides, or who stands in today; from paper by a supervisor where they have no account. */
export const decideInspection = async (ctx: Context, input: DecideInput): Promise<Result<InspectionRoomView>> => {
  const { inspectionId, edit, event, paper, note } = input;
  // Two proposals that repeat one another, approved at once, would each not see the other.
  await holdLedger(ctx.tx);
  const open = await openInspection(ctx, inspectionId);
  if (!open.ok) return open;
  const { row } = open.value;
  const writers = event === 'conclude' ? open.value.conclusions.map(({ writtenBy }) => writtenBy) : [];
  const may = await approvalFor(ctx, row.approver, event === 'conclude' ? writers : [row.proposedBy]);
  if (!may.ok) return may;
  if (event !== 'approve' && event !== 'conclude' && note.trim() === '') return refused('reason-missing');
  const collides = event === 'approve' && row.state === 'proposed' ? await collisionObjection(ctx, row) : granted(null);
  if (!collides.ok) return collides;
  const conclusionNumber = event === 'conclude' ? await numberOf(ctx, 'conclusion') : null;
  const moved = await moveOn(ctx, open.value, { edit, event, paper, note, ...(conclusionNumber === null ? {} : { conclusionNumber }) });
  return moved.ok ? inspectionRoom(ctx, inspectionId) : moved;
};

const objectionTo = async (ctx: Context, open: OpenInspection, event: AdvanceInput['event']): Promise<Result<null>> => {
  if (event === 'propose' && open.row.state === 'draft') return collisionObjection(ctx, open.row);
  return event === 'archive' ? reviewsSettled(ctx, open) : granted(null);
};

// A unit that may still ask for a review, or whose review is not decided, keeps the inspection open (§17).
const reviewsSettled = async (ctx: Context, { row, conclusions, reviews }: OpenInspection): Promise<Result<null>> => {
  const today = dayOf(ctx.now());
  for (const { unitId, name } of row.units) {
    const review = reviews.findLast((one) => one.unitId === unitId && one.state !== 'withdrawn');
    if (review !== undefined && review.state !== 'applied') continue;
    const conclusion = conclusions.find((one) => one.unitId === unitId);
    const until = await reviewUntil(ctx, conclusion?.receivedOn ?? null);
    if (review === undefined && until !== null && until < today) continue;
    return refused('review-open', { unit: name, due: until ?? eventName(inspectionMachine, 'feed-back', ctx.lang) });
  }
  return granted(null);
};

const feedBack = async ({ tx, now }: Context, inspectionId: string): Promise<void> => {
  await feedBackConclusions(tx, inspectionId, now());
  await chargeFindings(tx, inspectionId, now());
};

/** The next number of a kind of paper, by the office's own prefix. */
export const numberOf = async (ctx: Context, series: 'notice' | 'conclusion' | 'review'): Promise<string> => {
  const today = dayOf(ctx.now());
  const { prefixes } = inspectionRulesOn(await readInspectionRules(ctx.tx), today);
  const year = Number(today.slice(0, 4));
  return paperNumber(prefixes[series], year, await nextPaperNumber(ctx.tx, `inspection-${series}`, year));
};
