import { route } from '../../http/route.js';
import { appealOf } from './appeal-view.js';
import * as terms from './contract.js';
import { decideAppeal } from './decide-appeal.js';
import { listAppeals, makeAppeal, sayMore } from './make-appeal.js';

/** Appeals (复核) of scores: one line each, with a clock, decided by somebody who did not score. */
export const appealRoutes = [
  route(terms.listAppeals, ({ read }, { query }) => read((ctx) => listAppeals(ctx, query))),
  route(terms.makeAppeal, ({ write }, { body }) => write((ctx) => makeAppeal(ctx, body))),
  route(terms.readAppeal, ({ read }, { params }) => read((ctx) => appealOf(ctx, params.appealId))),
  route(terms.saveAppeal, ({ write }, { params, body }) => write((ctx) => sayMore(ctx, { ...params, ...body }))),
  route(terms.withdrawAppeal, ({ write }, { params, body }) => write((ctx) => sayMore(ctx, { ...params, ...body, statement: null }))),
  route(terms.decideAppeal, ({ write }, { params, body }) => write((ctx) => decideAppeal(ctx, { ...params, ...body }))),
];
