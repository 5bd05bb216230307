import { eventName, granted, type Result, recommendationMachine, recommendationWords, refused, transition } from '@luoshi/domain';
import { insertRecommendation, moveRecommendation as moveRow, type RecommendationRow, readRecommendation } from '@luoshi/store';
import type { Static } from 'typebox';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import { approvalFor } from './approval.js';
import type {
  decideRecommendation as decideTerms,
  InspectionRoomView,
  moveRecommendation as moveTerms,
  recommend as recommendTerms,
} from './contract.js';
import { noUnit } from './findings.js';
import { concludedStates, inspectionRoom } from './inspection-room.js';
import { editedMeanwhile, inspectionToRun, recordAct } from './open-inspection.js';

type Room = Promise<Result<InspectionRoomView>>;

/** Proposes what may follow from a conclusion (§21). */
export const recommend = async (ctx: Context, input: Static<typeof recommendTerms.body> & { readonly inspectionId: string }): Room => {
  const { inspectionId, unitId, kind, reason, approver } = input;
  const open = await inspectionToRun(ctx, inspectionId);
  if (!open.ok) return open;
  const unit = open.value.row.units.find((one) => one.unitId === unitId);
  if (unit === undefined) return noUnit(ctx);
  const name = recommendationWords[kind][ctx.lang];
  if (!concludedStates.includes(open.value.row.state))
    return refused('inspection-incomplete', { missing: conclusion[ctx.lang], event: name });
  if (reason.trim() === '' || approver.name.trim() === '') return refused('reason-missing');
  await insertRecommendation(ctx.tx, { recommendationId: ctx.newId(), inspectionId, unitId, kind, reason, approver, at: ctx.now() });
  await recordAct(ctx, inspectionId, 'inspection.recommended', { unit: unit.name, kind: name });
  return inspectionRoom(ctx, inspectionId);
};

/** Decides it as the government or its head (§21). */
export const decideRecommendation = async (
  ctx: Context,
  { recommendationId, event, paper }: Static<typeof decideTerms.body> & { readonly recommendationId: string },
): Room => {
  const found = await recommendationOf(ctx, recommendationId);
  if (!found.ok) return found;
  const decides = await approvalFor(ctx, found.value.approver, [found.value.proposedBy]);
  return decides.ok ? move(ctx, found.value, event, paper) : decides;
};

/** Carries out what was approved, or takes back what was not decided. */
export const moveRecommendation = async (
  ctx: Context,
  { recommendationId, event }: Static<typeof moveTerms.body> & { readonly recommendationId: string },
): Room => {
  const found = await recommendationOf(ctx, recommendationId);
  if (!found.ok) return found;
  const open = await inspectionToRun(ctx, found.value.inspectionId);
  return open.ok ? move(ctx, found.value, event, found.value.paper) : open;
};

const conclusion = { zh: '督查结论（§21）', en: 'a conclusion (§21)' } as const;

const move = async (ctx: Context, row: RecommendationRow, event: 'approve' | 'decline' | 'carry-out' | 'withdraw', paper: string): Room => {
  const next = transition(recommendationMachine, row.state, event, ctx.lang);
  if (!next.ok) return next;
  const carriedOutOn = event === 'carry-out' ? dayOf(ctx.now()) : null;
  const { recommendationId, state, inspectionId, unitName, kind } = row;
  const moved = await moveRow(ctx.tx, { recommendationId, from: state, to: next.value, paper, at: ctx.now(), carriedOutOn });
  if (!moved) return editedMeanwhile(ctx);
  await recordAct(ctx, inspectionId, 'inspection.recommendation-moved', {
    unit: unitName,
    kind: recommendationWords[kind][ctx.lang],
    event: eventName(recommendationMachine, event, ctx.lang),
  });
  return inspectionRoom(ctx, inspectionId);
};

const recommendationOf = async ({ tx, lang }: Context, recommendationId: string): Promise<Result<RecommendationRow>> => {
  const row = await readRecommendation(tx, recommendationId);
  return row === null ? refused('not-found', { thing: lang === 'zh' ? '这项建议' : 'the recommendation' }) : granted(row);
};
