import { appealMachine, compareExact, exact, minus, type Result, refused, shortText, transition } from '@luoshi/domain';
import { type AppealRow, correctScore, decideAppeal as decideRow } from '@luoshi/store';
import { standingLine } from '../../assessing/standing-line.js';
import { record } from '../../audit/record.js';
import type { Context } from '../../operation.js';
import { appealOf, appealRowOf, decisionObjection } from './appeal-view.js';
import type { AppealView } from './contract.js';

/** A decision of an appeal. `points`: what the line is to be, when it is raised. */
export type AppealDecision = {
  readonly appealId: string;
  readonly edit: number;
  readonly act: 'uphold' | 'raise';
  readonly points?: string | undefined;
  readonly decision: string;
};

/** Decides an appeal. Not by who scored, not by who appeals; never to less than the line has. What is raised is a correction beside the score. */
export const decideAppeal = async (ctx: Context, { appealId, edit, act, ...said }: AppealDecision): Promise<Result<AppealView>> => {
  const found = await appealRowOf(ctx, appealId);
  if (!found.ok) return found;
  const row = found.value;
  const next = transition(appealMachine, row.state, act, ctx.lang);
  if (!next.ok) return next;
  const objection = await decisionObjection(ctx, row);
  if (objection !== null) return refused(objection);
  const decision = said.decision.trim();
  if (decision === '') return refused('reason-missing');
  const points = act === 'raise' ? await raisedPoints(ctx, row, said.points) : null;
  if (points !== null && !points.ok) return points;
  const decided = { points: points?.value.to ?? null, decision, at: ctx.now() };
  if (!(await decideRow(ctx.tx, { appealId, from: row.state, to: next.value, edit }, decided)))
    return refused('edited-meanwhile', { person: row.unitName });
  if (points !== null) await enter(ctx, row, points.value.delta, decision);
  const data = {
    unit: row.unitName,
    line: row.lineTitle,
    from: points?.value.from ?? row.linePoints,
    to: decided.points ?? '',
    reason: decision,
  };
  const action = act === 'raise' ? 'appeal.raised' : 'appeal.upheld';
  await record(ctx, { action, thingKind: 'assessment', thingId: row.assessmentId, data });
  return appealOf(ctx, appealId);
};

type Raise = { readonly from: string; readonly to: string; readonly delta: string };

// Against the line as it stands now: a correction may have raised it since the appeal.
const raisedPoints = async (ctx: Context, row: AppealRow, given: string | undefined): Promise<Result<Raise>> => {
  if (given === undefined) return refused('input-invalid', { detail: 'points' });
  const standing = await standingLine(ctx, row);
  if (!standing.ok) return standing;
  const [from, to] = [exact(standing.value.points), exact(given)];
  if (compareExact(to, from) <= 0) return refused('appeal-never-worse', { line: row.lineTitle, now: standing.value.points, asked: given });
  return { ok: true, value: { from: standing.value.points, to: given, delta: shortText(minus(to, from), 6) } };
};

const enter = (ctx: Context, { assessmentId, unitId, lineKey, appealId }: AppealRow, delta: string, reason: string): Promise<void> =>
  correctScore(ctx.tx, { ...{ correctionId: ctx.newId(), assessmentId, unitId, lineKey, delta, reason, appealId }, at: ctx.now() });
