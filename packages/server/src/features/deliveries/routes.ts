import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { addChannel, listChannels, putChannel, removeChannel, testChannel } from './keep-channels.js';
import { putRules, readRules } from './keep-rules.js';
import { listDeliveries, resendDelivery } from './list-deliveries.js';

/** What leaves the house, by which ways and rules. These act with the system's rights after the permission check: no person's transaction reads them. */
export const deliveryRoutes = [
  route(terms.listDeliveries, ({ asSystem }, { query }) => asSystem.read((ctx) => listDeliveries(ctx, query))),
  route(terms.resendDelivery, ({ asSystem }, { params }) => asSystem.write((ctx) => resendDelivery(ctx, params.deliveryId))),
  route(terms.readRules, ({ asSystem }) => asSystem.read(readRules)),
  route(terms.putRules, ({ asSystem }, { body }) => asSystem.write((ctx) => putRules(ctx, body))),
  route(terms.listChannels, ({ asSystem }) => asSystem.read(listChannels)),
  route(terms.addChannel, ({ asSystem }, { body }) => asSystem.write((ctx) => addChannel(ctx, body))),
  route(terms.putChannel, ({ asSystem }, { params, body }) => asSystem.write((ctx) => putChannel(ctx, { ...params, ...body }))),
  route(terms.removeChannel, ({ asSystem }, { params }) => asSystem.write((ctx) => removeChannel(ctx, params.channelId))),
  route(terms.testChannel, ({ asSystem }, { params, body }) => asSystem.write((ctx) => testChannel(ctx, { ...params, ...body }))),
];
