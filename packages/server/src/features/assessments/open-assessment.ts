import { checkScheme, granted, lightPeriod, type Result, refused, refusesScheme, schemeFindingSentence, scoreUnits } from '@luoshi/domain';
import { type AssessmentRow, insertAssessment, listAssessments as listRows, readPlan } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { assessmentRowOf } from '../../assessing/assessment-row-of.js';
import { gatherFacts } from '../../assessing/gather-facts.js';
import { scoreDigest } from '../../assessing/score-digest.js';
import { record } from '../../audit/record.js';
import { positionOf } from '../../http/cursor.js';
import { pageOf } from '../../http/page-of.js';
import type { Context } from '../../operation.js';
import { assessmentLineView, assessmentView } from './assessment-view.js';
import type { AssessmentView, listAssessments as listTerms, TrialView } from './contract.js';
import { groupViews, standingsOf } from './ranking.js';
import { findScheme } from './schemes.js';

const Position = Type.Object({ assessmentId: Type.String({ format: 'uuid' }) });

/** A page of assessments, the newest first. */
export const listAssessments = async (
  ctx: Context,
  query: Static<typeof listTerms.query>,
): Promise<Result<Static<typeof listTerms.response>>> => {
  const before = positionOf(query.cursor, Position);
  if (!before.ok) return before;
  const limit = query.limit ?? 50;
  const page = { planId: query.plan ?? null, limit: limit + 1, before: before.value?.assessmentId ?? null };
  const rows = await listRows(ctx.tx, page);
  const { shown, nextCursor } = pageOf(rows, limit, ({ assessmentId }) => ({ assessmentId }));
  return granted({ items: shown.map((row) => assessmentLineView(row, ctx)), nextCursor });
};

/** One assessment with its ranking. */
export const readAssessment = async (ctx: Context, assessmentId: string): Promise<Result<AssessmentView>> => {
  const row = await assessmentRowOf(ctx, assessmentId);
  return row.ok ? granted(await assessmentView(ctx, row.value)) : row;
};

/** What is assessed, and by which scheme. */
export type AssessmentOrder = { readonly planId: string; readonly period: string; readonly schemeId: string; readonly version: number };

/** Opens the assessment of a period. The scheme is copied into it: a later version changes nothing here. */
export const openAssessment = async (ctx: Context, order: AssessmentOrder): Promise<Result<AssessmentView>> => {
  const ground = await groundOf(ctx, order);
  if (!ground.ok) return ground;
  const { scheme, state } = ground.value;
  if (state === 'draft') return refused('scheme-not-adopted', { name: scheme.name[ctx.lang], version: scheme.version });
  const assessmentId = ctx.newId();
  const at = ctx.now();
  const step = { event: 'open', at: at.toISOString(), userId: ctx.actor.userId, by: ctx.actorName, note: null } as const;
  const { planId, period } = order;
  if (!(await insertAssessment(ctx.tx, { assessmentId, planId, period, scheme, step, at })))
    return refused('assessment-exists', { period });
  const data = { period, name: scheme.name[ctx.lang], version: scheme.version };
  await record(ctx, { action: 'assessment.opened', thingKind: 'assessment', thingId: assessmentId, data });
  return readAssessment(ctx, assessmentId);
};

/** What a scheme would make of a period of the ledger; a draft too. Nothing is kept. */
export const tryScheme = async (
  ctx: Context,
  { unitId, ...order }: AssessmentOrder & { readonly unitId?: string | undefined },
): Promise<Result<TrialView>> => {
  const { lang, tx } = ctx;
  const ground = await groundOf(ctx, order);
  if (!ground.ok) return ground;
  const { scheme, days } = ground.value;
  const refusal = checkScheme(scheme, lang).find(refusesScheme);
  if (refusal !== undefined) return refused('scheme-refused', { findings: schemeFindingSentence(refusal, lang) });
  const facts = await gatherFacts(tx, order.planId, days);
  const scores = scoreUnits(scheme, facts);
  const standings = standingsOf(
    scheme,
    order.period,
    scores.map((score) => ({ ...score, corrected: score.points })),
    scores,
  );
  const sheet = scores.find((score) => score.unitId === unitId);
  return granted({
    ...{ period: order.period, schemeName: scheme.name[lang], digest: scoreDigest(scheme, facts) },
    groups: groupViews(standings, null, lang, null),
    sheet:
      sheet?.lines.map(({ key, title, points, formula, facts: counted }) => ({
        ...{ key, points, facts: counted.length },
        ...{ title: title[lang], formula: formula[lang] },
      })) ?? null,
  });
};

const groundOf = async (ctx: Context, { planId, period, ...key }: AssessmentOrder) => {
  if ((await readPlan(ctx.tx, planId)) === null) return refused('not-found', { thing: ctx.lang === 'zh' ? '方案' : 'the plan' });
  const days = lightPeriod(period);
  if (days === null) return refused('input-invalid', { detail: 'period' });
  const found = await findScheme(ctx, key);
  return found.ok ? granted({ ...found.value, days }) : found;
};

/** The period that an assessment covers. */
export const daysOf = ({ period }: Pick<AssessmentRow, 'period'>) => {
  const days = lightPeriod(period);
  if (days === null) throw new Error(`an assessment of no period: ${period}`);
  return days;
};
