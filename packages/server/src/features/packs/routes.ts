import { route } from '../../http/route.js';
import { choosePack, readPlanPacks } from './choose-pack.js';
import * as terms from './contract.js';
import { changePack, listPacks, makePack } from './make-pack.js';
import { tryPack } from './try-pack.js';

/** Light packs (亮灯规则): by which rules a plan's tasks are judged. */
export const packRoutes = [
  route(terms.listPacks, ({ read }) => read((ctx) => listPacks(ctx))),
  route(terms.makePack, ({ write }, { body }) => write((ctx) => makePack(ctx, body))),
  route(terms.changePack, ({ write }, { params, body }) => write((ctx) => changePack(ctx, { ...params, ...body }))),
  route(terms.tryPack, ({ read }, { params, body }) => read((ctx) => tryPack(ctx, { ...params, ...body }))),
  route(terms.readPlanPacks, ({ read }, { params }) => read((ctx) => readPlanPacks(ctx, params.planId))),
  route(terms.choosePack, ({ write }, { params, body }) => write((ctx) => choosePack(ctx, { ...params, ...body }))),
];
