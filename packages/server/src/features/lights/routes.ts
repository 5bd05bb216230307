import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { listLights, readTaskLights } from './list-lights.js';
import { readProgress } from './read-progress.js';

/** Lights (红黄绿灯): how each task stands, and their sums. */
export const lightRoutes = [
  route(terms.listLights, ({ read }, { query }) => read((ctx) => listLights(ctx, query))),
  route(terms.readTaskLights, ({ read }, { params }) => read((ctx) => readTaskLights(ctx, params.taskId))),
  route(terms.readProgress, ({ read }, { params, query }) => read((ctx) => readProgress(ctx, { ...params, ...query }))),
];
