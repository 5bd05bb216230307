import type { FastifyInstance } from 'fastify';
import type { Histogram, Registry } from 'prom-client';
import type { Deps } from './request-context.js';

type Metrics = { readonly registry: Registry; readonly durations: Histogram };

const make = async ({ store }: Deps): Promise<Metrics> => {
  const { collectDefaultMetrics, Gauge, Histogram, Registry } = await import('prom-client');
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'luoshi_store_revision',
    help: 'Committed writes noticed so far; -1 while unknown',
    registers: [registry],
    collect() {
      this.set(store.revision() ?? -1);
    },
  });
  const durations = new Histogram({
    name: 'luoshi_http_request_seconds',
    help: 'Time to the answer by route, method and status',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  return { registry, durations };
};

/** Prometheus metrics at /metrics. The library is loaded after the server listens, so that the start does not wait for it. */
export const registerMetrics = (app: FastifyInstance, deps: Deps): void => {
  let metrics: Metrics | null = null;
  let loading: Promise<Metrics> | null = null;
  const load = async (): Promise<Metrics> => {
    loading ??= make(deps);
    metrics = await loading;
    return metrics;
  };
  app.addHook('onListen', async () => {
    await load();
  });
  app.addHook('onResponse', (request, reply, done) => {
    metrics?.durations.observe(
      { route: request.routeOptions.url ?? 'none', method: request.method, status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
    done();
  });
  app.get('/metrics', async (_, reply) => {
    const { registry } = await load();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
};
