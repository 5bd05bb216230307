import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { addPost, foundOfficialPosts, renamePost } from './found-posts.js';
import { changeHolding, removeHolding, substitutePost, succeedPost } from './keep-holdings.js';
import { listCandidates, listPosts, readLeaders } from './list-posts.js';

/** Posts (岗位), not persons: who holds them, since when, and who stands in. */
export const postRoutes = [
  route(terms.listPosts, ({ read }, { query }) => read((ctx) => listPosts(ctx, query))),
  route(terms.addPost, ({ write }, { body }) => write((ctx) => addPost(ctx, body))),
  route(terms.foundOfficialPosts, ({ write }, { body }) => write((ctx) => foundOfficialPosts(ctx, body))),
  route(terms.renamePost, ({ write }, { params, body }) => write((ctx) => renamePost(ctx, { ...params, ...body }))),
  route(terms.succeedPost, ({ write }, { params, body }) => write((ctx) => succeedPost(ctx, { ...params, ...body }))),
  route(terms.substitutePost, ({ write }, { params, body }) => write((ctx) => substitutePost(ctx, { ...params, ...body }))),
  route(terms.changeHolding, ({ write }, { params, body }) => write((ctx) => changeHolding(ctx, { ...params, ...body }))),
  route(terms.removeHolding, ({ write }, { params }) => write((ctx) => removeHolding(ctx, params))),
  route(terms.listCandidates, ({ read }, { query }) => read((ctx) => listCandidates(ctx, query))),
  route(terms.readLeaders, ({ read }, { params }) => read((ctx) => readLeaders(ctx, params.taskId))),
];
