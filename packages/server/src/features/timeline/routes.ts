import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { readTimeline, timelineScopeOf } from './read-timeline.js';

/** The timeline of a task. The log is read with the system's rights once the caller's own reach has said what of it may be shown. */
export const timelineRoutes = [
  route(terms.readTimeline, async ({ read, asSystem }, { params, query }) => {
    const scope = await read((ctx) => timelineScopeOf(ctx, params.taskId));
    return scope.ok ? asSystem.read((ctx) => readTimeline(ctx, scope.value, query)) : scope;
  }),
];
