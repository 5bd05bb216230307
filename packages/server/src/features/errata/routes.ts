import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { decideErratum } from './decide-erratum.js';
import { listErrata } from './list-errata.js';
import { proposeErratum } from './propose-erratum.js';

/** Errata: corrections as a layer over the published text. */
export const errataRoutes = [
  route(terms.listErrata, ({ read }, { query }) => read((ctx) => listErrata(ctx, query))),
  route(terms.proposeErratum, ({ write }, { body }) => write((ctx) => proposeErratum(ctx, body))),
  route(terms.acceptErratum, ({ write }, { params, body }) => write((ctx) => decideErratum(ctx, { ...params, ...body, act: 'accept' }))),
  route(terms.revertErratum, ({ write }, { params }) => write((ctx) => decideErratum(ctx, { ...params, act: 'revert' }))),
  route(terms.dismissErratum, ({ write }, { params }) => write((ctx) => decideErratum(ctx, { ...params, act: 'dismiss' }))),
];
