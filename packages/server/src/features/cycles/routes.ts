import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { addCycle, closePeriod, listCycles, openPeriod } from './cycles.js';

/** When reports are asked for. */
export const cycleRoutes = [
  route(terms.listCycles, ({ read }, { query }) => read((ctx) => listCycles(ctx, query.plan))),
  route(terms.addCycle, ({ write }, { body }) => write((ctx) => addCycle(ctx, body))),
  route(terms.openPeriod, ({ write }, { params }) => write((ctx) => openPeriod(ctx, params))),
  route(terms.closePeriod, ({ write }, { params }) => write((ctx) => closePeriod(ctx, params))),
];
