import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { readDispatch } from './read-dispatch.js';

/** 调度: what a meeting goes through. */
export const dispatchRoutes = [route(terms.readDispatch, ({ read }, { query }) => read((ctx) => readDispatch(ctx, query)))];
