import { checkValue, type Goal, goalName, granted, progressFindingSentence, publishObjection, type Result, refused } from '@luoshi/domain';
import {
  insertValues,
  readPublishers,
  readTaskShares,
  readValues,
  readVersions,
  type TaskShares,
  type Tx,
  type ValueRow,
  withSystemReach,
} from '@luoshi/store';
import { record } from '../../audit/record.js';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import { refreshTasks } from '../../progress/refresh-tasks.js';
import { taskSharesOf } from '../../shares/share-of.js';
import type { TaskValuesView, ValueView } from './contract.js';
import { listValues, valueView } from './list-values.js';

/** A value as it is typed in. */
export type ValueEntry = {
  readonly taskId: string;
  readonly unitId?: string | undefined;
  readonly measure: string;
  readonly typed: string;
  readonly asOf: string;
  readonly source: string;
  readonly corrects?: string | undefined;
};

type Place = { readonly task: TaskShares; readonly unitId: string; readonly goal: Goal };

/** Enters a 核实 value: beside what was reported, never over it. */
export const verifyValue = async (ctx: Context, entry: ValueEntry): Promise<Result<TaskValuesView>> => {
  const task = await taskSharesOf(ctx, entry.taskId);
  if (!task.ok) return task;
  const place = await placeOf(ctx, ctx.tx, task.value, entry);
  if (!place.ok) return place;
  const kept = await keep(ctx, 'verified', place.value, entry);
  return kept.ok ? listValues(ctx, entry.taskId) : kept;
};

/**
 * Enters a 统计 value, by the approver of the entitled unit alone. That unit need not carry the task, so what it measures is looked up with the
 * product's reach, once the entitlement is known; the row itself is the unit's own to write.
 */
export const publishValue = async (ctx: Context, entry: ValueEntry): Promise<Result<ValueView>> => {
  const publishers = await readPublishers(ctx.tx, [entry.taskId]);
  const entitled = publishers.filter(({ measure }) => measure === entry.measure).map(({ unitId }) => unitId);
  const objection = publishObjection(ctx.actor, entitled);
  if (objection !== null) return refused(objection);
  const place = await withSystemReach(ctx.tx, async (tx) => {
    const task = await readTaskShares(tx, entry.taskId);
    return task === null ? noGoal(ctx) : placeOf(ctx, tx, task, entry);
  });
  if (!place.ok) return place;
  const kept = await keep(ctx, 'published', place.value, entry);
  return kept.ok ? granted(valueView(kept.value, false, ctx)) : kept;
};

const noGoal = ({ lang }: Context) =>
  refused('not-found', { thing: lang === 'zh' ? '已审定推进表中的这项指标' : 'this measure in a commitment in force' });

const placeOf = async (ctx: Context, tx: Tx, task: TaskShares, { unitId, measure }: ValueEntry): Promise<Result<Place>> => {
  const share = unitId ?? task.units.find(({ role }) => role === 'lead')?.unitId;
  if (share === undefined) return noGoal(ctx);
  const commitment = (await readVersions(tx, task.taskId, share)).find(({ state }) => state === 'approved')?.body;
  const goal = commitment?.goals.find(({ key }) => key === measure);
  return goal === undefined ? noGoal(ctx) : granted({ task, unitId: share, goal });
};

const keep = async (ctx: Context, kind: 'verified' | 'published', place: Place, entry: ValueEntry): Promise<Result<ValueRow>> => {
  const { task, unitId, goal } = place;
  const { value, findings } = checkValue(goal, entry.typed, 'typed');
  if (value === null) return refused('value-unfit', { findings: findings.map((one) => progressFindingSentence(one, ctx.lang)).join('；') });
  if (entry.asOf > dayOf(ctx.now())) return refused('value-of-tomorrow', { asOf: entry.asOf });
  const corrects = entry.corrects ?? null;
  if (corrects !== null && !(await isCorrectable(ctx, kind, place, corrects))) return noValue(ctx);
  const row = {
    valueId: ctx.newId(),
    taskId: task.taskId,
    unitId,
    measure: goal.key,
    kind,
    asOf: entry.asOf,
    period: null,
    value,
    measureUnit: goal.kind === 'number' ? goal.unit : '%',
    source: entry.source,
    corrects,
    reportId: null,
    enteredAt: ctx.now(),
    enteredBy: ctx.tx.scope.userId,
  };
  await insertValues(ctx.tx, [row]);
  await record(ctx, {
    action: `value.${kind}`,
    thingKind: 'task',
    thingId: task.taskId,
    data: {
      no: task.no ?? '',
      metric: goalName(goal),
      value,
      unit: row.measureUnit ?? '',
      asOf: entry.asOf,
      source: entry.source,
      valueId: row.valueId,
    },
  });
  await refreshTasks(ctx, [task.taskId], { from: entry.asOf, to: entry.asOf });
  const { valueId: id, measureUnit: unit, ...rest } = row;
  return granted({ ...rest, id, unit, shareUnitId: unitId, by: ctx.actorName });
};

const noValue = ({ lang }: Context) => refused('not-found', { thing: lang === 'zh' ? '要更正的数值' : 'the value to correct' });

// What is not of the same kind, share and measure is nothing that this entry could correct.
const isCorrectable = async (ctx: Context, kind: string, { task, unitId, goal }: Place, id: string): Promise<boolean> =>
  (await withSystemReach(ctx.tx, (tx) => readValues(tx, [task.taskId]))).some(
    (one) => one.id === id && one.kind === kind && one.shareUnitId === unitId && one.measure === goal.key,
  );
