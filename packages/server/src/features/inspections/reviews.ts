import {
  answerObjection,
  findingMachine,
  inspectionReviewMachine,
  type Result,
  refused,
  stateAfter,
  stateName,
  transition,
} from '@luoshi/domain';
import {
  decideReview as decideRow,
  type InspectionReviewRow,
  insertReview,
  moveFinding,
  readInspectionReview,
  readUnitDesk,
  withdrawReview as withdrawRow,
} from '@luoshi/store';
import type { Static } from 'typebox';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import { numberOf } from './advance-inspection.js';
import { unitToAnswerFor } from './conclusions.js';
import type { decideReview as decideTerms, InspectionRoomView } from './contract.js';
import { inspectionRoom } from './inspection-room.js';
import { editedMeanwhile, type OpenInspection, openInspection, recordAct } from './open-inspection.js';
import { decideBy, stillInTerm } from './review-term.js';
import { reviewObjection } from './review-view.js';

type Room = Promise<Result<InspectionRoomView>>;

/** 申请复核 (§17): within the term after the receipt of the conclusion, once. It suspends nothing. */
export const applyForReview = async (
  ctx: Context,
  { reason, ...of }: { readonly inspectionId: string; readonly unitId: string; readonly reason: string },
): Room => {
  const part = await unitToAnswerFor(ctx, of);
  if (!part.ok) return part;
  const { unit, conclusion, open } = part.value;
  if (conclusion?.receivedOn == null) return refused('conclusion-not-received');
  const standing = open.reviews.find(({ unitId, state }) => unitId === of.unitId && state !== 'withdrawn');
  if (standing !== undefined) return refused('review-standing', { state: stateName(inspectionReviewMachine, standing.state, ctx.lang) });
  if (reason.trim() === '') return refused('reason-missing');
  const today = dayOf(ctx.now());
  const inTerm = await stillInTerm(ctx, conclusion.receivedOn, today);
  if (!inTerm.ok) return inTerm;
  const due = await decideBy(ctx, today);
  if (!due.ok) return due;
  await insertReview(ctx.tx, { ...of, reviewId: ctx.newId(), reason, appliedOn: today, dueOn: due.value });
  await recordAct(ctx, of.inspectionId, 'inspection.review-applied', { unit: unit.name, due: due.value });
  return inspectionRoom(ctx, of.inspectionId);
};

type Decision = Static<typeof decideTerms.body> & { readonly reviewId: string };

/** 复核决定 (§17): by nobody who had a part in the conclusion. What falls with it is dropped from the rectification. */
export const decideReview = async (ctx: Context, { reviewId, outcome, decision, dropped }: Decision): Room => {
  const review = await readInspectionReview(ctx.tx, reviewId);
  if (review === null) return noReview(ctx);
  const open = await openInspection(ctx, review.inspectionId);
  if (!open.ok) return open;
  const objection = await reviewObjection(ctx, open.value, review.unitId);
  if (objection !== null) return objection;
  const next = transition(inspectionReviewMachine, review.state, outcome, ctx.lang);
  if (!next.ok) return next;
  if (decision.trim() === '') return refused('reason-missing');
  const [number, to] = [await numberOf(ctx, 'review'), next.value];
  if (!(await decideRow(ctx.tx, { reviewId, from: review.state, to, number, decision, at: ctx.now() }))) return editedMeanwhile(ctx);
  if (outcome !== 'uphold') await dropFindings(ctx, open.value, review, outcome === 'revoke' ? null : dropped);
  await recordAct(ctx, review.inspectionId, 'inspection.review-decided', {
    unit: review.unitName,
    outcome: stateName(inspectionReviewMachine, to, ctx.lang),
    number,
  });
  return inspectionRoom(ctx, review.inspectionId);
};

/** Takes an application back. */
export const withdrawReview = async (ctx: Context, reviewId: string): Room => {
  const review = await readInspectionReview(ctx.tx, reviewId);
  if (review === null) return noReview(ctx);
  const objection = answerObjection(ctx.actor, review.unitId, await readUnitDesk(ctx.tx, review.unitId));
  if (objection !== null) return refused(objection, { unit: review.unitName });
  const next = transition(inspectionReviewMachine, review.state, 'withdraw', ctx.lang);
  if (!next.ok) return next;
  if (!(await withdrawRow(ctx.tx, reviewId))) return editedMeanwhile(ctx);
  await recordAct(ctx, review.inspectionId, 'inspection.review-withdrawn', { unit: review.unitName });
  return inspectionRoom(ctx, review.inspectionId);
};

// null: every finding of the unit falls.
const dropFindings = async (ctx: Context, { findings }: OpenInspection, review: InspectionReviewRow, chosen: readonly string[] | null) => {
  const note = review.unitName;
  for (const { findingId, unitId, state } of findings) {
    const to = stateAfter(findingMachine, state, 'drop');
    if (unitId !== review.unitId || to === null || (chosen !== null && !chosen.includes(findingId))) continue;
    await moveFinding(ctx.tx, { kind: 'check', findingId, from: state, to, note, at: ctx.now() });
  }
};

const noReview = ({ lang }: Context) => refused('not-found', { thing: lang === 'zh' ? '这份复核申请' : 'the review' });
