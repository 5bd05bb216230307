import {
  answerObjection,
  findingMachine,
  granted,
  type InspectionState,
  inspectionMachine,
  type Result,
  refused,
  stateName,
  transition,
} from '@luoshi/domain';
import {
  deleteFinding,
  type FindingOfUnit,
  type FindingWords,
  insertFinding,
  moveFinding,
  readFinding,
  readUnitDesk,
  saveFinding,
} from '@luoshi/store';
import type { Context } from '../../operation.js';
import type { InspectionRoomView } from './contract.js';
import { inspectionRoom } from './inspection-room.js';
import { editedMeanwhile, inspectionToRun, type OpenInspection, recordAct } from './open-inspection.js';

type Room = Promise<Result<InspectionRoomView>>;

/** Records what was found of a unit, while the inspection is under way. */
export const recordFinding = async (
  ctx: Context,
  { inspectionId, unitId, ...words }: FindingWords & { readonly inspectionId: string; readonly unitId: string },
): Room => {
  const open = await recordable(ctx, inspectionId);
  if (!open.ok) return open;
  const unit = open.value.row.units.find((one) => one.unitId === unitId);
  if (unit === undefined) return noUnit(ctx);
  if (words.fact.trim() === '') return refused('inspection-incomplete', { missing: factWord[ctx.lang], event: recordWord[ctx.lang] });
  await insertFinding(ctx.tx, { ...words, findingId: ctx.newId(), inspectionId, unitId, at: ctx.now() });
  await recordAct(ctx, inspectionId, 'inspection.finding-recorded', { unit: unit.name });
  return inspectionRoom(ctx, inspectionId);
};

/** Changes a finding that was not fed back. */
export const changeFinding = async (ctx: Context, { findingId, ...words }: FindingWords & { readonly findingId: string }): Room => {
  const found = await findingToRun(ctx, findingId);
  if (!found.ok) return found;
  const allowed = transition(findingMachine, found.value.state, 'save', ctx.lang);
  if (!allowed.ok) return allowed;
  if (!(await saveFinding(ctx.tx, findingId, words))) return editedMeanwhile(ctx);
  await recordAct(ctx, found.value.inspectionId, 'inspection.finding-changed', { unit: found.value.unitName });
  return inspectionRoom(ctx, found.value.inspectionId);
};

/** Takes a finding out that was not fed back. */
export const removeFinding = async (ctx: Context, findingId: string): Room => {
  const found = await findingToRun(ctx, findingId);
  if (!found.ok) return found;
  const { inspectionId, unitName, fact, state } = found.value;
  const allowed = transition(findingMachine, state, 'save', ctx.lang);
  if (!allowed.ok) return allowed;
  if (!(await deleteFinding(ctx.tx, findingId))) return editedMeanwhile(ctx);
  await recordAct(ctx, inspectionId, 'inspection.finding-removed', { unit: unitName, fact });
  return inspectionRoom(ctx, inspectionId);
};

/** 整改 (§18): what the unit did about it. */
export const reportRectification = async (
  ctx: Context,
  { findingId, account }: { readonly findingId: string; readonly account: string },
): Room => {
  const found = await readFinding(ctx.tx, findingId);
  if (found === null) return noFinding(ctx);
  const objection = answerObjection(ctx.actor, found.unitId, await readUnitDesk(ctx.tx, found.unitId));
  if (objection !== null) return refused(objection, { unit: found.unitName });
  const next = transition(findingMachine, found.state, 'report', ctx.lang);
  if (!next.ok) return next;
  if (account.trim() === '') return refused('reason-missing');
  const moved = await moveFinding(ctx.tx, { kind: 'account', findingId, from: found.state, to: next.value, account, at: ctx.now() });
  if (!moved) return editedMeanwhile(ctx);
  await recordAct(ctx, found.inspectionId, 'inspection.rectification-reported', { unit: found.unitName });
  return inspectionRoom(ctx, found.inspectionId);
};

/** 核查 (§18): it passes, or goes back with what is still missing. */
export const checkRectification = async (
  ctx: Context,
  { findingId, passes, note }: { readonly findingId: string; readonly passes: boolean; readonly note: string },
): Room => {
  const found = await findingToRun(ctx, findingId);
  if (!found.ok) return found;
  const { state, inspectionId, unitName } = found.value;
  const next = transition(findingMachine, state, passes ? 'settle' : 'return', ctx.lang);
  if (!next.ok) return next;
  if (!passes && note.trim() === '') return refused('reason-missing');
  const moved = await moveFinding(ctx.tx, { kind: 'check', findingId, from: state, to: next.value, note, at: ctx.now() });
  if (!moved) return editedMeanwhile(ctx);
  await recordAct(ctx, inspectionId, passes ? 'inspection.rectification-passed' : 'inspection.rectification-returned', {
    unit: unitName,
    note,
  });
  return inspectionRoom(ctx, inspectionId);
};

/** An inspection in which findings and conclusions are still written. */
export const recordable = async (ctx: Context, inspectionId: string): Promise<Result<OpenInspection>> => {
  const open = await inspectionToRun(ctx, inspectionId);
  if (!open.ok) return open;
  const states: readonly InspectionState[] = ['under-way', 'findings'];
  const { state } = open.value.row;
  if (states.includes(state)) return open;
  return refused('inspection-not-open', {
    state: stateName(inspectionMachine, state, ctx.lang),
    event: recordWord[ctx.lang],
    open: ctx.lang === 'zh' ? '督查中或汇总问题时才可以' : 'only while it is under way',
  });
};

const factWord = { zh: '问题事实', en: 'the fact' } as const;
const recordWord = { zh: '记录问题', en: 'record a finding' } as const;

const findingToRun = async (ctx: Context, findingId: string): Promise<Result<FindingOfUnit>> => {
  const found = await readFinding(ctx.tx, findingId);
  if (found === null) return noFinding(ctx);
  const open = await inspectionToRun(ctx, found.inspectionId);
  return open.ok ? granted(found) : open;
};

const noFinding = ({ lang }: Context) => refused('not-found', { thing: lang === 'zh' ? '这个问题' : 'the finding' });

/** The refusal where a unit is not among those inspected. */
export const noUnit = ({ lang }: Context) => refused('not-found', { thing: lang === 'zh' ? '这个督查对象' : 'this inspected unit' });
