import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { readBurden } from './read-burden.js';

/** What is asked of units. */
export const burdenRoutes = [route(terms.readBurden, ({ read }, { query }) => read((ctx) => readBurden(ctx, query)))];
