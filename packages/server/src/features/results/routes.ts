import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { readResults } from './read-results.js';

/** 年终对照: what was promised beside what the year brought. */
export const resultRoutes = [
  route(terms.readResults, ({ read }, { params, query }) => read((ctx) => readResults(ctx, { ...params, ...query }))),
];
