import { answerObjection, checkText, granted, inspectionRulesOn, type Result, refused } from '@luoshi/domain';
import {
  answerConclusion as answerRow,
  type ConclusionRow,
  type InspectedUnit,
  putConclusion,
  readInspectionRules,
  readUnitDesk,
  receiveConclusion as receiveRow,
  signNotice as signRow,
} from '@luoshi/store';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import type { InspectionRoomView } from './contract.js';
import { noUnit, recordable } from './findings.js';
import { inspectionRoom } from './inspection-room.js';
import { editedMeanwhile, type OpenInspection, openInspection, recordAct } from './open-inspection.js';

type Of = { readonly inspectionId: string; readonly unitId: string };
type Room = Promise<Result<InspectionRoomView>>;

/** What is concluded about a unit (§16), until it is decided. */
export const writeConclusion = async (ctx: Context, { text, ...of }: Of & { readonly text: string }): Room => {
  const open = await recordable(ctx, of.inspectionId);
  if (!open.ok) return open;
  const unit = open.value.row.units.find(({ unitId }) => unitId === of.unitId);
  if (unit === undefined) return noUnit(ctx);
  const rules = inspectionRulesOn(await readInspectionRules(ctx.tx), dayOf(ctx.now()));
  const fits = checkText(text, rules.conclusionText);
  if (!fits.ok) return fits;
  await putConclusion(ctx.tx, of, text, ctx.now());
  await recordAct(ctx, of.inspectionId, 'inspection.conclusion-written', { unit: unit.name });
  return inspectionRoom(ctx, of.inspectionId);
};

/** Signs for the notice. */
export const signNotice = async (ctx: Context, of: Of): Room => {
  const answered = await unitToAnswerFor(ctx, of);
  if (!answered.ok) return answered;
  if (!(await signRow(ctx.tx, of.inspectionId, of.unitId, ctx.now()))) return editedMeanwhile(ctx);
  await recordAct(ctx, of.inspectionId, 'inspection.notice-signed', { unit: answered.value.unit.name });
  return inspectionRoom(ctx, of.inspectionId);
};

/** Signs for the conclusion: the term for a review begins (§17). */
export const receiveConclusion = async (ctx: Context, of: Of): Room => {
  const answered = await unitToAnswerFor(ctx, of);
  if (!answered.ok) return answered;
  if (!(await receiveRow(ctx.tx, of, dayOf(ctx.now())))) return editedMeanwhile(ctx);
  await recordAct(ctx, of.inspectionId, 'inspection.conclusion-received', { unit: answered.value.unit.name, on: dayOf(ctx.now()) });
  return inspectionRoom(ctx, of.inspectionId);
};

/** What the unit says to its conclusion. */
export const answerConclusion = async (ctx: Context, { feedback, ...of }: Of & { readonly feedback: string }): Room => {
  const answered = await unitToAnswerFor(ctx, of);
  if (!answered.ok) return answered;
  if (answered.value.conclusion?.receivedOn == null) return refused('conclusion-not-received');
  if (!(await answerRow(ctx.tx, of, feedback))) return editedMeanwhile(ctx);
  await recordAct(ctx, of.inspectionId, 'inspection.conclusion-answered', { unit: answered.value.unit.name });
  return inspectionRoom(ctx, of.inspectionId);
};

/** A unit's part in an inspection, for which the actor may answer. */
export type AnsweredPart = { readonly open: OpenInspection; readonly unit: InspectedUnit; readonly conclusion: ConclusionRow | null };

/** The unit's own part, or that of a unit without an account, from paper. One that is not the actor's to see is not found. */
export const unitToAnswerFor = async (ctx: Context, { inspectionId, unitId }: Of): Promise<Result<AnsweredPart>> => {
  const open = await openInspection(ctx, inspectionId);
  if (!open.ok) return open;
  const unit = open.value.row.units.find((one) => one.unitId === unitId);
  if (unit === undefined) return noUnit(ctx);
  const objection = answerObjection(ctx.actor, unitId, await readUnitDesk(ctx.tx, unitId));
  if (objection !== null) return refused(objection, { unit: unit.name });
  return granted({ open: open.value, unit, conclusion: open.value.conclusions.find((one) => one.unitId === unitId) ?? null });
};
