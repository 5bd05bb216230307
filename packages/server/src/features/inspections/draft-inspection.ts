import { granted, inspectionMachine, type Result, refused, transition } from '@luoshi/domain';
import { type InspectionWords, insertInspection, knownUnitIds, replaceInspectedUnits, saveInspection as saveRow } from '@luoshi/store';
import type { Context } from '../../operation.js';
import type { InspectionInput, InspectionRoomView } from './contract.js';
import { inspectionRoom } from './inspection-room.js';
import { editedMeanwhile, inspectionToRun, recordAct } from './open-inspection.js';

/** Begins a draft. Nothing of it must be complete before it is proposed. */
export const draftInspection = async (ctx: Context, input: InspectionInput): Promise<Result<InspectionRoomView>> => {
  const units = await registered(ctx, input.unitIds);
  if (!units.ok) return units;
  const inspectionId = ctx.newId();
  await insertInspection(ctx.tx, inspectionId, wordsOf(input), ctx.now());
  await replaceInspectedUnits(ctx.tx, inspectionId, input.unitIds);
  await recordAct(ctx, inspectionId, 'inspection.drafted', { title: input.title });
  return inspectionRoom(ctx, inspectionId);
};

/** Changes a draft as it was read. */
export const saveInspection = async (
  ctx: Context,
  { inspectionId, edit, words }: { readonly inspectionId: string; readonly edit: number; readonly words: InspectionInput },
): Promise<Result<InspectionRoomView>> => {
  const open = await inspectionToRun(ctx, inspectionId);
  if (!open.ok) return open;
  const { row } = open.value;
  const allowed = transition(inspectionMachine, row.state, 'save', ctx.lang);
  if (!allowed.ok) return allowed;
  const units = await registered(ctx, words.unitIds);
  if (!units.ok) return units;
  if (!(await saveRow(ctx.tx, { ...row, edit }, wordsOf(words)))) return editedMeanwhile(ctx);
  await replaceInspectedUnits(ctx.tx, inspectionId, words.unitIds);
  await recordAct(ctx, inspectionId, 'inspection.saved', { title: words.title });
  return inspectionRoom(ctx, inspectionId);
};

const registered = async ({ tx, lang }: Context, unitIds: readonly string[]): Promise<Result<null>> => {
  const known = await knownUnitIds(tx, unitIds);
  const stranger = unitIds.find((unitId) => !known.includes(unitId));
  return stranger === undefined ? granted(null) : refused('not-found', { thing: lang === 'zh' ? `单位“${stranger}”` : `unit ${stranger}` });
};

const wordsOf = ({ unitIds: _, ...words }: InspectionInput): InspectionWords => words;
