import {
  type AssessmentEvent,
  assessmentMachine,
  type CalendarDate,
  endOfTerm,
  granted,
  type Result,
  refused,
  scoreUnits,
  transition,
} from '@luoshi/domain';
import { type AssessmentRow, listAppeals, moveAssessment as moveRow, putScores } from '@luoshi/store';
import { assessmentRowOf } from '../../assessing/assessment-row-of.js';
import { gatherFacts } from '../../assessing/gather-facts.js';
import { scoreDigest } from '../../assessing/score-digest.js';
import { record } from '../../audit/record.js';
import { calendarOf } from '../../calendar/calendar-of.js';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import type { AssessmentView } from './contract.js';
import { daysOf, readAssessment } from './open-assessment.js';

type Seen = { readonly assessmentId: string; readonly edit: number };
type Act = Extract<AssessmentEvent, 'score' | 'freeze' | 'publish' | 'finish' | 'drop'>;
type Extra = Pick<Parameters<typeof moveRow>[1], 'scored' | 'publicUntil'>;

/** Scores every unit from the ledger as it is now, in the place of the scores before. */
export const scoreAssessment = async (ctx: Context, seen: Seen): Promise<Result<AssessmentView>> =>
  move(ctx, seen, 'score', async (row) => {
    const facts = await gatherFacts(ctx.tx, row.planId, daysOf(row));
    const scores = scoreUnits(row.scheme, facts);
    const of = new Map(facts.map((one) => [one.unitId, one]));
    const digest = scoreDigest(row.scheme, facts);
    await putScores(
      ctx.tx,
      row.assessmentId,
      scores.flatMap((score) => {
        const own = of.get(score.unitId);
        return own === undefined ? [] : [{ facts: own, score }];
      }),
    );
    return granted({ extra: { scored: { digest, at: ctx.now() } }, data: { units: scores.length, digest } });
  });

/** Freezes the scores. */
export const freezeAssessment = (ctx: Context, seen: Seen): Promise<Result<AssessmentView>> => move(ctx, seen, 'freeze', nothingMore);

/** Makes the ranking public for the scheme's term, counted in the working days of the calendar in force. */
export const publishAssessment = (ctx: Context, seen: Seen): Promise<Result<AssessmentView>> =>
  move(ctx, seen, 'publish', async ({ scheme }) => {
    const until = endOfTerm(await calendarOf(ctx.tx), dayOf(ctx.now()), scheme.terms.publicity, 'after');
    return until.ok ? granted({ extra: { publicUntil: until.value }, data: { until: until.value } }) : until;
  });

/** Makes an assessment final, once its publicity is over and every appeal is decided. */
export const finishAssessment = (ctx: Context, seen: Seen): Promise<Result<AssessmentView>> =>
  move(ctx, seen, 'finish', async ({ assessmentId, publicUntil }) => {
    if (publicUntil !== null && isNotOver(publicUntil, dayOf(ctx.now()))) return refused('publicity-not-over', { until: publicUntil });
    const open = await listAppeals(ctx.tx, { assessmentId, unitId: null, states: ['applied'], limit: 500, before: null });
    return open.length > 0 ? refused('assessment-appeals-open', { count: open.length }) : granted({ extra: {}, data: {} });
  });

/** Drops an assessment that was not frozen; its period may be assessed anew. */
export const dropAssessment = (ctx: Context, seen: Seen): Promise<Result<AssessmentView>> => move(ctx, seen, 'drop', nothingMore);

const isNotOver = (until: CalendarDate, today: CalendarDate): boolean => today <= until;

type More = { readonly extra: Extra; readonly data: Readonly<Record<string, string | number>> };

const nothingMore = (): Promise<Result<More>> => Promise.resolve(granted({ extra: {}, data: {} }));

const past = {
  score: 'scored',
  freeze: 'frozen',
  publish: 'published',
  finish: 'finished',
  drop: 'dropped',
} as const satisfies Record<Act, string>;

/** Moves an assessment in one audited step; whoever moves it has a hand in its scores. */
const move = async (
  ctx: Context,
  { assessmentId, edit }: Seen,
  event: Act,
  prepare: (row: AssessmentRow) => Promise<Result<More>>,
): Promise<Result<AssessmentView>> => {
  const found = await assessmentRowOf(ctx, assessmentId);
  if (!found.ok) return found;
  const row = found.value;
  const next = transition(assessmentMachine, row.state, event, ctx.lang);
  if (!next.ok) return next;
  const more = await prepare(row);
  if (!more.ok) return more;
  const step = { event, at: ctx.now().toISOString(), userId: ctx.actor.userId, by: ctx.actorName, note: null };
  const done = await moveRow(ctx.tx, { assessmentId, from: row.state, to: next.value, edit, step, ...more.value.extra });
  if (!done) return refused('edited-meanwhile', { person: ctx.lang === 'zh' ? '另一位考核人员' : 'another assessor' });
  const data = { period: row.period, ...more.value.data };
  await record(ctx, { action: `assessment.${past[event]}`, thingKind: 'assessment', thingId: assessmentId, data });
  return readAssessment(ctx, assessmentId);
};
