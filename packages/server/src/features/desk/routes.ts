import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { readDesk } from './read-desk.js';

/** 我的待办 */
export const deskRoutes = [route(terms.readDesk, ({ read }, { query }) => read((ctx) => readDesk(ctx, query)))];
