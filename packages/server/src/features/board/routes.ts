import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { readBoard } from './read-board.js';

/** The supervisor's board of a period. */
export const boardRoutes = [route(terms.readBoard, ({ read }, { query }) => read((ctx) => readBoard(ctx, query)))];
