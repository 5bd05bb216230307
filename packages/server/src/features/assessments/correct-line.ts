import { assessmentMachine, compareExact, exact, fixedText, greatest, plus, type Result, refused, transition, zero } from '@luoshi/domain';
import { correctScore, listAppeals, moveAssessment, readScores } from '@luoshi/store';
import { assessmentRowOf } from '../../assessing/assessment-row-of.js';
import { standingLine } from '../../assessing/standing-line.js';
import { record } from '../../audit/record.js';
import type { Context } from '../../operation.js';
import type { UnitSheetView } from './contract.js';
import { readUnitSheet } from './unit-sheet.js';

/** A correction of the assessor's own motion. */
export type CorrectionInput = {
  readonly assessmentId: string;
  readonly unitId: string;
  readonly lineKey: string;
  readonly delta: string;
  readonly reason: string;
};

/** Enters a correction beside a line. A unit that appealed is never worse off for it, whatever else is found. */
export const correctLine = async (ctx: Context, input: CorrectionInput): Promise<Result<UnitSheetView>> => {
  const { assessmentId, unitId, lineKey, delta } = input;
  const found = await assessmentRowOf(ctx, assessmentId);
  if (!found.ok) return found;
  const next = transition(assessmentMachine, found.value.state, 'correct', ctx.lang);
  if (!next.ok) return next;
  const line = await standingLine(ctx, { assessmentId, unitId, lineKey });
  if (!line.ok) return line;
  const reason = input.reason.trim();
  if (reason === '' || exact(delta).n === 0n) return refused(reason === '' ? 'reason-missing' : 'input-invalid', { detail: 'delta' });
  const objection = await lowersAppellant(ctx, input);
  if (!objection.ok) return objection;
  await correctScore(ctx.tx, {
    ...{ correctionId: ctx.newId(), assessmentId, unitId, lineKey, delta, reason, appealId: null },
    at: ctx.now(),
  });
  const { state, edit, period } = found.value;
  const step = { event: 'correct' as const, at: ctx.now().toISOString(), userId: ctx.actor.userId, by: ctx.actorName, note: reason };
  if (!(await moveAssessment(ctx.tx, { assessmentId, from: state, to: next.value, edit, step })))
    return refused('edited-meanwhile', { person: ctx.lang === 'zh' ? '另一位考核人员' : 'another assessor' });
  const sheet = await readUnitSheet(ctx, { assessmentId, unitId });
  const unit = sheet.ok ? sheet.value.unit.name : unitId;
  const data = { unit, period, line: line.value.line.title[ctx.lang], delta, reason };
  await record(ctx, { action: 'assessment.corrected', thingKind: 'assessment', thingId: assessmentId, data });
  return sheet;
};

const lowersAppellant = async (ctx: Context, { assessmentId, unitId, delta }: CorrectionInput): Promise<Result<null>> => {
  if (compareExact(exact(delta), zero) >= 0) return { ok: true, value: null };
  const appeals = await listAppeals(ctx.tx, { assessmentId, unitId, states: ['applied', 'upheld', 'raised'], limit: 1, before: null });
  if (appeals.length === 0) return { ok: true, value: null };
  const score = (await readScores(ctx.tx, assessmentId)).find((one) => one.unitId === unitId);
  const now = exact(score?.corrected ?? '0');
  const asked = fixedText(greatest(zero, plus(now, exact(delta))), 2);
  return refused('correction-lowers-appellant', { unit: score?.unitName ?? unitId, now: fixedText(now, 2), asked });
};
