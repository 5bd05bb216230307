import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { decideOwners, withdrawOwners } from './decide-owners.js';
import { readResolutions } from './read-resolutions.js';

/** Who is meant by 等 and by collective bodies. */
export const resolutionRoutes = [
  route(terms.readResolutions, ({ read }, { params }) => read((ctx) => readResolutions(ctx, params.taskId))),
  route(terms.decideOwners, ({ write }, { params, body }) => write((ctx) => decideOwners(ctx, { ...params, ...body }))),
  route(terms.withdrawOwners, ({ write }, { params, body }) => write((ctx) => withdrawOwners(ctx, { ...params, ...body }))),
];
