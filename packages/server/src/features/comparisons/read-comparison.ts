import {
  type ComparedTask,
  comparedKindName,
  comparedKinds,
  comparisonOf,
  granted,
  type Lang,
  type Plan,
  type PlanComparison,
  type Result,
  refused,
  type Target,
  type Task,
  targetMoveName,
  taskFieldName,
} from '@luoshi/domain';
import { type PlanRow, readPlan, readTaskFacts } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { cursorOf, positionOf } from '../../http/cursor.js';
import { printedTask } from '../../ledger/printed-task.js';
import type { Context } from '../../operation.js';
import type { ComparedTaskView, readComparison as terms } from './contract.js';

const Position = Type.Object({ offset: Type.Integer({ minimum: 0 }) });

/** Two plans in force side by side, as printed. Answered from the facts in the ledger, so that a unit compares what it may see and no more. */
export const readComparison = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const at = positionOf(query.cursor, Position);
  if (!at.ok) return at;
  const [before, after] = [await sideOf(ctx, query.before), await sideOf(ctx, query.after)];
  if (before === null || after === null) return refused('not-found', { thing: ctx.lang === 'zh' ? '方案' : 'the plan' });
  const comparison = comparisonOf(before.plan, after.plan, query.mode);
  const wanted = comparison.tasks.filter((task) => (query.kind === undefined || task.kind === query.kind) && holds(task, query.q));
  const [offset, limit] = [at.value?.offset ?? 0, query.limit ?? 100];
  const ids = new Map([...before.ids, ...after.ids]);
  return granted({
    mode: comparison.mode,
    counts: comparedKinds.map((kind) => ({
      kind,
      name: comparedKindName(kind, comparison.mode, ctx.lang),
      tasks: comparison.counts[kind],
    })),
    items: wanted.slice(offset, offset + limit).map((task) => viewOf(task, comparison.mode, ids, ctx.lang)),
    nextCursor: wanted.length > offset + limit ? cursorOf({ offset: offset + limit }) : null,
  });
};

type Side = { readonly plan: Plan; readonly ids: ReadonlyMap<Task, string> };

const sideOf = async ({ tx }: Context, planId: string): Promise<Side | null> => {
  const row = await readPlan(tx, planId);
  if (row === null) return null;
  const ids = new Map((await readTaskFacts(tx, { planId })).map((facts) => [printedTask(facts), facts.taskId]));
  return { plan: { document: headOf(row), headings: [], tasks: [...ids.keys()], orders: [], regions: [] }, ids };
};

const headOf = ({ title, number, issuer, issuedOn }: PlanRow): Plan['document'] => ({
  title,
  number,
  issuer,
  date: issuedOn,
  layout: 'labelled-block',
  spans: { title: null, number: null, issuer: null, date: null },
});

const holds = ({ before, after }: ComparedTask, q: string | undefined): boolean => {
  const words = (q ?? '').split(/\s+/).filter(Boolean);
  const text = `${before?.text ?? ''} ${after?.text ?? ''}`;
  return words.every((word) => text.includes(word));
};

const viewOf = (task: ComparedTask, mode: PlanComparison['mode'], ids: ReadonlyMap<Task, string>, lang: Lang): ComparedTaskView => {
  const side = (one: Task | null) =>
    one === null ? null : { taskId: ids.get(one) ?? null, no: one.no, chapter: one.chapter, text: one.text };
  return {
    kind: task.kind,
    kindName: comparedKindName(task.kind, mode, lang),
    before: side(task.before),
    after: side(task.after),
    alike: task.alike,
    fields: task.fields.map(({ field, before, after }) => ({ field, name: taskFieldName(field, lang), before, after })),
    targets: task.targets.map(({ metric, move, before, after }) => ({
      metric,
      move,
      moveName: targetMoveName(move, lang),
      before: figureOf(before),
      after: figureOf(after),
    })),
  };
};

const figureOf = (target: Target | null) => (target === null ? null : { text: target.text, value: target.value, unit: target.unit });
