import type { UnitKey } from './people.js';
import { promised } from './promised-body.js';
import { type Commitment, keyOf, ledTasks, type Stage, type Task, unitSeats } from './stage.js';

/** How many of its tasks each department turns into a commitment: the whole plan would be no more to look at, and minutes to play. */
const portions: Partial<Record<UnitKey, number>> = {
  fagai: 8,
  caizheng: 2,
  gongxin: 3,
  renshe: 3,
  nongye: 4,
  shuili: 3,
  shangwu: 4,
  keji: 3,
};

/** A commitment in force, with the unit that made it. */
export type Promised = { readonly key: UnitKey; readonly task: Task; readonly commitment: Commitment };

/** March: departments turn their tasks into numbers, deliverables, steps and stages; one is returned first; a number is divided among cities. */
export const promiseGoals = async (stage: Stage): Promise<readonly Promised[]> => {
  stage.clock.goTo('2024-03-05');
  const made: Promised[] = [];
  for (const [key, portion] of Object.entries(portions) as [UnitKey, number][])
    for (const task of await ledTasks(stage, key, portion)) made.push(await promiseTask(stage, key, task, made.length));
  // Jobs are counted in persons and add up over the cities.
  const divided = made.find(({ commitment }) => commitment.body.goals.some((goal) => goal.kind === 'number' && goal.unit === '万人'));
  if (divided === undefined) return made;
  return [...made, ...(await divide(stage, divided))];
};

const promiseTask = async (stage: Stage, key: UnitKey, task: Task, index: number): Promise<Promised> => {
  const { liaison } = unitSeats(stage, key);
  const draft = await liaison.ask<Commitment>('POST', '/api/commitments', { taskId: task.taskId });
  const commitment = await settle(stage, key, draft, { index, isReturned: index === 2 });
  return { key, task, commitment };
};

type How = { readonly index: number; readonly isReturned: boolean };

const settle = async (stage: Stage, key: UnitKey, draft: Commitment, { index, isReturned }: How): Promise<Commitment> => {
  const { liaison, approver } = unitSeats(stage, key);
  const url = `/api/commitments/${draft.commitmentId}`;
  let saved = await liaison.ask<Commitment>('PUT', url, { edit: draft.edit, body: promised(draft, index) });
  saved = await approver.ask<Commitment>('POST', `${url}/submit`, { edit: saved.edit });
  if (isReturned) {
    saved = await stage.supervisor.ask<Commitment>('POST', `${url}/return`, { edit: saved.edit, note: '请补充分季度节点（演示）' });
    saved = await approver.ask<Commitment>('POST', `${url}/submit`, { edit: saved.edit });
  }
  return stage.supervisor.ask<Commitment>('POST', `${url}/approve`, { edit: saved.edit });
};

/** Equal parts, the last one taking what is left over: parts must sum to the whole. */
const divide = async (stage: Stage, { task, key, commitment }: Promised): Promise<readonly Promised[]> => {
  const goal = commitment.body.goals.find((one) => one.kind === 'number' && one.isAdditive);
  if (goal?.kind !== 'number' || goal.value === null) return [];
  const url = `/api/commitments/${commitment.commitmentId}/split/${goal.key}`;
  const { approver } = unitSeats(stage, key);
  type Part = { readonly unitId: string; readonly name: string };
  const { parts } = await approver.ask<{ parts: readonly Part[] }>('GET', url);
  const cities = parts.filter(({ name }) => name.endsWith('市人民政府'));
  const sharers = cities.length === 0 ? parts : cities;
  if (sharers.length === 0) return [];
  const each = Math.floor((goal.value / sharers.length) * 100) / 100;
  const rest = Number((goal.value - each * (sharers.length - 1)).toFixed(2));
  await approver.ask('PUT', url, {
    parts: sharers.map(({ unitId }, index) => ({ unitId, value: index === sharers.length - 1 ? rest : each })),
  });
  const made: Promised[] = [];
  for (const { unitId } of sharers) {
    const sharer = keyOf(stage, unitId);
    if (sharer === null) continue;
    const draft = await unitSeats(stage, sharer).liaison.ask<Commitment>('POST', '/api/commitments', { taskId: task.taskId });
    made.push({ key: sharer, task, commitment: await settle(stage, sharer, draft, { index: 0, isReturned: false }) });
  }
  return made;
};
