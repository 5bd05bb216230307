import { type CalendarDate, rollUpDeltas } from '@luoshi/domain';
import {
  addToSums,
  holdTasks,
  type KeptLight,
  type LightBefore,
  type OpenedPeriod,
  putLights,
  putStatuses,
  readLightGrounds,
  readLightsBefore,
  readOpenedPeriods,
  readWholeLights,
  removeLights,
  removeStatuses,
  type SumDelta,
  type Tx,
  withSystemReach,
} from '@luoshi/store';
import { dayOf } from '../calendar/day-of.js';
import type { Context } from '../operation.js';
import { type JudgedLight, judgeTasks } from './judge-tasks.js';
import { statusRow } from './status-row.js';

/** The days that an act was about: a report's period, the day of a value. */
export type TouchedDays = { readonly from: CalendarDate; readonly to: CalendarDate };

type Product = Pick<Context, 'now'> & { readonly tx: Tx };

/**
 * Derives anew what lists, lights and sums say of tasks: the lights of every open period, and of those closed ones that the act was about
 * (what is made up later). The light of any other closed period stays as it was judged. The product itself writes here, in the transaction of
 * the act, and an operation calls it last, after its permission was asked.
 */
export const refreshTasks = async (ctx: Context, taskIds: readonly string[], touched: TouchedDays | null = null): Promise<void> => {
  if (taskIds.length === 0) return;
  await withSystemReach(ctx.tx, (tx) => refreshWithin({ tx, now: ctx.now }, taskIds, touched));
};

/** The same for a transaction that has the product's reach already. */
export const refreshWithin = async ({ tx, now }: Product, taskIds: readonly string[], touched: TouchedDays | null): Promise<void> => {
  await holdTasks(tx, taskIds);
  const grounds = await readLightGrounds(tx, taskIds);
  const present = grounds.filter(({ withdrawn }) => !withdrawn);
  const opened = await readOpenedPeriods(tx, [...new Set(grounds.map(({ planId }) => planId))]);
  const periods = opened.filter((one) => one.isOpen || overlaps(one, touched));
  const before = await readLightsBefore(tx, taskIds, [...new Set(periods.map(({ key }) => key))]);
  const judged = await judgeTasks({ tx, today: dayOf(now()), at: now() }, { grounds: present, periods, before });
  await putLights(
    tx,
    judged.map(({ row }) => row),
  );
  await removeLights(tx, leftOver(before, judged));
  await addToSums(tx, deltasOf(grounds, before, judged));
  await putStatuses(tx, await statusesOf(tx, present, opened, judged));
  await removeStatuses(
    tx,
    grounds.filter(({ withdrawn }) => withdrawn).map(({ taskId }) => taskId),
  );
};

const overlaps = ({ from, to }: OpenedPeriod, touched: TouchedDays | null): boolean =>
  touched !== null && from <= touched.to && touched.from <= to;

type Key = { readonly taskId: string; readonly unitId: string; readonly period: string };
const textOf = ({ taskId, unitId, period }: Key): string => `${taskId} ${unitId} ${period}`;

const leftOver = (before: readonly LightBefore[], judged: readonly JudgedLight[]): readonly LightBefore[] => {
  const now = new Set(judged.map(({ row }) => textOf(row)));
  return before.filter((one) => !now.has(textOf(one)));
};

const deltasOf = (
  grounds: readonly { readonly taskId: string; readonly planId: string }[],
  before: readonly LightBefore[],
  judged: readonly JudgedLight[],
): readonly SumDelta[] => {
  const planOf = new Map(grounds.map(({ taskId, planId }) => [taskId, planId]));
  const old = new Map(before.map((one) => [textOf(one), one]));
  const changes = [
    ...judged.map(({ row, kept }) => ({ key: row, from: old.get(textOf(row))?.contribution ?? null, to: kept.contribution })),
    ...leftOver(before, judged).map((one) => ({ key: one, from: one.contribution, to: null })),
  ];
  return changes.flatMap(({ key, from, to }) =>
    rollUpDeltas(from, to).map((delta) => ({ ...delta, period: key.period, planId: planOf.get(key.taskId) ?? '' })),
  );
};

const statusesOf = async (
  tx: Tx,
  grounds: Awaited<ReturnType<typeof readLightGrounds>>,
  opened: readonly OpenedPeriod[],
  judged: readonly JudgedLight[],
) => {
  const shownIn = new Map(opened.map(({ planId, key }) => [planId, key]));
  const fresh = new Map<string, KeptLight>(judged.filter(({ row }) => row.unitId === '').map(({ row, kept }) => [textOf(row), kept]));
  const wanted = grounds.flatMap(({ taskId, planId }) => {
    const period = shownIn.get(planId);
    return period === undefined ? [] : [{ taskId, unitId: '', period }];
  });
  const kept = await readWholeLights(
    tx,
    wanted.filter((one) => !fresh.has(textOf(one))),
  );
  const lightOf = new Map(wanted.map((one) => [one.taskId, fresh.get(textOf(one)) ?? kept.get(one.taskId) ?? null]));
  return grounds.map((ground) => statusRow(ground, lightOf.get(ground.taskId) ?? null));
};
