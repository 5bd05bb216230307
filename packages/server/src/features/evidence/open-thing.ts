import {
  actionName,
  answerObjection,
  appealMachine,
  appealObjection,
  closeOutMachine,
  findingMachine,
  granted,
  instructionMachine,
  type Machine,
  may,
  problemMachine,
  problemObjection,
  type Result,
  refused,
  reportMachine,
  requestMachine,
  transition,
} from '@luoshi/domain';
import { type EvidencePlace, type EvidenceThing, readEvidencePlace, readUnitDesk } from '@luoshi/store';
import type { Context } from '../../operation.js';
import { shareToWorkOn } from '../../shares/share-of.js';

const machines: Readonly<Record<'report' | 'request' | 'close-out', Machine<string, string>>> = {
  report: reportMachine,
  request: requestMachine,
  'close-out': closeOutMachine,
};

/** Where a thing belongs that the actor may still change: files are added and taken out while its words can be. */
export const openThing = async (ctx: Context, { thingKind, thingId }: EvidenceThing): Promise<Result<EvidencePlace>> => {
  const place = await readEvidencePlace(ctx.tx, { thingKind, thingId });
  if (place === null) return refused('not-found', { thing: ctx.lang === 'zh' ? '要附材料的事项' : 'what the file belongs to' });
  if (thingKind === 'instruction') return openInstruction(ctx, place);
  if (thingKind === 'appeal') return openAppeal(ctx, place);
  if (thingKind === 'problem') return openProblem(ctx, place);
  if (thingKind === 'finding' || place.taskId === null) return openFinding(ctx, place);
  const share = await shareToWorkOn(ctx, place.taskId, place.unitId);
  if (!share.ok) return share;
  if (thingKind === 'value') return granted(place);
  const open = transition(machines[thingKind], place.state, 'save', ctx.lang);
  return open.ok ? granted(place) : open;
};

// Proof of a finding is the supervisor's until it is fed back; proof of its rectification the unit's until it reports.
const openFinding = async (ctx: Context, place: EvidencePlace): Promise<Result<EvidencePlace>> => {
  const machine: Machine<string, string> = findingMachine;
  const isRecorded = place.state === findingMachine.initial;
  if (isRecorded && may(ctx.actor, 'inspection.write')) return granted(place);
  const objection = answerObjection(ctx.actor, place.unitId, await readUnitDesk(ctx.tx, place.unitId));
  if (objection !== null) return refused(objection);
  const open = transition(machine, place.state, 'report', ctx.lang);
  return open.ok ? granted(place) : open;
};

// The picture of an instruction belongs to its record: added until it is reported.
const openInstruction = async (ctx: Context, place: EvidencePlace): Promise<Result<EvidencePlace>> => {
  if (!may(ctx.actor, 'instruction.write')) return refused('not-permitted', { action: actionName('instruction.write', ctx.lang) });
  const open = transition(instructionMachine as Machine<string, string>, place.state, 'assign', ctx.lang);
  return open.ok ? granted(place) : open;
};

// What proves an appeal, until it is decided.
const openAppeal = async (ctx: Context, place: EvidencePlace): Promise<Result<EvidencePlace>> => {
  const objection = appealObjection(ctx.actor, place.unitId, await readUnitDesk(ctx.tx, place.unitId));
  if (objection !== null) return refused(objection);
  const open = transition(appealMachine as Machine<string, string>, place.state, 'save', ctx.lang);
  return open.ok ? granted(place) : open;
};

// Proof of mending, until it is reported.
const openProblem = async (ctx: Context, place: EvidencePlace): Promise<Result<EvidencePlace>> => {
  const objection = problemObjection(ctx.actor, place.unitId, await readUnitDesk(ctx.tx, place.unitId));
  if (objection !== null) return refused(objection);
  const open = transition(problemMachine as Machine<string, string>, place.state, 'plan', ctx.lang);
  return open.ok ? granted(place) : open;
};
