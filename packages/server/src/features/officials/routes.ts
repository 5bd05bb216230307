import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { listOfficials } from './list-officials.js';
import { readOfficial } from './read-official.js';

/** Lead officials named in plans. */
export const officialRoutes = [
  route(terms.listOfficials, ({ read }, { query }) => read((ctx) => listOfficials(ctx, query))),
  route(terms.readOfficial, ({ read }, { params }) => read((ctx) => readOfficial(ctx, params.officialId))),
];
