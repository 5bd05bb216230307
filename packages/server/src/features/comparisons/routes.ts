import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { readComparison } from './read-comparison.js';

/** Two plans side by side. */
export const comparisonRoutes = [route(terms.readComparison, ({ read }, { query }) => read((ctx) => readComparison(ctx, query)))];
