import type { Promised } from './promise-goals.js';
import { published2024 } from './published-2024.js';
import { type Courses, reportMonth } from './report-months.js';
import { type Stage, unitSeats } from './stage.js';

const december = {
  period: '2024-12',
  opens: '2024-12-16',
  cities: '2024-12-20',
  leads: '2024-12-26',
  late: '2025-01-03',
  closes: '2025-01-20',
};

/** December's reports, then January: the year's results as published, entered by the bureau that publishes them, and judged against the targets. */
export const publishResults = async (stage: Stage, promises: readonly Promised[], courses: Courses): Promise<void> => {
  const { clock, supervisor, unitIds } = stage;
  await reportMonth(stage, { ...courses, month: december, index: 3 });
  clock.goTo('2025-01-17');
  const { approver } = unitSeats(stage, 'tongji');
  for (const { no, typed, source } of published2024) {
    const promise = promises.find(({ task, commitment }) => task.no === no && commitment.role === 'lead');
    const goal = promise?.commitment.body.goals[0];
    if (promise === undefined || goal === undefined) throw new Error(`task ${no} was promised by nobody`);
    const task = `/api/tasks/${promise.task.taskId}`;
    await supervisor.ask('PUT', `${task}/publishers/${goal.key}`, { unitId: unitIds.tongji, source: '统计法；由省统计局发布' });
    await approver.ask('POST', `${task}/values/published`, { measure: goal.key, typed, asOf: '2024-12-31', source });
  }
};
