import { goalName, granted, may, publishObjection, type Result, refused, valueKindName } from '@luoshi/domain';
import {
  listEntitled as entitledRows,
  listCommitments,
  nameUnits,
  readPublishers,
  readValues,
  type ValueRow,
  withSystemReach,
} from '@luoshi/store';
import type { Static } from 'typebox';
import type { Context } from '../../operation.js';
import { taskSharesOf } from '../../shares/share-of.js';
import type { listEntitled as entitledTerms, TaskValuesView, ValueView } from './contract.js';

type MeasureView = TaskValuesView['measures'][number];

/** Every value of a task's shares that the actor sees, by share and measure. What is promised and has no value yet stands there too. */
export const listValues = async (ctx: Context, taskId: string): Promise<Result<TaskValuesView>> => {
  const task = await taskSharesOf(ctx, taskId);
  if (!task.ok) return task;
  const choice = { planId: null, taskId, unitId: null, states: ['approved' as const], limit: 500, before: null };
  const commitments = await listCommitments(ctx.tx, choice);
  const values = await readValues(ctx.tx, [taskId]);
  const publishers = await readPublishers(ctx.tx, [taskId]);
  const names = await nameUnits(ctx.tx, [...new Set([...publishers.map(({ unitId }) => unitId), ...values.map((one) => one.shareUnitId)])]);
  const order = task.value.units.map(({ unitId }) => unitId);
  const promised = commitments.flatMap(({ unitId, unitName, body }) =>
    body.goals.map((goal) => ({
      measure: goal.key,
      name: goalName(goal),
      unit: goal.kind === 'number' ? goal.unit : '%',
      share: { id: unitId, name: unitName },
    })),
  );
  const known = new Set(promised.map(({ measure, share }) => `${share.id} ${measure}`));
  // Of a promise that was superseded; its values stay.
  const former = [...new Map(values.map((one) => [`${one.shareUnitId} ${one.measure}`, one]))]
    .filter(([key]) => !known.has(key))
    .map(([, one]) => ({
      measure: one.measure,
      name: one.measure,
      unit: one.unit,
      share: { id: one.shareUnitId, name: names.get(one.shareUnitId) ?? one.shareUnitId },
    }));
  const measures = [...promised, ...former]
    .toSorted((one, other) => order.indexOf(one.share.id) - order.indexOf(other.share.id))
    .map((head): MeasureView => {
      const publisher = publishers.find(({ measure }) => measure === head.measure);
      return {
        ...head,
        publisher:
          publisher === undefined
            ? null
            : { id: publisher.unitId, name: names.get(publisher.unitId) ?? publisher.unitId, source: publisher.source },
        values: valuesOf(values, head.share.id, head.measure, ctx),
        mayVerify: may(ctx.actor, 'value.verify'),
        mayEntitle: may(ctx.actor, 'value.entitle'),
        mayPublish:
          may(ctx.actor, 'value.publish') && publishObjection(ctx.actor, publisher === undefined ? [] : [publisher.unitId]) === null,
      };
    });
  return granted({ measures });
};

const valuesOf = (all: readonly ValueRow[], unitId: string, measure: string, ctx: Context): ValueView[] => {
  const corrected = new Set(all.map(({ corrects }) => corrects));
  return all
    .filter((one) => one.shareUnitId === unitId && one.measure === measure)
    .toReversed()
    .map((one) => valueView(one, corrected.has(one.id), ctx));
};

/** One value as the API shows it. */
export const valueView = (one: ValueRow, corrected: boolean, { lang }: Pick<Context, 'lang'>): ValueView => ({
  valueId: one.id,
  kind: one.kind,
  kindName: valueKindName(one.kind, lang),
  value: one.value,
  unit: one.unit,
  asOf: one.asOf,
  period: one.period,
  source: one.source,
  by: one.by,
  enteredAt: one.enteredAt.toISOString(),
  corrects: one.corrects,
  corrected,
});

/** What the actor's unit is entitled to publish, whoever carries the tasks. */
export const listEntitled = async (ctx: Context): Promise<Result<Static<typeof entitledTerms.response>>> => {
  const { unitId } = ctx.actor;
  if (unitId === null) return refused('unit-required');
  const rows = await withSystemReach(ctx.tx, (tx) => entitledRows(tx, unitId));
  return granted({
    items: rows.map(({ metric, shareUnitId, shareUnitName, lastValue, lastAsOf, ...row }) => ({
      ...row,
      name: metric ?? row.measure,
      share: { id: shareUnitId, name: shareUnitName },
      last: lastValue === null || lastAsOf === null ? null : { value: lastValue, asOf: lastAsOf },
    })),
  });
};
