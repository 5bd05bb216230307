import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { addCorrection, checkReading, decideCorrection } from './correct-reading.js';
import { listReview } from './list-review.js';
import { reviewOf } from './review-views.js';

/** The review of readings: the queue, and corrections as a layer. */
export const correctionRoutes = [
  route(terms.listReview, ({ read }, { query }) => read((ctx) => listReview(ctx, query))),
  route(terms.readReview, ({ read }, { params }) => read((ctx) => reviewOf(ctx, params.taskId))),
  route(terms.addCorrection, ({ write }, { params, body }) => write((ctx) => addCorrection(ctx, { ...params, ...body }))),
  route(terms.withdrawCorrection, ({ write }, { params }) => write((ctx) => decideCorrection(ctx, { ...params, act: 'withdraw' }))),
  route(terms.reapplyCorrection, ({ write }, { params }) => write((ctx) => decideCorrection(ctx, { ...params, act: 'reapply' }))),
  route(terms.checkReading, ({ write }, { params, body }) => write((ctx) => checkReading(ctx, { ...params, ...body }))),
];
