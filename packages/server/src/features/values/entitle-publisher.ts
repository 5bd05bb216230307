import { goalName, type Result, refused } from '@luoshi/domain';
import { listCommitments, nameUnits, putPublisher } from '@luoshi/store';
import { record } from '../../audit/record.js';
import type { Context } from '../../operation.js';
import { refreshTasks } from '../../progress/refresh-tasks.js';
import { taskSharesOf } from '../../shares/share-of.js';
import type { TaskValuesView } from './contract.js';
import { listValues } from './list-values.js';

/** Who is to publish an indicator from now on. */
export type Entitlement = { readonly taskId: string; readonly measure: string; readonly unitId: string; readonly source: string };

/** Names the publisher of an indicator. Nobody types over its figure from then on: 自报 stays beside it and decides no light. */
export const entitlePublisher = async (ctx: Context, { taskId, measure, unitId, source }: Entitlement): Promise<Result<TaskValuesView>> => {
  const task = await taskSharesOf(ctx, taskId);
  if (!task.ok) return task;
  const choice = { planId: null, taskId, unitId: null, states: ['approved' as const], limit: 500, before: null };
  const goals = (await listCommitments(ctx.tx, choice)).flatMap(({ body }) => body.goals);
  const goal = goals.find(({ key }) => key === measure);
  if (goal?.kind !== 'number')
    return refused('not-found', { thing: ctx.lang === 'zh' ? '已审定推进表中的这项指标' : 'this measure in a commitment in force' });
  const name = (await nameUnits(ctx.tx, [unitId])).get(unitId);
  if (name === undefined) return refused('owner-unknown');
  await putPublisher(ctx.tx, { taskId, measure, unitId, source, at: ctx.now() });
  await record(ctx, {
    action: 'publisher.named',
    thingKind: 'task',
    thingId: taskId,
    data: { no: task.value.no ?? '', metric: goalName(goal), unit: name, source },
  });
  await refreshTasks(ctx, [taskId]);
  return listValues(ctx, taskId);
};
