import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { listFindings } from './list-findings.js';
import { listPlans } from './list-plans.js';
import { readDocument } from './read-document.js';
import { readOverview } from './read-overview.js';
import { readPlan } from './read-plan.js';

/** Plans: what was published, and how it was read. */
export const planRoutes = [
  route(terms.listPlans, ({ read }, { query }) => read((ctx) => listPlans(ctx, query))),
  route(terms.readPlan, ({ read }, { params }) => read((ctx) => readPlan(ctx, params.planId))),
  route(terms.readOverview, ({ read }, { params }) => read((ctx) => readOverview(ctx, params.planId))),
  route(terms.listFindings, ({ read }, { params, query }) => read((ctx) => listFindings(ctx, params.planId, query))),
  route(terms.readDocument, ({ read }, { params }) => read((ctx) => readDocument(ctx, params.planId))),
];
