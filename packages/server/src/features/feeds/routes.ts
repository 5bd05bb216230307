import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { readFeed } from './read-feed.js';

/** Calendars by secret address. */
export const feedRoutes = [route(terms.readFeed, ({ asSystem }, { params }) => asSystem.read((ctx) => readFeed(ctx, params.token)))];
