import {
  briefing,
  bulletin,
  conclusion,
  division,
  granted,
  inspectionReviewMachine,
  inspectionRulesOn,
  ladderStep,
  type PaperDraft,
  type PaperKind,
  paperKindName,
  type Result,
  rectification,
  refused,
  reminder,
  results,
  review,
  sheet,
  stateName,
  stepAfter,
  talk,
  yearly,
} from '@luoshi/domain';
import { nameUnits, type PaperSubject, readInspectionRules, readMatter, readTaskShares } from '@luoshi/store';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import { yearResults } from '../../progress/year-results.js';
import { originName } from '../../supervision/origin-name.js';
import { sheetNumber } from '../../supervision/sheet-number.js';
import { inspectedFacts } from './inspected-facts.js';
import { overdueOf } from './overdue-of.js';
import { periodFacts } from './period-facts.js';
import { ownedTasks, planOf } from './plan-tasks.js';

/** A paper as the ledger writes it now; `number` where the act it reports has one of its own. */
export type Composed = {
  readonly draft: PaperDraft;
  readonly number: string | null;
  /** Whom it is for where the subject names no unit itself. */
  readonly unitId?: string;
};

/** Writes a paper of a kind about its subject. What it cannot be written from is refused in words. */
export const composePaper = async (ctx: Context, kind: PaperKind, subject: PaperSubject): Promise<Result<Composed>> => {
  switch (kind) {
    case 'bulletin':
    case 'briefing':
    case 'talk':
      return ofPeriod(ctx, kind, subject);
    case 'reminder':
      return ofUnit(ctx, subject);
    case 'rectification':
    case 'conclusion':
    case 'review':
      return ofInspection(ctx, kind, subject);
    case 'results':
      return ofYear(ctx, subject);
    case 'sheet':
      return ofMatter(ctx, subject);
    case 'division':
    case 'yearly':
      return ofPlan(ctx, kind, subject);
  }
};

/** The refusal of a kind that lacks what it tells of. */
const lacking = ({ lang }: Context, kind: PaperKind, zh: string, en: string) =>
  refused('paper-without-facts', { kind: paperKindName(kind, lang), missing: lang === 'zh' ? zh : en });

const written = (draft: PaperDraft, number: string | null = null): Result<Composed> => granted({ draft, number });

const unitNamed = async (ctx: Context, unitId: string | null): Promise<Result<string>> => {
  const name = unitId === null ? undefined : (await nameUnits(ctx.tx, [unitId])).get(unitId);
  return name === undefined ? refused('not-found', { thing: ctx.lang === 'zh' ? '单位' : 'the unit' }) : granted(name);
};

const ofPeriod = async (ctx: Context, kind: 'bulletin' | 'briefing' | 'talk', subject: PaperSubject): Promise<Result<Composed>> => {
  const facts = await periodFacts(ctx, { ...subject, unitId: kind === 'talk' ? subject.unitId : null });
  if (!facts.ok) return facts;
  if (facts.value.counts.length === 0) return lacking(ctx, kind, '这一期还没有亮灯', 'no lights in this period yet');
  if (kind === 'bulletin') return written(bulletin(facts.value));
  if (kind === 'briefing') return written(briefing(facts.value));
  const unit = await unitNamed(ctx, subject.unitId);
  if (!unit.ok) return unit;
  if (facts.value.late.length === 0) return lacking(ctx, kind, `${unit.value}本期没有滞后事项`, `${unit.value} has nothing late`);
  return written(talk(facts.value, unit.value));
};

const ofUnit = async (ctx: Context, { unitId }: PaperSubject): Promise<Result<Composed>> => {
  const unit = await unitNamed(ctx, unitId);
  if (!unit.ok) return unit;
  const overdue = await overdueOf(ctx, unitId ?? '');
  if (overdue.length === 0) return lacking(ctx, 'reminder', `${unit.value}没有逾期待办`, `${unit.value} owes nothing overdue`);
  return written(reminder({ unit: unit.value, today: dayOf(ctx.now()), overdue }));
};

const ofInspection = async (
  ctx: Context,
  kind: 'rectification' | 'conclusion' | 'review',
  subject: PaperSubject,
): Promise<Result<Composed>> => {
  const found = await inspectedFacts(ctx, subject);
  if (!found.ok) return found;
  const { facts, inspection, decided } = found.value;
  if (kind === 'rectification') {
    if (facts.findings.every(({ demand }) => demand === '')) return lacking(ctx, kind, '没有要求整改的问题', 'nothing to rectify');
    return written(rectification(facts));
  }
  if (kind === 'conclusion') {
    const { conclusionNumber } = inspection;
    if (conclusionNumber === null || facts.conclusion === '') return lacking(ctx, kind, '结论还没有批准', 'no conclusion was approved');
    const rules = inspectionRulesOn(await readInspectionRules(ctx.tx), dayOf(ctx.now()));
    return written(conclusion(facts, rules.applyReview.count), conclusionNumber);
  }
  if (decided === null) return lacking(ctx, kind, '复核还没有决定', 'no review was decided');
  const { reason, appliedOn, state, decision, number } = decided;
  const outcome = stateName(inspectionReviewMachine, state, 'zh');
  return written(review({ title: facts.title, unit: facts.unit, appliedOn, reason, outcome, decision }), number);
};

const ofPlan = async (ctx: Context, kind: 'division' | 'yearly', { planId, unitId }: PaperSubject): Promise<Result<Composed>> => {
  const plan = await planOf(ctx, planId);
  if (!plan.ok) return plan;
  const tasks = await ownedTasks(ctx, { planId: planId ?? '', unitId: kind === 'yearly' ? unitId : null });
  if (kind === 'division') return written(division(plan.value, tasks));
  const unit = await unitNamed(ctx, unitId);
  if (!unit.ok) return unit;
  if (tasks.length === 0) return lacking(ctx, kind, `${unit.value}在方案中没有任务`, `${unit.value} has no task in the plan`);
  return written(yearly(plan.value, unit.value, tasks));
};

const yearDigits = 4;

const ofYear = async (ctx: Context, { planId, period }: PaperSubject): Promise<Result<Composed>> => {
  const plan = await planOf(ctx, planId);
  if (!plan.ok) return plan;
  const year = (period ?? '').slice(0, yearDigits);
  // A paper is written in Chinese, whoever drafts it.
  const all = await yearResults({ ...ctx, lang: 'zh' }, planId ?? '', Number(year));
  if (all.length === 0) return lacking(ctx, 'results', '还没有审定的量化目标', 'no number was promised yet');
  return written(
    results({ plan: plan.value, year, results: all.map(({ comparison, ...one }) => ({ ...one, verdict: comparison.verdict })) }),
  );
};

const ofMatter = async (ctx: Context, { matterId }: PaperSubject): Promise<Result<Composed>> => {
  const row = matterId == null ? null : await readMatter(ctx.tx, matterId);
  if (row === null) return refused('not-found', { thing: ctx.lang === 'zh' ? '督办事项' : 'the matter' });
  const { taskId, no, unitId, unitName: unit, title, demand, ladder, stepKey, stepDue: due } = row;
  const next = stepAfter(ladder, stepKey);
  const task = taskId === null ? null : ((await readTaskShares(ctx.tx, taskId)) ?? null);
  const draft = sheet({
    unit,
    title,
    demand,
    origin: originName(row.origin, 'zh'),
    task: task === null ? null : { no, text: task.text },
    due,
    step: ladderStep(ladder, stepKey)?.name.zh ?? stepKey,
    next: next === null ? null : { name: next.name.zh, follows: next.follows.zh, needsApproval: next.needsApproval },
  });
  return granted({ draft, number: `督办${sheetNumber(row)}`, unitId });
};
