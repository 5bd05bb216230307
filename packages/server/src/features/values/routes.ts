import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { publishValue, verifyValue } from './enter-value.js';
import { entitlePublisher } from './entitle-publisher.js';
import { listEntitled, listValues } from './list-values.js';

/** 自报, 核实 and 统计: three values side by side. */
export const valueRoutes = [
  route(terms.listValues, ({ read }, { params }) => read((ctx) => listValues(ctx, params.taskId))),
  route(terms.verifyValue, ({ write }, { params, body }) => write((ctx) => verifyValue(ctx, { ...params, ...body }))),
  route(terms.publishValue, ({ write }, { params, body }) => write((ctx) => publishValue(ctx, { ...params, ...body }))),
  route(terms.entitlePublisher, ({ write }, { params, body }) => write((ctx) => entitlePublisher(ctx, { ...params, ...body }))),
  route(terms.listEntitled, ({ read }) => read((ctx) => listEntitled(ctx))),
];
